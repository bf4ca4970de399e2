import type {Translation} from '../messages.js';

/** The words of the elements in Swedish. */
export const sv: Translation = {
  // <regional-hotspots>
  noData: 'Det finns inga data att visa.',
  loading: 'Data läses in…',
  'loading.slow': 'Data har ännu inte tagits emot.',
  'loading.stop': 'Avbryt',
  retry: 'Försök igen',
  failedNetwork: 'Data kunde inte läsas in: adressen svarar inte.',
  failedStatus: 'Data kunde inte läsas in: adressen svarar med status {status}.',
  failedAddress: 'Data kunde inte läsas in: adressen är ogiltig.',
  failedBlocked: 'Data kunde inte läsas in: begäran blockerades.',
  failedDisk: 'Data kunde inte läsas in: en sida som öppnats från disk kan inte läsa andra filer.',
  failedStopped: 'Data lästes inte in: begäran avbröts.',
  failedEmpty: 'Data kunde inte läsas: filen är tom.',
  failedEncoding: 'Data kunde inte läsas: filen är inte kodad i UTF-8.',
  failedJson: 'Data kunde inte läsas: JSON-texten är inte fullständig.',
  failedSize: 'Data kunde inte läsas in: de är större än {size}\u00a0MB.',
  failedGeoJson: 'Data kunde inte läsas: det är ingen GeoJSON-samling av objekt.',
  problems: {
    one: '{count} problem i data; resten visas',
    other: '{count} problem i data; resten visas',
  },
  moreProblems: {one: 'och {count} till', other: 'och {count} till'},
  requests: {
    one: '{count} inställning på denna sida kan inte användas',
    other: '{count} inställningar på denna sida kan inte användas',
  },
  'request.missing': 'Denna sida begär uppgifter som inte finns i data.',
  'request.show': 'Visa tillgängliga uppgifter',
  skipToMap: 'Gå till kartan',
  skipToTable: 'Gå till tabellen',
  widget: 'Regionala hotspots',
  filters: 'Kriterium, länder och mått',
  tabs: 'Vyer av uppgifterna',
  'tab.table': 'Tabell',
  'tab.overview': 'Översikt över industrier',
  'tab.strengths': 'Regionernas styrkor',
  'tab.profile': 'Regionprofiler',

  // Words for figures
  employment: 'Sysselsatta',
  localUnits: 'Lokala enheter',
  quotient: 'Lokaliseringskvot',
  focus: 'Andel av regionens sysselsättning',
  stars: 'Stjärnor',
  region: 'Region',
  country: 'Land',
  sector: 'Sektor',
  year: 'År',
  persons: {one: '{count} person', other: '{count} personer'},
  units: {one: '{count} lokal enhet', other: '{count} lokala enheter'},
  regions: {one: '{count} region', other: '{count} regioner'},
  sectors: {one: '{count} sektor', other: '{count} sektorer'},
  starCount: {one: '{count} stjärna', other: '{count} stjärnor'},
  allSectors: 'Alla sektorer',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'ingen uppgift',
  growth: 'Årlig sysselsättningstillväxt',
  productivity: 'Löner per sysselsatt, i euro',
  unitSize: 'Sysselsatta per lokal enhet',
  below: 'under {value}',
  orMore: '{value} eller mer',
  fromToBelow: '{from} till under {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: 'i {count} land', other: 'i {count} länder'},
  sortBy: 'Sortera efter',

  // Quality of figures
  'flag.b': 'brott i tidsserien',
  'flag.c': 'delvis konfidentiell',
  'flag.d': 'avvikande definition',
  'flag.e': 'uppskattning',
  'flag.i': 'se källans anmärkningar',
  'flag.p': 'preliminär',
  'flag.r': 'reviderad',
  'flag.u': 'låg tillförlitlighet',
  incomplete: {
    one: 'ofullständig: {count} uppgift i summan är inte offentliggjord',
    other: 'ofullständig: {count} uppgifter i summan är inte offentliggjorda',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} hotspot', other: '{count} hotspots'},
  'criterion.stars': {one: 'minst {count} stjärna', other: 'minst {count} stjärnor'},
  'criterion.quotient': 'en lokaliseringskvot på minst {value}',
  'criterion.employment': {one: 'minst {count} sysselsatt', other: 'minst {count} sysselsatta'},
  'criterion.none': 'Inget kriterium är valt: alla regioner med uppgift visas.',
  'criterion.sentence': 'En hotspot är här en sektor i en region med {demands}.',
  'criterion.method': 'Stjärnor enligt {method}.',
  'criterion.topEmployment': {
    one: 'Endast regionen med flest sysselsatta visas.',
    other: 'Endast de {count} regionerna med flest sysselsatta visas.',
  },
  'criterion.topLocalUnits': {
    one: 'Endast regionen med flest lokala enheter visas.',
    other: 'Endast de {count} regionerna med flest lokala enheter visas.',
  },

  // Methods of stars
  'method.observatory': 'Europeiska klusterobservatoriet',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': '{method}, en stjärna för vart och ett av följande: {criteria}.',
  'method.floor': {
    one: 'Ingen stjärna under {count} sysselsatt.',
    other: 'Ingen stjärna under {count} sysselsatta.',
  },
  'method.growthSpan':
    'Tillväxten är den genomsnittliga årliga tillväxttakten från {from} till {to}.',
  'method.supplied': 'Stjärnor som anges i data går före beräknade stjärnor.',
  'method.size': 'de översta {share} av regionerna efter antal sysselsatta i sektorn',
  'method.specialisation': 'de översta {share} efter lokaliseringskvot',
  'method.focus': 'de översta {share} efter sektorns andel av regionens sysselsättning',
  'method.productivity': 'de översta {share} efter löner per sysselsatt',
  'method.growth': 'de översta {share} efter sysselsättningstillväxt',

  // Reasons for a missing figure
  'missing.confidential': 'konfidentiell',
  'missing.unpublished': 'inte offentliggjord',
  'missing.partial': 'landet ofullständigt detta år',
  'missing.absent': 'finns inte i data',

  // The map in sentences
  'summary.where': '{what} {countries}',
  'summary.result': '{title}: {where}; störst: {largest}, {value}.',
  'summary.nothing': '{title}: ingen region att visa.',
  'summary.range': 'Från {least} till {most}.',
  'summary.sum': 'Sammanlagt {sum}.',
  'summary.leaders': 'Störst: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.hidden': {
    one: '{count} region uppfyller inte kriteriet.',
    other: '{count} regioner uppfyller inte kriteriet.',
  },
  'summary.zero': {one: 'I {count} region är värdet 0.', other: 'I {count} regioner är värdet 0.'},
  'summary.missing': {
    one: '{count} region saknar uppgift.',
    other: '{count} regioner saknar uppgift.',
  },

  // Notes on the figures shown
  'notes.summed': 'En cirkel summerar de valda sektorerna.',
  'notes.largest':
    'En cirkel visar den största av de valda industrierna, i dess färg. Industrierna överlappar varandra och summeras aldrig.',
  'notes.incomplete': {
    one: '{count} uppgift saknar delar som inte är offentliggjorda.',
    other: '{count} uppgifter saknar delar som inte är offentliggjorda.',
  },
  'notes.estimated': {
    one: '{count} uppgift innehåller uppskattningar.',
    other: '{count} uppgifter innehåller uppskattningar.',
  },
  'notes.denominator':
    'Andelar och kvoter avser summan av sektorerna, eftersom data saknar uppgift om total sysselsättning.',
  'notes.unitSize':
    'Företagsregistren skiljer sig mellan länderna: jämför sysselsatta per lokal enhet endast inom ett och samma land.',

  // <hotspot-legend>
  'legend.size': 'Cirkelns yta: {measure}, {year}',
  'legend.colourSector': 'Färg: största valda industri',
  'legend.otherSectors': 'andra sektorer',
  'legend.circles': 'Cirklar för {list}',
  'legend.noCircle': {
    one: 'Ingen cirkel: {count} region utan uppgift',
    other: 'Ingen cirkel: {count} regioner utan uppgift',
  },
  'legend.zero': {
    one: 'Ingen cirkel: {count} region där värdet är 0',
    other: 'Ingen cirkel: {count} regioner där värdet är 0',
  },
  'legend.method': 'Definitioner och metod',
  'legend.quotient':
    'Lokaliseringskvot: sektorns andel av regionens sysselsättning, dividerad med dess andel i alla regioner tillsammans. 1 är genomsnittet.',
  'legend.source': 'Källa: {source}',
  'legend.areas': 'Områdenas färg: {measure}',
  'legend.oneClass': 'alla med en siffra',
  'legend.quantile': 'Varje klass har ungefär lika många regioner.',
  'legend.equalInterval': 'Alla klasser är lika breda.',
  'legend.areasLargest': 'Ett område visar den största av de valda industrierna.',

  // <hotspot-table>
  'table.rank': 'Rang',
  'table.rankInCountry': 'Rang i landet',
  'table.notes': 'Anmärkningar',
  areaShare: 'Andel av alla regioners sysselsättning',
  'table.scroll': 'Tabell över regioner',
  'table.sorted': 'Sorterad efter {column}, {direction}.',
  'table.ascending': 'stigande',
  'table.descending': 'fallande',
  'table.starsOfSeveral': 'Stjärnor, bästa sektor',
  'table.unpublished': {one: '{count} inte offentliggjord', other: '{count} inte offentliggjorda'},
  'table.pages': 'Tabellens sidor',
  'table.rows': 'Rader',
  'table.all': 'Alla',
  'table.previous': 'Föregående rader',
  'table.next': 'Nästa rader',
  'table.range': '{from}–{to} av {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Indelning av industrier',
  'picker.sectors': 'Sektorer',
  'picker.find': 'Sök en sektor',
  'picker.allShown': {one: '{count} sektor visas', other: 'Alla {count} sektorer visas'},
  'picker.chosen': {one: '{count} av {all} vald', other: '{count} av {all} valda'},
  'picker.found': {one: '{count} av {all} hittad', other: '{count} av {all} hittade'},
  'picker.noneFound': 'Ingen sektor heter ”{searched}”.',
  'picker.showAll': 'Visa alla',
  'picker.chooseFound': {one: 'Välj den', other: 'Välj dessa {count}'},
  'picker.overlap':
    'Dessa industrier överlappar varandra: ett arbetstillfälle kan räknas i flera av dem och därför summeras de aldrig. Varje region visar den största av de valda.',

  // Years
  'year.incomplete': '{year} (ofullständigt)',
  'year.partial': 'Uppgifter saknas helt eller delvis för {countries}.',
  'year.breaks': {
    one: 'Mellan året före och {year} finns ett brott i tidsserien för {count} region.',
    other: 'Mellan året före och {year} finns ett brott i tidsserierna för {count} regioner.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Spela upp åren',
  'timeline.pause': 'Paus',
  'timeline.partial': 'ofullständigt år, hoppas över vid uppspelning',
  'timeline.break': 'brott i vissa tidsserier',

  // <hotspot-criterion>
  'criterion.legend': 'Hotspotkriterium',
  'criterion.kind.none': 'Alla regioner',
  'criterion.kind.stars': 'Stjärnor',
  'criterion.kind.thresholds': 'Specialiserade och stora',
  'criterion.kind.top': 'De största',
  'criterion.field.minimumQuotient': 'Lokaliseringskvot, minst',
  'criterion.field.minimumEmployment': 'Sysselsatta, minst',
  'criterion.field.top': 'Antal regioner',
  'criterion.methodChoice': 'Stjärnor enligt',

  // <hotspot-countries>
  'countries.name': 'Länder',
  'countries.all': {one: '{count} land', other: 'alla {count}'},
  'countries.chosen': {one: '{count} av {all}', other: '{count} av {all}'},
  'countries.showAll': 'Visa alla länder',
  'countries.count': {
    one: '{count} av {all} regioner visas',
    other: '{count} av {all} regioner visas',
  },

  // <hotspot-measures>
  'measures.size': 'Cirklarnas storlek',
  'measures.colour': 'Cirklarnas färg',
  'measures.bySector':
    'Flera överlappande industrier är valda: var och en har sin egen färg. Måttet färgar cirklarna endast när en enda är vald.',
  'measures.areas': 'Områdenas färg',
  'measures.noAreas': 'ingen',
  'measures.onAreas': 'På färgade områden har alla cirklar en färg.',
  'measures.classes': 'Klasser',
  'measures.customary': 'vanliga gränser',
  'measures.quantile': 'lika många regioner',
  'measures.equalInterval': 'lika breda',
  'measures.growth': 'Tillväxtperiod',
  'measures.from': 'från',
  'measures.to': 'till',
  'measures.acrossBreaks': 'trots brott i tidsserien',
  'measures.acrossHoles': 'trots år som saknas och ofullständiga summor',
  'measures.growthMeaning':
    'Genomsnittlig årlig tillväxttakt. Visas inte vid brott i tidsserien eller när en uppgift saknas, om du inte begär det.',
  // <hotspot-map>
  'map.label': 'Karta över hotspots',
  'map.bubbles': {
    one: '{count} region på kartan',
    other: '{count} regioner på kartan, de största först',
  },
  'map.keys':
    'Piltangenterna går till nästa region i sin riktning, Page Down och Page Up till närmast mindre eller större. Retur väljer, Esc lämnar kartan.',
  'map.zoomIn': 'Zooma in',
  'map.zoomOut': 'Zooma ut',
  'map.reset': 'Visa hela Europa',
  'map.scrollKey': 'Håll ned {key} och rulla för att zooma kartan',
  'map.twoFingers': 'Flytta kartan med två fingrar',
  'map.empty': 'Ingen region uppfyller kriterierna.',
  'map.plain': 'Kartan visas i enkel form, eftersom den detaljerade kartan inte kunde startas.',
  'map.outermost': 'Yttersta randområden',
  'map.notShown': 'visas inte: utanför kriterierna',
  'map.largestOf': {
    one: 'den enda av de valda sektorerna som finns här',
    other: 'den största av {count} valda sektorer som finns här',
  },

  // Measures of whole industries
  'industry.growth': 'Årlig sysselsättningstillväxt',
  'industry.growthBetween': 'Årlig sysselsättningstillväxt, {from}–{to}',
  'industry.productivity': 'Löner per sysselsatt, {year}, i euro',
  'industry.share': 'Andel av all sysselsättning, {year}',
  'industry.quotient': 'Lokaliseringskvot, {year}',
  'industry.hotspots': 'Antal hotspots, {year}',
  'industry.regions': 'Antal regioner, {year}',
  'industry.concentration': {
    one: 'Den största regionens andel, {year}',
    other: 'De {count} största regionernas andel, {year}',
  },
  'industry.unitSize': 'Sysselsatta per lokal enhet, {year}',
  'industry.basis': '{regions}, {share} av sysselsättningen',
  'industry.incomplete': {
    one: 'I {count} region är en del av summan inte offentliggjord.',
    other: 'I {count} regioner är en del av summan inte offentliggjord.',
  },

  // All charts
  'chart.tableShown': 'Uppgifterna som tabell',
  'chart.tableScroll': 'Tabell över uppgifterna',
  'chart.area': 'Cirkelns yta: {measure}',

  // <hotspot-overview>
  'overview.across': 'Vågrät axel',
  'overview.up': 'Lodrät axel',
  'overview.title': '{taxonomy}: {up} / {across}',
  'overview.overlap':
    'Dessa industrier överlappar varandra: ett arbetstillfälle kan räknas i flera av dem och därför får deras cirklar inte summeras.',
  'overview.whole': {
    one: 'Varje industri är summan av de offentliggjorda uppgifterna för {count} region.',
    other: 'Varje industri är summan av de offentliggjorda uppgifterna för högst {count} regioner.',
  },
  'overview.growthBasis':
    'Tillväxten jämför samma regioner vid båda tidpunkterna: de vars tidsserie är fullständig och utan brott.',
  'overview.narrow':
    'Streckad cirkel: en uppgift bygger på regioner med mindre än hälften av industrins sysselsättning.',
  'overview.numbers': 'Nummer i diagrammet',
  'overview.without': 'Inte i diagrammet, eftersom en uppgift saknas:',
  'overview.tooNarrow': '{measure}: känd endast för {share} av sysselsättningen',
  'overview.noMeasure': '{measure}: ingen uppgift',
  'overview.hint': 'Välj en industri för att se den ensam; välj den igen för att se alla.',

  // <hotspot-strengths>
  'strengths.title': 'Regionernas sektoriella och sektorsövergripande styrka, {year}',
  'strengths.sectoral': 'Sektoriell styrka (stjärnor)',
  'strengths.crossSectoral': 'Sektorsövergripande styrka (stjärnor)',
  'strengths.sectoralIn': 'Sektoriell styrka: stjärnor i {taxonomy}',
  'strengths.crossSectoralIn': 'Sektorsövergripande styrka: stjärnor i {taxonomy}',
  'strengths.employment': 'Sysselsatta i all verksamhet, {year}',
  'strengths.group': 'Grupp',
  'strengths.groups': 'Grupper av regioner',
  'strengths.both': 'Starka i båda',
  'strengths.sectoralOnly': 'Sektoriellt starka',
  'strengths.crossSectoralOnly': 'Sektorsövergripande starka',
  'strengths.neither': 'Starka i ingendera',
  'strengths.medians': {
    one: 'Stark innebär fler stjärnor än medianen för {count} region: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Stark innebär fler stjärnor än medianen för de {count} regionerna: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Regioner med samma styrka står runt samma punkt.',
  'strengths.highlight': 'Framhäv',
  'strengths.allCountries': 'Alla länder',
  'strengths.oneKind':
    'Det finns inget att jämföra: data innehåller inte både industrier som överlappar varandra och industrier som inte gör det.',
  'strengths.missing': {
    one: '{count} region saknar en uppgift: den finns inte i diagrammet utan sist i tabellen.',
    other: '{count} regioner saknar en uppgift: de finns inte i diagrammet utan sist i tabellen.',
  },
  // <hotspot-region-search>
  'search.find': 'Sök en region efter namn eller kod',
  'search.list': 'Hittade regioner',
  'search.found': {one: '{count} region hittad', other: '{count} regioner hittade'},
  'search.noneFound': 'Ingen region heter ”{searched}”.',
  'search.chosen': '{region} vald',

  // <hotspot-profile>
  'profile.none': 'Välj en region på kartan eller i tabellen, eller sök den här.',
  'profile.add': 'Jämför med en annan region',
  'profile.most': {
    one: 'Högst {count} region kan visas.',
    other: 'Högst {count} regioner kan jämföras; ta bort en för att lägga till en annan.',
  },
  'profile.notShown': {
    one: 'Ytterligare {count} vald region visas inte.',
    other: 'Ytterligare {count} valda regioner visas inte.',
  },
  'profile.remove': 'Ta bort {region}',
  'profile.total': 'Sysselsatta i all verksamhet',
  'profile.strength': 'Styrka',
  'profile.caption': 'Sektorer efter sysselsatta, {region}, {year}',
  'profile.comparison': 'Sektorer efter sysselsatta i {region}, {year}',
  'profile.share': 'Andel av regionen',
  'profile.quotient': 'Kvot: {value}',
  'profile.rankInEurope': 'Rang i Europa',
  'profile.rankIn': 'Rang i {country}',
  'profile.place': '{place} av {of}',
  'profile.placeInEurope': '{place} av {of} i Europa',
  'profile.cellInEurope': 'Europa {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {one: 'Visa sektorn', other: 'Visa alla {count} sektorer'},
  'profile.showLargest': 'Visa endast de största',
  'profile.gap': 'ingen uppgift, eller inte jämförbar med året före',
  'profile.incomplete': 'summa som saknar uppgifter som inte är offentliggjorda',
  'profile.partial': 'år för vilket landets data är ofullständiga',
  'profile.oneScale': 'Alla serier för en sektor har samma skala.',
  // <hotspot-share>
  'share.title': 'Dela och ladda ned',
  'share.files': 'Ladda ned',
  'share.csv': 'Tabell (CSV)',
  'share.csvNote': 'De visade regionerna, för kalkylprogram.',
  'share.geojson': 'Data (GeoJSON)',
  'share.geojsonNote': 'Alla uppgifter, med denna vy.',
  'share.svg': 'Bild (SVG)',
  'share.svgNote': 'Karta och teckenförklaring, för tryck och redigering.',
  'share.png': 'Bild (PNG)',
  'share.pngNote': 'Karta och teckenförklaring, för dokument och presentationer.',
  'share.saved': '{file} är sparad.',
  'share.failed': '{file} kunde inte skapas.',
  'share.link': 'Länk till denna vy',
  'share.copy': 'Kopiera',
  'share.copied': 'Kopierat.',
  'share.selected': 'Texten är markerad: kopiera den med tangentbordet.',
  'share.embed': 'Kod som visar denna vy på en annan sida',
  'share.dataNote': 'Spara data (GeoJSON) och lägg dem bredvid den sidan.',
  'share.worker': 'Den sidans säkerhetspolicy tillåter endast workers från den egna webbplatsen',
  'share.workerNote':
    'Lägg en kopia av regional-hotspots.engine.js på den webbplatsen och ange dess adress i worker-url.',
  'share.extracted': 'Extraktionsdatum: {date}',
};

/** Names of countries where browsers have others than the EU’s institutions. */
export const countries: Readonly<Record<string, string>> = {GB: 'Förenade kungariket'};
