import type {Translation} from '../messages.js';

/** The words of the elements in Croatian. */
export const hr: Translation = {
  // <regional-hotspots>
  noData: 'Nema podataka za prikaz.',
  loading: 'Učitavanje podataka…',
  'loading.slow': 'Podaci još nisu stigli.',
  'loading.stop': 'Odustani',
  retry: 'Pokušaj ponovno',
  failedNetwork: 'Podaci se ne mogu učitati: adresa ne odgovara.',
  failedStatus: 'Podaci se ne mogu učitati: adresa odgovara statusom {status}.',
  failedAddress: 'Podaci se ne mogu učitati: adresa nije valjana.',
  failedBlocked: 'Podaci se ne mogu učitati: zahtjev je blokiran.',
  failedDisk: 'Podaci se ne mogu učitati: stranica otvorena s diska ne može čitati druge datoteke.',
  failedStopped: 'Podaci nisu učitani: zahtjev je otkazan.',
  failedEmpty: 'Podaci se ne mogu pročitati: datoteka je prazna.',
  failedEncoding: 'Podaci se ne mogu pročitati: kodiranje datoteke nije UTF-8.',
  failedJson: 'Podaci se ne mogu pročitati: JSON nije potpun.',
  failedSize: 'Podaci se ne mogu učitati: veći su od {size}\u00a0MB.',
  failedGeoJson: 'Podaci se ne mogu pročitati: nisu zbirka značajki GeoJSON.',
  problems: {
    one: '{count} problem u podacima; ostatak je prikazan',
    few: '{count} problema u podacima; ostatak je prikazan',
    other: '{count} problema u podacima; ostatak je prikazan',
  },
  moreProblems: {one: 'i još {count}', few: 'i još {count}', other: 'i još {count}'},
  requests: {
    one: '{count} postavka ove stranice ne može se upotrijebiti',
    few: '{count} postavke ove stranice ne mogu se upotrijebiti',
    other: '{count} postavki ove stranice ne može se upotrijebiti',
  },
  'request.missing': 'Ova stranica traži podatke kojih nema u skupu podataka.',
  'request.show': 'Prikaži dostupne podatke',
  skipToMap: 'Prijeđi na kartu',
  skipToTable: 'Prijeđi na tablicu',
  widget: 'Regionalna žarišta',
  filters: 'Kriterij, zemlje i mjere',
  tabs: 'Prikazi podataka',
  'tab.table': 'Tablica',
  'tab.overview': 'Pregled industrija',
  'tab.strengths': 'Snage regija',
  'tab.profile': 'Profili regija',

  // Words for figures
  employment: 'Zaposlene osobe',
  localUnits: 'Lokalne jedinice',
  quotient: 'Lokacijski kvocijent',
  focus: 'Udio u zaposlenosti regije',
  stars: 'Zvjezdice',
  region: 'Regija',
  country: 'Zemlja',
  sector: 'Sektor',
  year: 'Godina',
  persons: {one: '{count} osoba', few: '{count} osobe', other: '{count} osoba'},
  units: {
    one: '{count} lokalna jedinica',
    few: '{count} lokalne jedinice',
    other: '{count} lokalnih jedinica',
  },
  regions: {one: '{count} regija', few: '{count} regije', other: '{count} regija'},
  sectors: {one: '{count} sektor', few: '{count} sektora', other: '{count} sektora'},
  starCount: {one: '{count} zvjezdica', few: '{count} zvjezdice', other: '{count} zvjezdica'},
  allSectors: 'Svi sektori',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'nema podatka',
  growth: 'Godišnji rast zaposlenosti',
  productivity: 'Plaće po zaposlenoj osobi, u eurima',
  unitSize: 'Zaposlene osobe po lokalnoj jedinici',
  below: 'manje od {value}',
  orMore: '{value} ili više',
  fromToBelow: 'od {from} do manje od {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: 'u {count} zemlji', few: 'u {count} zemlje', other: 'u {count} zemalja'},
  sortBy: 'Razvrstaj prema',

  // Quality of figures
  'flag.b': 'prekid niza',
  'flag.c': 'djelomično povjerljivo',
  'flag.d': 'razlikuje se definicija',
  'flag.e': 'procjena',
  'flag.i': 'vidjeti napomene izvora',
  'flag.p': 'privremeno',
  'flag.r': 'revidirano',
  'flag.u': 'niska pouzdanost',
  incomplete: {
    one: 'nepotpuno: {count} podatak zbroja nije objavljen',
    few: 'nepotpuno: {count} podatka zbroja nisu objavljena',
    other: 'nepotpuno: {count} podataka zbroja nije objavljeno',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} žarište', few: '{count} žarišta', other: '{count} žarišta'},
  'criterion.stars': {
    one: 'najmanje {count} zvjezdica',
    few: 'najmanje {count} zvjezdice',
    other: 'najmanje {count} zvjezdica',
  },
  'criterion.quotient': 'lokacijski kvocijent od najmanje {value}',
  'criterion.employment': {
    one: 'najmanje {count} zaposlena osoba',
    few: 'najmanje {count} zaposlene osobe',
    other: 'najmanje {count} zaposlenih osoba',
  },
  'criterion.none': 'Kriterij nije postavljen: prikazuje se svaka regija s podatkom.',
  'criterion.sentence': 'Žarište je ovdje sektor u regiji uz uvjet: {demands}.',
  'criterion.method': 'Zvjezdice prema: {method}.',
  'criterion.topEmployment': {
    one: 'Prikazuje se samo regija s najviše zaposlenih osoba.',
    few: 'Prikazuju se samo {count} regije s najviše zaposlenih osoba.',
    other: 'Prikazuje se samo {count} regija s najviše zaposlenih osoba.',
  },
  'criterion.topLocalUnits': {
    one: 'Prikazuje se samo regija s najviše lokalnih jedinica.',
    few: 'Prikazuju se samo {count} regije s najviše lokalnih jedinica.',
    other: 'Prikazuje se samo {count} regija s najviše lokalnih jedinica.',
  },

  // Methods of stars
  'method.observatory': 'Europski opservatorij za klastere',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': '{method}, po jedna zvjezdica za: {criteria}.',
  'method.floor': {
    one: 'Bez zvjezdice ispod {count} zaposlene osobe.',
    few: 'Bez zvjezdice ispod {count} zaposlene osobe.',
    other: 'Bez zvjezdice ispod {count} zaposlenih osoba.',
  },
  'method.growthSpan': 'Rast je složena godišnja stopa od {from} do {to}.',
  'method.supplied': 'Zvjezdice navedene u podacima imaju prednost pred izračunanima.',
  'method.size': 'prvih {share} regija po broju zaposlenih osoba u sektoru',
  'method.specialisation': 'prvih {share} po lokacijskom kvocijentu',
  'method.focus': 'prvih {share} po udjelu sektora u zaposlenosti regije',
  'method.productivity': 'prvih {share} po plaćama po zaposlenoj osobi',
  'method.growth': 'prvih {share} po rastu zaposlenosti',

  // Reasons for a missing figure
  'missing.confidential': 'povjerljivo',
  'missing.unpublished': 'nije objavljeno',
  'missing.partial': 'zemlja nepotpuna u toj godini',
  'missing.absent': 'nema u podacima',

  // The map in sentences
  'summary.where': '{what} {countries}',
  'summary.result': '{title}: {where}, najveća {largest}, {value}.',
  'summary.nothing': '{title}: nema regija za prikaz.',
  'summary.range': 'Od {least} do {most}.',
  'summary.sum': 'Ukupno {sum}.',
  'summary.leaders': 'Najveće: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.hidden': {
    one: '{count} regija ne ispunjava kriterij.',
    few: '{count} regije ne ispunjavaju kriterij.',
    other: '{count} regija ne ispunjava kriterij.',
  },
  'summary.zero': {
    one: 'U {count} regiji vrijednost je 0.',
    few: 'U {count} regije vrijednost je 0.',
    other: 'U {count} regija vrijednost je 0.',
  },
  'summary.missing': {
    one: '{count} regija nema podatka.',
    few: '{count} regije nemaju podatka.',
    other: '{count} regija nema podatka.',
  },

  // Notes on the figures shown
  'notes.summed': 'Krug zbraja odabrane sektore.',
  'notes.largest':
    'Krug prikazuje najveću od odabranih industrija, u njezinoj boji. Industrije se preklapaju i nikad se ne zbrajaju.',
  'notes.incomplete': {
    one: '{count} podatku nedostaju dijelovi koji nisu objavljeni.',
    few: 'Za {count} podatka nedostaju dijelovi koji nisu objavljeni.',
    other: 'Za {count} podataka nedostaju dijelovi koji nisu objavljeni.',
  },
  'notes.estimated': {
    one: '{count} podatak sadržava procjene.',
    few: '{count} podatka sadržavaju procjene.',
    other: '{count} podataka sadržava procjene.',
  },
  'notes.denominator':
    'Udjeli i kvocijenti odnose se na zbroj sektora jer u podacima nema ukupne zaposlenosti.',
  'notes.unitSize':
    'Poslovni registri razlikuju se od zemlje do zemlje: zaposlene osobe po lokalnoj jedinici uspoređujte samo unutar iste zemlje.',

  // <hotspot-legend>
  'legend.size': 'Površina kruga: {measure}, {year}',
  'legend.colourSector': 'Boja: najveća odabrana industrija',
  'legend.otherSectors': 'ostali sektori',
  'legend.circles': 'Krugovi za: {list}',
  'legend.noCircle': {
    one: 'Bez kruga: {count} regija bez podatka',
    few: 'Bez kruga: {count} regije bez podatka',
    other: 'Bez kruga: {count} regija bez podatka',
  },
  'legend.zero': {
    one: 'Bez kruga: {count} regija s vrijednošću 0',
    few: 'Bez kruga: {count} regije s vrijednošću 0',
    other: 'Bez kruga: {count} regija s vrijednošću 0',
  },
  'legend.method': 'Definicije i metoda',
  'legend.quotient':
    'Lokacijski kvocijent: udio sektora u zaposlenosti regije podijeljen s njegovim udjelom u svim regijama zajedno. Prosjek je 1.',
  'legend.source': 'Izvor: {source}',
  'legend.areas': 'Boja površina: {measure}',
  'legend.oneClass': 'sve s podatkom',
  'legend.quantile': 'Svaki razred ima približno jednak broj regija.',
  'legend.equalInterval': 'Svi su razredi jednako široki.',
  'legend.areasLargest': 'Površina prikazuje najveću od odabranih industrija.',

  // <hotspot-table>
  'table.rank': 'Poredak',
  'table.rankInCountry': 'Poredak u državi',
  'table.notes': 'Napomene',
  areaShare: 'Udio u zaposlenosti svih regija',
  'table.scroll': 'Tablica regija',
  'table.sorted': 'Razvrstano: {column}, {direction}.',
  'table.ascending': 'uzlazno',
  'table.descending': 'silazno',
  'table.starsOfSeveral': 'Zvjezdice, najbolji sektor',
  'table.unpublished': {
    one: '{count} neobjavljen',
    few: '{count} neobjavljena',
    other: '{count} neobjavljenih',
  },
  'table.pages': 'Stranice tablice',
  'table.rows': 'Redci',
  'table.all': 'Svi',
  'table.previous': 'Prethodni redci',
  'table.next': 'Sljedeći redci',
  'table.range': '{from}–{to} od {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Klasifikacija industrija',
  'picker.sectors': 'Sektori',
  'picker.find': 'Pronađi sektor',
  'picker.allShown': {
    one: 'Prikazan {count} sektor',
    few: 'Prikazana sva {count} sektora',
    other: 'Prikazano svih {count} sektora',
  },
  'picker.chosen': {
    one: 'Odabrano {count} od {all}',
    few: 'Odabrano {count} od {all}',
    other: 'Odabrano {count} od {all}',
  },
  'picker.found': {
    one: 'Pronađeno {count} od {all}',
    few: 'Pronađeno {count} od {all}',
    other: 'Pronađeno {count} od {all}',
  },
  'picker.noneFound': 'Nijedan se sektor ne zove „{searched}”.',
  'picker.showAll': 'Prikaži sve',
  'picker.chooseFound': {
    one: 'Odaberi ga',
    few: 'Odaberi ova {count}',
    other: 'Odaberi ovih {count}',
  },
  'picker.overlap':
    'Ove se industrije preklapaju: jedno radno mjesto može se ubrajati u više njih, stoga se nikad ne zbrajaju. Za svaku regiju prikazuje se najveća od odabranih.',

  // Years
  'year.incomplete': '{year} (nepotpuna)',
  'year.partial': 'Podaci u cijelosti ili djelomično nedostaju za: {countries}.',
  'year.breaks': {
    one: 'Između prethodne godine i {year}. prekinut je niz za {count} regiju.',
    few: 'Između prethodne godine i {year}. prekinuti su nizovi za {count} regije.',
    other: 'Između prethodne godine i {year}. prekinuti su nizovi za {count} regija.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Pokreni prikaz po godinama',
  'timeline.pause': 'Stanka',
  'timeline.partial': 'nepotpuna godina, preskače se u prikazu',
  'timeline.break': 'prekid u nekim nizovima',

  // <hotspot-criterion>
  'criterion.legend': 'Kriterij žarišta',
  'criterion.kind.none': 'Sve regije',
  'criterion.kind.stars': 'Zvjezdice',
  'criterion.kind.thresholds': 'Specijalizirane i velike',
  'criterion.kind.top': 'Najveće',
  'criterion.field.minimumQuotient': 'Lokacijski kvocijent, najmanje',
  'criterion.field.minimumEmployment': 'Zaposlene osobe, najmanje',
  'criterion.field.top': 'Broj regija',
  'criterion.methodChoice': 'Zvjezdice prema',

  // <hotspot-countries>
  'countries.name': 'Zemlje',
  'countries.all': {one: '{count} zemlja', few: 'sve {count}', other: 'svih {count}'},
  'countries.chosen': {one: '{count} od {all}', few: '{count} od {all}', other: '{count} od {all}'},
  'countries.showAll': 'Prikaži sve zemlje',
  'countries.count': {
    one: 'Prikazana {count} regija od {all}',
    few: 'Prikazane {count} regije od {all}',
    other: 'Prikazano {count} regija od {all}',
  },

  // <hotspot-measures>
  'measures.size': 'Veličina krugova',
  'measures.colour': 'Boja krugova',
  'measures.bySector':
    'Odabrano je više industrija koje se preklapaju: svaka ima svoju boju. Mjera određuje boju krugova samo kad je odabrana jedna.',
  'measures.areas': 'Boja površina',
  'measures.noAreas': 'bez boje',
  'measures.onAreas': 'Na obojenim površinama svi su krugovi jedne boje.',
  'measures.classes': 'Razredi',
  'measures.customary': 'uobičajene granice',
  'measures.quantile': 'jednak broj regija',
  'measures.equalInterval': 'jednaka širina',
  'measures.growth': 'Razdoblje rasta',
  'measures.from': 'od',
  'measures.to': 'do',
  'measures.acrossBreaks': 'i preko prekida niza',
  'measures.acrossHoles': 'i preko godina koje nedostaju i nepotpunih zbrojeva',
  'measures.growthMeaning':
    'Složena godišnja stopa. Ne navodi se ako je niz prekinut ili podatak nedostaje, osim ako to zatražite.',
  // <hotspot-map>
  'map.label': 'Karta žarišta',
  'map.bubbles': {
    one: '{count} regija na karti',
    few: '{count} regije na karti, najveće prve',
    other: '{count} regija na karti, najveće prve',
  },
  'map.keys':
    'Tipke sa strelicama vode do sljedeće regije u tom smjeru, Page Down i Page Up do sljedeće manje ili veće. Enter odabire, Escape izlazi.',
  'map.zoomIn': 'Povećaj',
  'map.zoomOut': 'Smanji',
  'map.reset': 'Prikaži cijelu Europu',
  'map.scrollKey': 'Držite {key} i pomičite kotačić za zumiranje karte',
  'map.twoFingers': 'Kartu pomičite s dva prsta',
  'map.empty': 'Nijedna regija ne ispunjava kriterije.',
  'map.plain': 'Karta je prikazana u jednostavnom obliku jer se detaljna nije mogla pokrenuti.',
  'map.outermost': 'Najudaljenije regije',
  'map.notShown': 'nije prikazano: ne ispunjava kriterije',
  'map.largestOf': {
    one: 'jedini od odabranih sektora koji je ovdje prisutan',
    few: 'najveći od {count} odabrana sektora prisutna ovdje',
    other: 'najveći od {count} odabranih sektora prisutnih ovdje',
  },

  // Measures of whole industries
  'industry.growth': 'Godišnji rast zaposlenosti',
  'industry.growthBetween': 'Godišnji rast zaposlenosti, {from}–{to}',
  'industry.productivity': 'Plaće po zaposlenoj osobi, {year}, u eurima',
  'industry.share': 'Udio u ukupnoj zaposlenosti, {year}',
  'industry.quotient': 'Lokacijski kvocijent, {year}',
  'industry.hotspots': 'Broj žarišta, {year}',
  'industry.regions': 'Broj regija, {year}',
  'industry.concentration': {
    one: 'Udio najveće regije, {year}',
    few: 'Udio {count} najveće regije, {year}',
    other: 'Udio {count} najvećih regija, {year}',
  },
  'industry.unitSize': 'Zaposlene osobe po lokalnoj jedinici, {year}',
  'industry.basis': '{regions}, {share} zaposlenosti',
  'industry.incomplete': {
    one: 'U {count} regiji dio zbroja nije objavljen.',
    few: 'U {count} regije dio zbroja nije objavljen.',
    other: 'U {count} regija dio zbroja nije objavljen.',
  },

  // All charts
  'chart.tableShown': 'Podaci u tablici',
  'chart.tableScroll': 'Tablica podataka',
  'chart.area': 'Površina kruga: {measure}',

  // <hotspot-overview>
  'overview.across': 'Vodoravno',
  'overview.up': 'Okomito',
  'overview.title': '{taxonomy}: {up} / {across}',
  'overview.overlap':
    'Ove se industrije preklapaju: jedno radno mjesto može se ubrajati u više njih, stoga se njihovi krugovi ne smiju zbrajati.',
  'overview.whole': {
    one: 'Svaka je industrija zbroj objavljenih podataka za {count} regiju.',
    few: 'Svaka je industrija zbroj objavljenih podataka za najviše {count} regije.',
    other: 'Svaka je industrija zbroj objavljenih podataka za najviše {count} regija.',
  },
  'overview.growthBasis':
    'Rast uspoređuje iste regije na početku i na kraju: one čiji je niz potpun i bez prekida.',
  'overview.narrow':
    'Isprekidani krug: podatak se temelji na regijama s manje od polovine zaposlenosti industrije.',
  'overview.numbers': 'Brojevi u grafikonu',
  'overview.without': 'Nisu u grafikonu jer nedostaje podatak:',
  'overview.tooNarrow': '{measure}: poznato samo za {share} zaposlenosti',
  'overview.noMeasure': '{measure}: nema podatka',
  'overview.hint': 'Odaberite industriju za zaseban prikaz; odaberite je ponovno za prikaz svih.',

  // <hotspot-strengths>
  'strengths.title': 'Sektorska i međusektorska snaga regija, {year}',
  'strengths.sectoral': 'Sektorska snaga (zvjezdice)',
  'strengths.crossSectoral': 'Međusektorska snaga (zvjezdice)',
  'strengths.sectoralIn': 'Sektorska snaga: zvjezdice, {taxonomy}',
  'strengths.crossSectoralIn': 'Međusektorska snaga: zvjezdice, {taxonomy}',
  'strengths.employment': 'Zaposlene osobe u svim djelatnostima, {year}',
  'strengths.group': 'Skupina',
  'strengths.groups': 'Skupine regija',
  'strengths.both': 'Snažne u oboje',
  'strengths.sectoralOnly': 'Snažne sektorski',
  'strengths.crossSectoralOnly': 'Snažne međusektorski',
  'strengths.neither': 'Bez posebne snage',
  'strengths.medians': {
    one: 'Snažna znači više zvjezdica od medijana {count} regije: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    few: 'Snažna znači više zvjezdica od medijana {count} regije: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Snažna znači više zvjezdica od medijana {count} regija: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Regije jednake snage smještene su oko iste točke.',
  'strengths.highlight': 'Istakni',
  'strengths.allCountries': 'Sve zemlje',
  'strengths.oneKind':
    'Nema usporedbe: u podacima nema i industrija koje se preklapaju i onih koje se ne preklapaju.',
  'strengths.missing': {
    one: 'Za {count} regiju nedostaje podatak: nije u grafikonu, nego na kraju tablice.',
    few: 'Za {count} regije nedostaje podatak: nisu u grafikonu, nego na kraju tablice.',
    other: 'Za {count} regija nedostaje podatak: nisu u grafikonu, nego na kraju tablice.',
  },
  // <hotspot-region-search>
  'search.find': 'Pronađi regiju po nazivu ili oznaci',
  'search.list': 'Pronađene regije',
  'search.found': {
    one: 'Pronađena {count} regija',
    few: 'Pronađene {count} regije',
    other: 'Pronađeno {count} regija',
  },
  'search.noneFound': 'Nijedna se regija ne zove „{searched}”.',
  'search.chosen': '{region}: odabrano',

  // <hotspot-profile>
  'profile.none': 'Odaberite regiju na karti ili u tablici ili je pronađite ovdje.',
  'profile.add': 'Usporedi s drugom regijom',
  'profile.most': {
    one: 'Može se prikazati najviše {count} regija.',
    few: 'Mogu se usporediti najviše {count} regije; uklonite jednu da biste dodali drugu.',
    other: 'Može se usporediti najviše {count} regija; uklonite jednu da biste dodali drugu.',
  },
  'profile.notShown': {
    one: 'Još {count} odabrana regija nije prikazana.',
    few: 'Još {count} odabrane regije nisu prikazane.',
    other: 'Još {count} odabranih regija nije prikazano.',
  },
  'profile.remove': 'Ukloni: {region}',
  'profile.total': 'Zaposlene osobe u svim djelatnostima',
  'profile.strength': 'Snaga',
  'profile.caption': 'Sektori prema broju zaposlenih osoba: {region}, {year}',
  'profile.comparison': 'Sektori prema broju zaposlenih osoba, usporedba: {region}, {year}',
  'profile.share': 'Udio regije',
  'profile.quotient': 'Kvocijent {value}',
  'profile.rankInEurope': 'Poredak u Europi',
  'profile.rankIn': 'Poredak: {country}',
  'profile.place': '{place}. od {of}',
  'profile.placeInEurope': '{place}. od {of} u Europi',
  'profile.cellInEurope': 'Europa {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {
    one: 'Prikaži sektor',
    few: 'Prikaži sva {count} sektora',
    other: 'Prikaži svih {count} sektora',
  },
  'profile.showLargest': 'Prikaži samo najveće',
  'profile.gap': 'nema podatka ili nije usporediv s prethodnom godinom',
  'profile.incomplete': 'zbroj u kojem nedostaju neobjavljeni podaci',
  'profile.partial': 'godina za koju su podaci zemlje nepotpuni',
  'profile.oneScale': 'Svi nizovi jednog sektora imaju istu ljestvicu.',
  // <hotspot-share>
  'share.title': 'Podijeli i preuzmi',
  'share.files': 'Preuzmi',
  'share.csv': 'Tablica (CSV)',
  'share.csvNote': 'Prikazane regije, za proračunske tablice.',
  'share.geojson': 'Podaci (GeoJSON)',
  'share.geojsonNote': 'Svi podaci, s ovim prikazom.',
  'share.svg': 'Slika (SVG)',
  'share.svgNote': 'Karta i legenda, za tisak i uređivanje.',
  'share.png': 'Slika (PNG)',
  'share.pngNote': 'Karta i legenda, za dokumente i prezentacije.',
  'share.saved': 'Spremljena datoteka: {file}.',
  'share.failed': 'Datoteka {file} nije se mogla izraditi.',
  'share.link': 'Poveznica na ovaj prikaz',
  'share.copy': 'Kopiraj',
  'share.copied': 'Kopirano.',
  'share.selected': 'Tekst je odabran: kopirajte ga tipkovnicom.',
  'share.embed': 'Kôd za umetanje ovog prikaza na drugu stranicu',
  'share.dataNote': 'Spremite podatke (GeoJSON) i stavite ih uz tu stranicu.',
  'share.worker':
    'Sigurnosna politika te stranice dopušta samo radne procese s vlastitog web-mjesta',
  'share.workerNote':
    'Stavite kopiju datoteke regional-hotspots.engine.js na to web-mjesto i upišite njezinu adresu kao worker-url.',
  'share.extracted': 'Datum preuzimanja: {date}',
};
