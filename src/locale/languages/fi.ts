import type {Translation} from '../messages.js';

/** The words of the elements in Finnish. */
export const fi: Translation = {
  // <regional-hotspots>
  noData: 'Ei näytettäviä tietoja.',
  loading: 'Tietoja ladataan…',
  'loading.slow': 'Tietoja ei ole vielä saatu.',
  'loading.stop': 'Keskeytä',
  retry: 'Yritä uudelleen',
  failedNetwork: 'Tietoja ei voitu ladata: niiden osoite ei vastaa.',
  failedStatus: 'Tietoja ei voitu ladata: niiden osoite vastaa tilakoodilla {status}.',
  failedAddress: 'Tietoja ei voitu ladata: niiden osoite on virheellinen.',
  failedBlocked: 'Tietoja ei voitu ladata: pyyntö estettiin.',
  failedDisk: 'Tietoja ei voitu ladata: levyltä avattu sivu ei voi lukea muita tiedostoja.',
  failedStopped: 'Tietoja ei ladattu: pyyntö keskeytettiin.',
  failedEmpty: 'Tietoja ei voitu lukea: tiedosto on tyhjä.',
  failedEncoding: 'Tietoja ei voitu lukea: tiedoston merkistökoodaus ei ole UTF-8.',
  failedJson: 'Tietoja ei voitu lukea: JSON on puutteellinen.',
  failedSize: 'Tietoja ei voitu ladata: niiden koko on yli {size}\u00a0Mt.',
  failedGeoJson: 'Tietoja ei voitu lukea: tiedosto ei ole GeoJSON-kohdekokoelma.',
  problems: {
    one: '{count} ongelma tiedoissa; muut tiedot näytetään',
    other: '{count} ongelmaa tiedoissa; muut tiedot näytetään',
  },
  moreProblems: {one: 'ja {count} muu', other: 'ja {count} muuta'},
  requests: {
    one: '{count} tämän sivun asetusta ei voida käyttää',
    other: '{count} tämän sivun asetusta ei voida käyttää',
  },
  'request.missing': 'Tällä sivulla pyydettyjä lukuja ei ole tiedoissa.',
  'request.show': 'Näytä saatavilla olevat luvut',
  skipToMap: 'Siirry karttaan',
  skipToTable: 'Siirry taulukkoon',
  widget: 'Alueelliset keskittymät',
  filters: 'Kriteeri, maat ja mittarit',
  tabs: 'Tietojen näkymät',
  'tab.table': 'Taulukko',
  'tab.overview': 'Toimialojen yleiskuva',
  'tab.strengths': 'Alueiden vahvuudet',
  'tab.profile': 'Alueprofiilit',

  // Words for figures
  employment: 'Työlliset',
  localUnits: 'Toimipaikat',
  quotient: 'Sijaintiosamäärä',
  focus: 'Osuus alueen työllisyydestä',
  stars: 'Tähdet',
  region: 'Alue',
  country: 'Maa',
  sector: 'Sektori',
  year: 'Vuosi',
  persons: {one: '{count} henkilö', other: '{count} henkilöä'},
  units: {one: '{count} toimipaikka', other: '{count} toimipaikkaa'},
  regions: {one: '{count} alue', other: '{count} aluetta'},
  sectors: {one: '{count} sektori', other: '{count} sektoria'},
  starCount: {one: '{count} tähti', other: '{count} tähteä'},
  allSectors: 'Kaikki sektorit',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'ei tietoa',
  growth: 'Työllisyyden vuosikasvu',
  productivity: 'Palkat työllistä kohti, euroa',
  unitSize: 'Työllisiä toimipaikkaa kohti',
  below: 'alle {value}',
  orMore: 'vähintään {value}',
  fromToBelow: 'vähintään {from}, alle {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: '{count} maassa', other: '{count} maassa'},
  sortBy: 'Lajitteluperuste',

  // Quality of figures
  'flag.b': 'katkos aikasarjassa',
  'flag.c': 'osittain luottamuksellinen',
  'flag.d': 'määritelmä poikkeaa',
  'flag.e': 'arvio',
  'flag.i': 'ks. lähteen huomautukset',
  'flag.p': 'ennakkotieto',
  'flag.r': 'tarkistettu',
  'flag.u': 'heikko luotettavuus',
  incomplete: {
    one: 'puutteellinen: {count} summan luku on julkaisematta',
    other: 'puutteellinen: {count} summan lukua on julkaisematta',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} keskittymä', other: '{count} keskittymää'},
  'criterion.stars': {one: 'vähintään {count} tähti', other: 'vähintään {count} tähteä'},
  'criterion.quotient': 'sijaintiosamäärä vähintään {value}',
  'criterion.employment': {
    one: 'vähintään {count} työllinen',
    other: 'vähintään {count} työllistä',
  },
  'criterion.none': 'Kriteeriä ei ole asetettu: näytetään kaikki alueet, joista on lukuja.',
  'criterion.sentence': 'Keskittymä on tässä sektori alueella, jolla on {demands}.',
  'criterion.method': 'Tähtien menetelmä: {method}.',
  'criterion.topEmployment': {
    one: 'Näytetään vain alue, jolla on eniten työllisiä.',
    other: 'Näytetään vain {count} aluetta, joilla on eniten työllisiä.',
  },
  'criterion.topLocalUnits': {
    one: 'Näytetään vain alue, jolla on eniten toimipaikkoja.',
    other: 'Näytetään vain {count} aluetta, joilla on eniten toimipaikkoja.',
  },

  // Methods of stars
  'method.observatory': 'Euroopan klusterien seurantakeskus',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': '{method}, yksi tähti kustakin: {criteria}.',
  'method.floor': {
    one: 'Ei tähteä, jos työllisiä on alle {count}.',
    other: 'Ei tähteä, jos työllisiä on alle {count}.',
  },
  'method.growthSpan': 'Kasvu on keskimääräinen vuosikasvu (CAGR) {from}–{to}.',
  'method.supplied': 'Tietoihin sisältyvät tähdet ovat ensisijaisia laskettuihin nähden.',
  'method.size': 'suurimmat alueet sektorin työllisten määrän mukaan ({share})',
  'method.specialisation': 'suurimmat sijaintiosamäärän mukaan ({share})',
  'method.focus': 'suurimmat sektorin alueellisen työllisyysosuuden mukaan ({share})',
  'method.productivity': 'suurimmat työllistä kohti maksettujen palkkojen mukaan ({share})',
  'method.growth': 'suurimmat työllisyyden kasvun mukaan ({share})',

  // Reasons for a missing figure
  'missing.confidential': 'luottamuksellinen',
  'missing.unpublished': 'ei julkaistu',
  'missing.partial': 'maan tiedot puutteelliset tänä vuonna',
  'missing.absent': 'ei sisälly tietoihin',

  // The map in sentences
  'summary.where': '{what} {countries}',
  'summary.result': '{title}: {where}, suurin {largest}, {value}.',
  'summary.nothing': '{title}: ei näytettäviä alueita.',
  'summary.range': 'Vaihteluväli: {least}–{most}.',
  'summary.sum': 'Yhteensä {sum}.',
  'summary.leaders': 'Suurimmat: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.hidden': {
    one: '{count} alue ei täytä kriteeriä.',
    other: '{count} aluetta ei täytä kriteeriä.',
  },
  'summary.zero': {one: '{count} alueella luku on 0.', other: '{count} alueella luku on 0.'},
  'summary.missing': {
    one: '{count} alueelta puuttuu luku.',
    other: '{count} alueelta puuttuu luku.',
  },

  // Notes on the figures shown
  'notes.summed': 'Ympyrä on valittujen sektorien summa.',
  'notes.largest':
    'Ympyrä kuvaa valituista toimialoista suurinta sen omalla värillä. Toimialat ovat päällekkäisiä, eikä niitä lasketa yhteen.',
  'notes.incomplete': {
    one: '{count} luvusta puuttuu julkaisemattomia osia.',
    other: '{count} luvusta puuttuu julkaisemattomia osia.',
  },
  'notes.estimated': {
    one: '{count} luku sisältää arvioita.',
    other: '{count} lukua sisältää arvioita.',
  },
  'notes.denominator':
    'Osuudet ja osamäärät on suhteutettu sektorien summaan, koska kokonaistyöllisyyttä ei ole tiedoissa.',
  'notes.unitSize':
    'Yritysrekisterit ovat eri maissa erilaisia: vertaa työllisten määrää toimipaikkaa kohti vain saman maan sisällä.',

  // <hotspot-legend>
  'legend.size': 'Ympyrän pinta-ala: {measure}, {year}',
  'legend.colourSector': 'Väri: suurin valittu toimiala',
  'legend.otherSectors': 'muut sektorit',
  'legend.circles': 'Ympyrät: {list}',
  'legend.noCircle': {
    one: 'Ei ympyrää: {count} alue, josta ei ole lukua',
    other: 'Ei ympyrää: {count} aluetta, joista ei ole lukua',
  },
  'legend.zero': {
    one: 'Ei ympyrää: {count} alue, jolla luku on 0',
    other: 'Ei ympyrää: {count} aluetta, joilla luku on 0',
  },
  'legend.method': 'Määritelmät ja menetelmä',
  'legend.quotient':
    'Sijaintiosamäärä: sektorin osuus alueen työllisyydestä jaettuna sen osuudella kaikkien alueiden työllisyydestä. Keskiarvo on 1.',
  'legend.source': 'Lähde: {source}',
  'legend.areas': 'Alueiden väri: {measure}',
  'legend.oneClass': 'kaikki, joista on luku',
  'legend.quantile': 'Jokaisessa luokassa on suunnilleen yhtä monta aluetta.',
  'legend.equalInterval': 'Kaikki luokat ovat yhtä leveitä.',
  'legend.areasLargest': 'Alue näyttää valituista toimialoista suurimman.',

  // <hotspot-table>
  'table.rank': 'Sija',
  'table.rankInCountry': 'Sija maassa',
  'table.notes': 'Huomautukset',
  areaShare: 'Osuus kaikkien alueiden työllisyydestä',
  'table.scroll': 'Alueiden taulukko',
  'table.sorted': 'Lajittelu: {column}, {direction}.',
  'table.ascending': 'nouseva',
  'table.descending': 'laskeva',
  'table.starsOfSeveral': 'Tähdet, paras sektori',
  'table.unpublished': {one: '{count} julkaisematta', other: '{count} julkaisematta'},
  'table.pages': 'Taulukon sivut',
  'table.rows': 'Rivejä',
  'table.all': 'Kaikki',
  'table.previous': 'Edelliset rivit',
  'table.next': 'Seuraavat rivit',
  'table.range': '{from}–{to} / {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Toimialaluokitus',
  'picker.sectors': 'Sektorit',
  'picker.find': 'Etsi sektori',
  'picker.allShown': {one: '{count} sektori näytetään', other: 'Kaikki {count} sektoria näytetään'},
  'picker.chosen': {one: '{count}/{all} valittu', other: '{count}/{all} valittu'},
  'picker.found': {one: '{count}/{all} löytyi', other: '{count}/{all} löytyi'},
  'picker.noneFound': 'Sektoria ”{searched}” ei ole.',
  'picker.showAll': 'Näytä kaikki',
  'picker.chooseFound': {one: 'Valitse se', other: 'Valitse nämä {count}'},
  'picker.overlap':
    'Nämä toimialat ovat päällekkäisiä: sama työpaikka voi sisältyä useaan niistä, joten niitä ei lasketa yhteen. Kultakin alueelta näytetään suurin valituista.',

  // Years
  'year.incomplete': '{year} (puutteellinen)',
  'year.partial': 'Luvut puuttuvat kokonaan tai osittain: {countries}.',
  'year.breaks': {
    one: 'Vuotta {year} edeltävän vuoden jälkeen {count} alueen aikasarja katkeaa.',
    other: 'Vuotta {year} edeltävän vuoden jälkeen {count} alueen aikasarjat katkeavat.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Toista vuodet',
  'timeline.pause': 'Keskeytä',
  'timeline.partial': 'puutteellinen vuosi, ohitetaan toistossa',
  'timeline.break': 'katkos joissakin aikasarjoissa',

  // <hotspot-criterion>
  'criterion.legend': 'Keskittymän kriteeri',
  'criterion.kind.none': 'Kaikki alueet',
  'criterion.kind.stars': 'Tähdet',
  'criterion.kind.thresholds': 'Erikoistuneet ja suuret',
  'criterion.kind.top': 'Suurimmat',
  'criterion.field.minimumQuotient': 'Sijaintiosamäärä vähintään',
  'criterion.field.minimumEmployment': 'Työllisiä vähintään',
  'criterion.field.top': 'Alueiden määrä',
  'criterion.methodChoice': 'Tähtien menetelmä',

  // <hotspot-countries>
  'countries.name': 'Maat',
  'countries.all': {one: '{count} maa', other: 'kaikki {count}'},
  'countries.chosen': {one: '{count}/{all}', other: '{count}/{all}'},
  'countries.showAll': 'Näytä kaikki maat',
  'countries.count': {
    one: '{count}/{all} aluetta näytetään',
    other: '{count}/{all} aluetta näytetään',
  },

  // <hotspot-measures>
  'measures.size': 'Ympyröiden koko',
  'measures.colour': 'Ympyröiden väri',
  'measures.bySector':
    'Valittuna on useita päällekkäisiä toimialoja: kullakin on oma värinsä. Mittari värittää ympyrät vain, kun toimialoja on yksi.',
  'measures.areas': 'Alueiden väri',
  'measures.noAreas': 'ei mitään',
  'measures.onAreas': 'Väritetyillä alueilla kaikki ympyrät ovat samanvärisiä.',
  'measures.classes': 'Luokat',
  'measures.customary': 'tavanomaiset rajat',
  'measures.quantile': 'yhtä monta aluetta',
  'measures.equalInterval': 'yhtä leveät',
  'measures.growth': 'Kasvun vuodet',
  'measures.from': 'alku',
  'measures.to': 'loppu',
  'measures.acrossBreaks': 'katkoksista huolimatta',
  'measures.acrossHoles': 'puuttuvista vuosista ja puutteellisista summista huolimatta',
  'measures.growthMeaning':
    'Keskimääräinen vuosikasvu. Sitä ei esitetä, jos aikasarja katkeaa tai luku puuttuu, ellet pyydä sitä.',
  // <hotspot-map>
  'map.label': 'Keskittymien kartta',
  'map.bubbles': {one: '{count} alue kartalla', other: '{count} aluetta kartalla, suurin ensin'},
  'map.keys':
    'Nuolinäppäimillä siirrytään seuraavalle alueelle nuolen suuntaan, Page Down- ja Page Up -näppäimillä seuraavaksi pienempään tai suurempaan. Enter valitsee, Esc poistuu.',
  'map.zoomIn': 'Lähennä',
  'map.zoomOut': 'Loitonna',
  'map.reset': 'Näytä koko Eurooppa',
  'map.scrollKey': 'Zoomaa pitämällä {key} painettuna ja vierittämällä',
  'map.twoFingers': 'Siirrä karttaa kahdella sormella',
  'map.empty': 'Mikään alue ei täytä kriteerejä.',
  'map.plain':
    'Kartta näytetään yksinkertaisena, koska yksityiskohtaista karttaa ei voitu käynnistää.',
  'map.outermost': 'Syrjäisimmät alueet',
  'map.notShown': 'ei näytetä: kriteerien ulkopuolella',
  'map.largestOf': {
    one: 'ainoa valituista sektoreista, joka täällä on',
    other: 'suurin täällä olevista {count} valitusta sektorista',
  },

  // Measures of whole industries
  'industry.growth': 'Työllisyyden vuosikasvu',
  'industry.growthBetween': 'Työllisyyden vuosikasvu, {from}–{to}',
  'industry.productivity': 'Palkat työllistä kohti, {year}, euroa',
  'industry.share': 'Osuus koko työllisyydestä, {year}',
  'industry.quotient': 'Sijaintiosamäärä, {year}',
  'industry.hotspots': 'Keskittymien määrä, {year}',
  'industry.regions': 'Alueiden määrä, {year}',
  'industry.concentration': {
    one: 'Suurimman alueen osuus, {year}',
    other: '{count} suurimman alueen osuus, {year}',
  },
  'industry.unitSize': 'Työllisiä toimipaikkaa kohti, {year}',
  'industry.basis': '{regions}, {share} työllisyydestä',
  'industry.incomplete': {
    one: '{count} alueella osa summasta on julkaisematta.',
    other: '{count} alueella osa summasta on julkaisematta.',
  },

  // All charts
  'chart.tableShown': 'Luvut taulukkona',
  'chart.tableScroll': 'Lukujen taulukko',
  'chart.area': 'Ympyrän pinta-ala: {measure}',

  // <hotspot-overview>
  'overview.across': 'Vaaka-akseli',
  'overview.up': 'Pystyakseli',
  'overview.title': '{taxonomy}: {up} / {across}',
  'overview.overlap':
    'Nämä toimialat ovat päällekkäisiä: sama työpaikka voi sisältyä useaan niistä, joten niiden ympyröitä ei pidä laskea yhteen.',
  'overview.whole': {
    one: 'Kukin toimiala on {count} alueen julkaistujen lukujen summa.',
    other: 'Kukin toimiala on enintään {count} alueen julkaistujen lukujen summa.',
  },
  'overview.growthBasis':
    'Kasvussa verrataan samoja alueita alku- ja loppuvuonna: niitä, joiden aikasarja on täydellinen ja katkokseton.',
  'overview.narrow':
    'Katkoviivaympyrä: luku perustuu alueisiin, joilla on alle puolet toimialan työllisyydestä.',
  'overview.numbers': 'Kuvion numerot',
  'overview.without': 'Ei kuviossa, koska luku puuttuu:',
  'overview.tooNarrow': '{measure}: tiedossa vain osuudelta {share} työllisyydestä',
  'overview.noMeasure': '{measure}: ei tietoa',
  'overview.hint': 'Valitse toimiala nähdäksesi sen yksin; valitse se uudelleen nähdäksesi kaikki.',

  // <hotspot-strengths>
  'strengths.title': 'Alueiden sektorikohtainen ja sektorienvälinen vahvuus, {year}',
  'strengths.sectoral': 'Sektorikohtainen vahvuus (tähdet)',
  'strengths.crossSectoral': 'Sektorienvälinen vahvuus (tähdet)',
  'strengths.sectoralIn': 'Sektorikohtainen vahvuus: tähdet, {taxonomy}',
  'strengths.crossSectoralIn': 'Sektorienvälinen vahvuus: tähdet, {taxonomy}',
  'strengths.employment': 'Työlliset, kaikki toimialat, {year}',
  'strengths.group': 'Ryhmä',
  'strengths.groups': 'Alueryhmät',
  'strengths.both': 'Vahvat molemmissa',
  'strengths.sectoralOnly': 'Vahvat yksittäisillä sektoreilla',
  'strengths.crossSectoralOnly': 'Vahvat sektorienvälisesti',
  'strengths.neither': 'Ei vahvat kummassakaan',
  'strengths.medians': {
    one: 'Vahvalla alueella on enemmän tähtiä kuin {count} alueen mediaani: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Vahvalla alueella on enemmän tähtiä kuin {count} alueen mediaani: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Yhtä vahvat alueet ovat saman pisteen ympärillä.',
  'strengths.highlight': 'Korosta',
  'strengths.allCountries': 'Kaikki maat',
  'strengths.oneKind':
    'Ei vertailtavaa: tiedoissa ei ole sekä päällekkäisiä että ei-päällekkäisiä toimialoja.',
  'strengths.missing': {
    one: '{count} alueelta puuttuu luku: se ei ole kuviossa vaan taulukon lopussa.',
    other: '{count} alueelta puuttuu luku: ne eivät ole kuviossa vaan taulukon lopussa.',
  },
  // <hotspot-region-search>
  'search.find': 'Etsi alue nimellä tai koodilla',
  'search.list': 'Löytyneet alueet',
  'search.found': {one: '{count} alue löytyi', other: '{count} aluetta löytyi'},
  'search.noneFound': 'Aluetta ”{searched}” ei ole.',
  'search.chosen': '{region} valittu',

  // <hotspot-profile>
  'profile.none': 'Valitse alue kartalta tai taulukosta tai etsi se tästä.',
  'profile.add': 'Vertaa toiseen alueeseen',
  'profile.most': {
    one: 'Enintään {count} alue voidaan näyttää.',
    other: 'Enintään {count} aluetta voidaan vertailla; poista yksi lisätäksesi toisen.',
  },
  'profile.notShown': {
    one: '{count} muuta valittua aluetta ei näytetä.',
    other: '{count} muuta valittua aluetta ei näytetä.',
  },
  'profile.remove': 'Poista {region}',
  'profile.total': 'Työlliset, kaikki toimialat',
  'profile.strength': 'Vahvuus',
  'profile.caption': 'Sektorit työllisten määrän mukaan: {region}, {year}',
  'profile.comparison': 'Sektorit työllisten määrän mukaan: {region}, {year}',
  'profile.share': 'Osuus alueesta',
  'profile.quotient': 'Osamäärä {value}',
  'profile.rankInEurope': 'Sija Euroopassa',
  'profile.rankIn': 'Sija, {country}',
  'profile.place': '{place}/{of}',
  'profile.placeInEurope': '{place}/{of} Euroopassa',
  'profile.cellInEurope': 'Eurooppa {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {one: 'Näytä sektori', other: 'Näytä kaikki {count} sektoria'},
  'profile.showLargest': 'Näytä vain suurimmat',
  'profile.gap': 'ei tietoa tai ei vertailukelpoinen edellisvuoteen',
  'profile.incomplete': 'summa, josta puuttuu julkaisemattomia lukuja',
  'profile.partial': 'vuosi, jolta maan tiedot ovat puutteelliset',
  'profile.oneScale': 'Sektorin kaikilla aikasarjoilla on sama asteikko.',
  // <hotspot-share>
  'share.title': 'Jaa ja lataa',
  'share.files': 'Lataa',
  'share.csv': 'Taulukko (CSV)',
  'share.csvNote': 'Näytetyt alueet taulukkolaskentaan.',
  'share.geojson': 'Tiedot (GeoJSON)',
  'share.geojsonNote': 'Kaikki luvut ja tämä näkymä.',
  'share.svg': 'Kuva (SVG)',
  'share.svgNote': 'Kartta ja selite painettavaksi ja muokattavaksi.',
  'share.png': 'Kuva (PNG)',
  'share.pngNote': 'Kartta ja selite asiakirjoihin ja dioihin.',
  'share.saved': '{file} on tallennettu.',
  'share.failed': 'Tiedostoa {file} ei voitu luoda.',
  'share.link': 'Linkki tähän näkymään',
  'share.copy': 'Kopioi',
  'share.copied': 'Kopioitu.',
  'share.selected': 'Teksti on valittu: kopioi se näppäimistöllä.',
  'share.embed': 'Koodi, jolla näkymä esitetään toisella sivulla',
  'share.dataNote': 'Tallenna tiedot (GeoJSON) ja sijoita ne kyseisen sivun rinnalle.',
  'share.worker': 'Sivun suojauskäytäntö sallii vain oman sivuston workerit',
  'share.workerNote':
    'Sijoita regional-hotspots.engine.js-tiedoston kopio kyseiselle sivustolle ja anna sen osoite worker-url-määritteessä.',
  'share.extracted': 'Tiedot haettu: {date}',
};

/** Names of countries where browsers have others than the EU’s institutions. */
export const countries: Readonly<Record<string, string>> = {GB: 'Yhdistynyt kuningaskunta'};
