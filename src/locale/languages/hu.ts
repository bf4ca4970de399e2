import type {Translation} from '../messages.js';

/** The words of the elements in Hungarian. */
export const hu: Translation = {
  // <regional-hotspots>
  noData: 'Nincs megjeleníthető adat.',
  loading: 'Adatok betöltése…',
  'loading.slow': 'Az adatok még nem érkeztek meg.',
  'loading.stop': 'Megszakítás',
  retry: 'Újra',
  failedNetwork: 'Az adatokat nem sikerült betölteni: a cím nem válaszol.',
  failedStatus: 'Az adatokat nem sikerült betölteni: a cím válaszának állapotkódja: {status}.',
  failedAddress: 'Az adatokat nem sikerült betölteni: a cím érvénytelen.',
  failedBlocked: 'Az adatokat nem sikerült betölteni: a kérést letiltották.',
  failedDisk:
    'Az adatokat nem sikerült betölteni: a lemezről megnyitott oldal nem olvashat más fájlokat.',
  failedStopped: 'Az adatok nem töltődtek be: a kérést megszakították.',
  failedEmpty: 'Az adatokat nem sikerült beolvasni: a fájl üres.',
  failedEncoding: 'Az adatokat nem sikerült beolvasni: a fájl kódolása nem UTF-8.',
  failedJson: 'Az adatokat nem sikerült beolvasni: a JSON hiányos.',
  failedSize: 'Az adatokat nem sikerült betölteni: méretük nagyobb, mint {size}\u00a0MB.',
  failedGeoJson: 'Az adatokat nem sikerült beolvasni: nem GeoJSON-elemgyűjtemény.',
  problems: {
    one: '{count} hiba az adatokban; a többi látható',
    other: '{count} hiba az adatokban; a többi látható',
  },
  moreProblems: {one: 'és további {count}', other: 'és további {count}'},
  requests: {
    one: 'Az oldal {count} beállítása nem használható',
    other: 'Az oldal {count} beállítása nem használható',
  },
  'request.missing': 'Az oldal olyan adatokat kér, amelyek nem szerepelnek az adatkészletben.',
  'request.show': 'Elérhető adatok megjelenítése',
  skipToMap: 'Ugrás a térképhez',
  skipToTable: 'Ugrás a táblázathoz',
  widget: 'Regionális gócpontok',
  filters: 'Kritérium, országok és mutatók',
  tabs: 'Az adatok nézetei',
  'tab.table': 'Táblázat',
  'tab.overview': 'Iparágak áttekintése',
  'tab.strengths': 'Régiók erősségei',
  'tab.profile': 'Régióprofilok',

  // Words for figures
  employment: 'Foglalkoztatottak',
  localUnits: 'Helyi egységek',
  quotient: 'Lokációs hányados',
  focus: 'Részesedés a régió foglalkoztatásából',
  stars: 'Csillagok',
  region: 'Régió',
  country: 'Ország',
  sector: 'Ágazat',
  year: 'Év',
  persons: {one: '{count} fő', other: '{count} fő'},
  units: {one: '{count} helyi egység', other: '{count} helyi egység'},
  regions: {one: '{count} régió', other: '{count} régió'},
  sectors: {one: '{count} ágazat', other: '{count} ágazat'},
  starCount: {one: '{count} csillag', other: '{count} csillag'},
  allSectors: 'Minden ágazat',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'nincs adat',
  growth: 'A foglalkoztatás éves növekedése',
  productivity: 'Egy foglalkoztatottra jutó bér, euró',
  unitSize: 'Egy helyi egységre jutó foglalkoztatottak',
  below: '{value} alatt',
  orMore: 'legalább {value}',
  fromToBelow: '{from} és {to} között (utóbbi nélkül)',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: '{count} országban', other: '{count} országban'},
  sortBy: 'Rendezés',

  // Quality of figures
  'flag.b': 'idősortörés',
  'flag.c': 'részben bizalmas',
  'flag.d': 'eltérő fogalommeghatározás',
  'flag.e': 'becsült',
  'flag.i': 'lásd a forrás megjegyzéseit',
  'flag.p': 'előzetes',
  'flag.r': 'felülvizsgált',
  'flag.u': 'alacsony megbízhatóság',
  incomplete: {
    one: 'hiányos: az összeg {count} adata nincs közzétéve',
    other: 'hiányos: az összeg {count} adata nincs közzétéve',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} gócpont', other: '{count} gócpont'},
  'criterion.stars': {one: 'legalább {count} csillag', other: 'legalább {count} csillag'},
  'criterion.quotient': 'legalább {value} lokációs hányados',
  'criterion.employment': {
    one: 'legalább {count} foglalkoztatott',
    other: 'legalább {count} foglalkoztatott',
  },
  'criterion.none': 'Nincs kritérium: minden adattal rendelkező régió látható.',
  'criterion.sentence': 'Gócpont itt: egy régió adott ágazata, amelyre teljesül: {demands}.',
  'criterion.method': 'Csillagok módszere: {method}.',
  'criterion.topEmployment': {
    one: 'Csak a legtöbb foglalkoztatottal rendelkező régió látható.',
    other: 'Csak a legtöbb foglalkoztatottal rendelkező {count} régió látható.',
  },
  'criterion.topLocalUnits': {
    one: 'Csak a legtöbb helyi egységgel rendelkező régió látható.',
    other: 'Csak a legtöbb helyi egységgel rendelkező {count} régió látható.',
  },

  // Methods of stars
  'method.observatory': 'Európai Klaszter-megfigyelőközpont',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': '{method}, egy-egy csillag a következőkért: {criteria}.',
  'method.floor': {
    one: '{count} foglalkoztatott alatt nincs csillag.',
    other: '{count} foglalkoztatott alatt nincs csillag.',
  },
  'method.growthSpan': 'A növekedés az összetett éves ráta, {from}–{to}.',
  'method.supplied':
    'Az adatokban megadott csillagok elsőbbséget élveznek a számítottakkal szemben.',
  'method.size': 'a régiók felső {share}-a az ágazat foglalkoztatottjai szerint',
  'method.specialisation': 'felső {share} a lokációs hányados szerint',
  'method.focus': 'felső {share} az ágazatnak a régió foglalkoztatásában való részesedése szerint',
  'method.productivity': 'felső {share} az egy foglalkoztatottra jutó bér szerint',
  'method.growth': 'felső {share} a foglalkoztatás növekedése szerint',

  // Reasons for a missing figure
  'missing.confidential': 'bizalmas',
  'missing.unpublished': 'nincs közzétéve',
  'missing.partial': 'az ország ebben az évben hiányos',
  'missing.absent': 'nem szerepel az adatokban',

  // The map in sentences
  'summary.where': '{what} {countries}',
  'summary.result': '{title}: {where}, a legnagyobb: {largest}, {value}.',
  'summary.nothing': '{title}: nincs megjeleníthető régió.',
  'summary.range': 'Tartomány: {least} – {most}.',
  'summary.sum': 'Összesen {sum}.',
  'summary.leaders': 'A legnagyobbak: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.hidden': {
    one: '{count} régió nem felel meg a kritériumnak.',
    other: '{count} régió nem felel meg a kritériumnak.',
  },
  'summary.zero': {one: '{count} régióban az érték 0.', other: '{count} régióban az érték 0.'},
  'summary.missing': {one: '{count} régióról nincs adat.', other: '{count} régióról nincs adat.'},

  // Notes on the figures shown
  'notes.summed': 'Egy kör a kiválasztott ágazatok összegét mutatja.',
  'notes.largest':
    'Egy kör a kiválasztott iparágak közül a legnagyobbat mutatja, annak színével. Az iparágak átfedik egymást, ezért sosem adódnak össze.',
  'notes.incomplete': {
    one: '{count} adatból közzé nem tett részek hiányoznak.',
    other: '{count} adatból közzé nem tett részek hiányoznak.',
  },
  'notes.estimated': {
    one: '{count} adat becslést tartalmaz.',
    other: '{count} adat becslést tartalmaz.',
  },
  'notes.denominator':
    'Az arányok és hányadosok az ágazatok összegére vonatkoznak, mert az adatok nem tartalmazzák a teljes foglalkoztatást.',
  'notes.unitSize':
    'A vállalkozási regiszterek országonként eltérnek: az egy helyi egységre jutó foglalkoztatottak számát csak egy országon belül hasonlítsa össze.',

  // <hotspot-legend>
  'legend.size': 'A kör területe: {measure}, {year}',
  'legend.colourSector': 'Szín: a legnagyobb kiválasztott iparág',
  'legend.otherSectors': 'egyéb ágazatok',
  'legend.circles': 'Körök: {list}',
  'legend.noCircle': {
    one: 'Nincs kör: {count} régió adat nélkül',
    other: 'Nincs kör: {count} régió adat nélkül',
  },
  'legend.zero': {
    one: 'Nincs kör: {count} régió, ahol az érték 0',
    other: 'Nincs kör: {count} régió, ahol az érték 0',
  },
  'legend.method': 'Fogalmak és módszertan',
  'legend.quotient':
    'Lokációs hányados: az ágazat részesedése a régió foglalkoztatásából, osztva az összes régióban együttesen mért részesedésével. Az átlag 1.',
  'legend.source': 'Forrás: {source}',
  'legend.areas': 'A területek színe: {measure}',
  'legend.oneClass': 'mind, amelyhez van adat',
  'legend.quantile': 'Minden osztályban nagyjából ugyanannyi régió van.',
  'legend.equalInterval': 'Minden osztály egyforma széles.',
  'legend.areasLargest': 'A terület a kiválasztott iparágak közül a legnagyobbat mutatja.',

  // <hotspot-table>
  'table.rank': 'Helyezés',
  'table.rankInCountry': 'Helyezés az országban',
  'table.notes': 'Megjegyzések',
  areaShare: 'Részesedés az összes régió foglalkoztatásából',
  'table.scroll': 'Régiók táblázata',
  'table.sorted': 'Rendezve: {column}, {direction}.',
  'table.ascending': 'növekvő',
  'table.descending': 'csökkenő',
  'table.starsOfSeveral': 'Csillagok, legjobb ágazat',
  'table.unpublished': {one: '{count} nincs közzétéve', other: '{count} nincs közzétéve'},
  'table.pages': 'A táblázat oldalai',
  'table.rows': 'Sorok',
  'table.all': 'Mind',
  'table.previous': 'Előző sorok',
  'table.next': 'Következő sorok',
  'table.range': '{from}–{to} / {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Iparágak osztályozása',
  'picker.sectors': 'Ágazatok',
  'picker.find': 'Ágazat keresése',
  'picker.allShown': {one: '{count} ágazat látható', other: 'Mind a {count} ágazat látható'},
  'picker.chosen': {one: '{count} / {all} kiválasztva', other: '{count} / {all} kiválasztva'},
  'picker.found': {one: '{count} / {all} találat', other: '{count} / {all} találat'},
  'picker.noneFound': 'Nincs „{searched}” nevű ágazat.',
  'picker.showAll': 'Összes megjelenítése',
  'picker.chooseFound': {one: 'Kiválasztás', other: 'E {count} kiválasztása'},
  'picker.overlap':
    'Ezek az iparágak átfedik egymást: egy munkahely többnél is beszámítható, ezért sosem adódnak össze. Minden régiónál a kiválasztottak közül a legnagyobb látható.',

  // Years
  'year.incomplete': '{year} (hiányos)',
  'year.partial': 'Teljesen vagy részben hiányzó adatok: {countries}.',
  'year.breaks': {
    one: 'Az előző év és {year} között {count} régió idősorában törés van.',
    other: 'Az előző év és {year} között {count} régió idősorában törés van.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Évek lejátszása',
  'timeline.pause': 'Szünet',
  'timeline.partial': 'hiányos év, a lejátszás kihagyja',
  'timeline.break': 'törés egyes idősorokban',

  // <hotspot-criterion>
  'criterion.legend': 'A gócpont kritériuma',
  'criterion.kind.none': 'Minden régió',
  'criterion.kind.stars': 'Csillagok',
  'criterion.kind.thresholds': 'Szakosodott és nagy',
  'criterion.kind.top': 'A legnagyobbak',
  'criterion.field.minimumQuotient': 'Lokációs hányados, legalább',
  'criterion.field.minimumEmployment': 'Foglalkoztatottak, legalább',
  'criterion.field.top': 'Régiók száma',
  'criterion.methodChoice': 'Csillagok módszere',

  // <hotspot-countries>
  'countries.name': 'Országok',
  'countries.all': {one: '{count} ország', other: 'mind a {count}'},
  'countries.chosen': {one: '{count} / {all}', other: '{count} / {all}'},
  'countries.showAll': 'Minden ország megjelenítése',
  'countries.count': {
    one: '{count} régió látható, összesen {all}',
    other: '{count} régió látható, összesen {all}',
  },

  // <hotspot-measures>
  'measures.size': 'A körök mérete',
  'measures.colour': 'A körök színe',
  'measures.bySector':
    'Több, egymást átfedő iparág van kiválasztva: mindegyiknek saját színe van. A mutató csak egyetlen iparág köreit színezi.',
  'measures.areas': 'A területek színe',
  'measures.noAreas': 'nincs',
  'measures.onAreas': 'Színezett területeken minden kör egyszínű.',
  'measures.classes': 'Osztályok',
  'measures.customary': 'szokásos határok',
  'measures.quantile': 'azonos számú régió',
  'measures.equalInterval': 'azonos szélesség',
  'measures.growth': 'A növekedés időszaka',
  'measures.from': 'ettől',
  'measures.to': 'eddig',
  'measures.acrossBreaks': 'idősortöréseken át is',
  'measures.acrossHoles': 'hiányzó éveken és hiányos összegeken át is',
  'measures.growthMeaning':
    'Összetett éves ráta. Idősortörés vagy hiányzó adat esetén nincs megadva, kivéve, ha Ön kéri.',
  // <hotspot-map>
  'map.label': 'Gócpontok térképe',
  'map.bubbles': {
    one: '{count} régió a térképen',
    other: '{count} régió a térképen, elöl a legnagyobbak',
  },
  'map.keys':
    'A nyílbillentyűk a megfelelő irányban lévő következő régióra, a Page Down és a Page Up a következő kisebb vagy nagyobb régióra lép. Enter: kiválasztás, Escape: kilépés.',
  'map.zoomIn': 'Nagyítás',
  'map.zoomOut': 'Kicsinyítés',
  'map.reset': 'Egész Európa megjelenítése',
  'map.scrollKey': 'A térkép nagyításához tartsa lenyomva: {key}, és görgessen',
  'map.twoFingers': 'A térképet két ujjal mozgathatja',
  'map.empty': 'Egyik régió sem felel meg a kritériumoknak.',
  'map.plain': 'A térkép egyszerű formában látható, mert a részletes nem indult el.',
  'map.outermost': 'Legkülső régiók',
  'map.notShown': 'nem látható: nem felel meg a kritériumoknak',
  'map.largestOf': {
    one: 'a kiválasztott ágazatok közül csak ez van jelen itt',
    other: 'az itt jelen lévő {count} kiválasztott ágazat közül a legnagyobb',
  },

  // Measures of whole industries
  'industry.growth': 'A foglalkoztatás éves növekedése',
  'industry.growthBetween': 'A foglalkoztatás éves növekedése, {from}–{to}',
  'industry.productivity': 'Egy foglalkoztatottra jutó bér, {year}, euró',
  'industry.share': 'Részesedés a teljes foglalkoztatásból, {year}',
  'industry.quotient': 'Lokációs hányados, {year}',
  'industry.hotspots': 'Gócpontok száma, {year}',
  'industry.regions': 'Régiók száma, {year}',
  'industry.concentration': {
    one: 'A legnagyobb régió részesedése, {year}',
    other: 'A {count} legnagyobb régió részesedése, {year}',
  },
  'industry.unitSize': 'Egy helyi egységre jutó foglalkoztatottak, {year}',
  'industry.basis': '{regions}, a foglalkoztatás {share}-a',
  'industry.incomplete': {
    one: '{count} régióban az összeg egy része nincs közzétéve.',
    other: '{count} régióban az összeg egy része nincs közzétéve.',
  },

  // All charts
  'chart.tableShown': 'Adatok táblázatban',
  'chart.tableScroll': 'Az adatok táblázata',
  'chart.area': 'Egy kör területe: {measure}',

  // <hotspot-overview>
  'overview.across': 'Vízszintesen',
  'overview.up': 'Függőlegesen',
  'overview.title': '{taxonomy}: {up} / {across}',
  'overview.overlap':
    'Ezek az iparágak átfedik egymást: egy munkahely többnél is beszámítható, ezért köreik nem adhatók össze.',
  'overview.whole': {
    one: 'Minden iparág {count} régió közzétett adatainak összege.',
    other: 'Minden iparág legfeljebb {count} régió közzétett adatainak összege.',
  },
  'overview.growthBasis':
    'A növekedés mindkét időpontban ugyanazokat a régiókat veti össze: azokat, amelyek idősora teljes és törésmentes.',
  'overview.narrow':
    'Szaggatott kör: egy adat olyan régiókon alapul, amelyek az iparág foglalkoztatásának kevesebb mint felét adják.',
  'overview.numbers': 'Számok a diagramon',
  'overview.without': 'Hiányzó adat miatt nincs a diagramon:',
  'overview.tooNarrow': '{measure}: csak a foglalkoztatás {share}-ára ismert',
  'overview.noMeasure': '{measure}: nincs adat',
  'overview.hint':
    'Válasszon ki egy iparágat, hogy csak az látsszon; válassza ki újra az összeshez.',

  // <hotspot-strengths>
  'strengths.title': 'A régiók ágazati és ágazatközi erőssége, {year}',
  'strengths.sectoral': 'Ágazati erősség (csillagok)',
  'strengths.crossSectoral': 'Ágazatközi erősség (csillagok)',
  'strengths.sectoralIn': 'Ágazati erősség: csillagok, {taxonomy}',
  'strengths.crossSectoralIn': 'Ágazatközi erősség: csillagok, {taxonomy}',
  'strengths.employment': 'Foglalkoztatottak az összes tevékenységben, {year}',
  'strengths.group': 'Csoport',
  'strengths.groups': 'Régiócsoportok',
  'strengths.both': 'Mindkettőben erős',
  'strengths.sectoralOnly': 'Ágazati szinten erős',
  'strengths.crossSectoralOnly': 'Ágazatközi szinten erős',
  'strengths.neither': 'Egyikben sem erős',
  'strengths.medians': {
    one: 'Erős az a régió, amelynek több csillaga van {count} régió mediánjánál: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Erős az a régió, amelynek több csillaga van {count} régió mediánjánál: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Az azonos erősségű régiók ugyanazon pont körül helyezkednek el.',
  'strengths.highlight': 'Kiemelés',
  'strengths.allCountries': 'Minden ország',
  'strengths.oneKind':
    'Nincs mit összehasonlítani: az adatokban nem szerepelnek együtt átfedő és átfedés nélküli iparágak.',
  'strengths.missing': {
    one: '{count} régió egy adata hiányzik: nem a diagramon, hanem a táblázat végén szerepel.',
    other: '{count} régió egy adata hiányzik: nem a diagramon, hanem a táblázat végén szerepel.',
  },
  // <hotspot-region-search>
  'search.find': 'Régió keresése név vagy kód alapján',
  'search.list': 'Talált régiók',
  'search.found': {one: '{count} régió található', other: '{count} régió található'},
  'search.noneFound': 'Nincs „{searched}” nevű régió.',
  'search.chosen': '{region} kiválasztva',

  // <hotspot-profile>
  'profile.none': 'Válasszon régiót a térképen vagy a táblázatban, vagy keresse meg itt.',
  'profile.add': 'Összehasonlítás másik régióval',
  'profile.most': {
    one: 'Legfeljebb {count} régió jeleníthető meg.',
    other: 'Legfeljebb {count} régió hasonlítható össze; új hozzáadásához távolítson el egyet.',
  },
  'profile.notShown': {
    one: 'További {count} kiválasztott régió nem látható.',
    other: 'További {count} kiválasztott régió nem látható.',
  },
  'profile.remove': 'Eltávolítás: {region}',
  'profile.total': 'Foglalkoztatottak az összes tevékenységben',
  'profile.strength': 'Erősség',
  'profile.caption': 'Ágazatok a foglalkoztatottak száma szerint: {region}, {year}',
  'profile.comparison':
    'Ágazatok összehasonlítása a foglalkoztatottak száma szerint: {region}, {year}',
  'profile.share': 'Részesedés a régióból',
  'profile.quotient': 'Hányados: {value}',
  'profile.rankInEurope': 'Helyezés Európában',
  'profile.rankIn': 'Helyezés: {country}',
  'profile.place': '{place}. / {of}',
  'profile.placeInEurope': '{place}. / {of} Európában',
  'profile.cellInEurope': 'Európa {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {one: 'Az ágazat megjelenítése', other: 'Mind a {count} ágazat megjelenítése'},
  'profile.showLargest': 'Csak a legnagyobbak megjelenítése',
  'profile.gap': 'nincs adat, vagy nem hasonlítható össze az előző évvel',
  'profile.incomplete': 'összeg, amelyből közzé nem tett adatok hiányoznak',
  'profile.partial': 'év, amelyre az ország adatai hiányosak',
  'profile.oneScale': 'Egy ágazat összes idősora azonos léptékű.',
  // <hotspot-share>
  'share.title': 'Megosztás és letöltés',
  'share.files': 'Letöltés',
  'share.csv': 'Táblázat (CSV)',
  'share.csvNote': 'A látható régiók, táblázatkezelőhöz.',
  'share.geojson': 'Adatok (GeoJSON)',
  'share.geojsonNote': 'Minden adat, ezzel a nézettel.',
  'share.svg': 'Kép (SVG)',
  'share.svgNote': 'Térkép és jelmagyarázat, nyomtatáshoz és szerkesztéshez.',
  'share.png': 'Kép (PNG)',
  'share.pngNote': 'Térkép és jelmagyarázat, dokumentumokhoz és diákhoz.',
  'share.saved': 'Mentve: {file}.',
  'share.failed': 'Nem sikerült létrehozni: {file}.',
  'share.link': 'Hivatkozás erre a nézetre',
  'share.copy': 'Másolás',
  'share.copied': 'Másolva.',
  'share.selected': 'A szöveg ki van jelölve: másolja a billentyűzettel.',
  'share.embed': 'Kód a nézet beágyazásához egy másik oldalba',
  'share.dataNote': 'Mentse az adatokat (GeoJSON), és helyezze az oldal mellé.',
  'share.worker': 'Az oldal biztonsági szabályzata csak a saját webhelyéről enged workereket',
  'share.workerNote':
    'Helyezze a regional-hotspots.engine.js másolatát arra a webhelyre, és adja meg a címét a worker-url értékeként.',
  'share.extracted': 'Lekérdezés dátuma: {date}',
};
