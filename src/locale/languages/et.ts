import type {Translation} from '../messages.js';

/** The words of the elements in Estonian. */
export const et: Translation = {
  // <regional-hotspots>
  noData: 'Andmeid ei ole.',
  loading: 'Andmete laadimine…',
  'loading.slow': 'Andmed ei ole veel saabunud.',
  'loading.stop': 'Katkesta',
  retry: 'Proovi uuesti',
  failedNetwork: 'Andmeid ei saanud laadida: aadress ei vasta.',
  failedStatus: 'Andmeid ei saanud laadida: aadress vastab olekukoodiga {status}.',
  failedAddress: 'Andmeid ei saanud laadida: aadress on vigane.',
  failedBlocked: 'Andmeid ei saanud laadida: päring blokeeriti.',
  failedDisk: 'Andmeid ei saanud laadida: kettalt avatud leht ei saa teisi faile lugeda.',
  failedStopped: 'Andmeid ei laaditud: päring katkestati.',
  failedEmpty: 'Andmeid ei saanud lugeda: fail on tühi.',
  failedEncoding: 'Andmeid ei saanud lugeda: faili kodeering ei ole UTF-8.',
  failedJson: 'Andmeid ei saanud lugeda: JSON ei ole täielik.',
  failedSize: 'Andmeid ei saanud laadida: nende maht on üle {size}\u00a0MB.',
  failedGeoJson: 'Andmeid ei saanud lugeda: see ei ole GeoJSONi objektikogum.',
  problems: {
    one: '{count} probleem andmetes; ülejäänud andmed on esitatud',
    other: '{count} probleemi andmetes; ülejäänud andmed on esitatud',
  },
  moreProblems: {one: 'ja veel {count}', other: 'ja veel {count}'},
  requests: {
    one: '{count} selle lehe seadistust ei saa kasutada',
    other: '{count} selle lehe seadistust ei saa kasutada',
  },
  'request.missing': 'Sellel lehel nõutud arve andmetes ei ole.',
  'request.show': 'Näita olemasolevaid arve',
  skipToMap: 'Liigu kaardi juurde',
  skipToTable: 'Liigu tabeli juurde',
  widget: 'Piirkondlikud tõmbekeskused',
  filters: 'Kriteerium, riigid ja näitajad',
  tabs: 'Andmete vaated',
  'tab.table': 'Tabel',
  'tab.overview': 'Tööstusharude ülevaade',
  'tab.strengths': 'Piirkondade tugevused',
  'tab.profile': 'Piirkondade profiilid',

  // Words for figures
  employment: 'Hõivatud isikud',
  localUnits: 'Kohalikud üksused',
  quotient: 'Lokatsioonikoefitsient',
  focus: 'Osakaal piirkonna tööhõives',
  stars: 'Tärnid',
  region: 'Piirkond',
  country: 'Riik',
  sector: 'Sektor',
  year: 'Aasta',
  persons: {one: '{count} isik', other: '{count} isikut'},
  units: {one: '{count} kohalik üksus', other: '{count} kohalikku üksust'},
  regions: {one: '{count} piirkond', other: '{count} piirkonda'},
  sectors: {one: '{count} sektor', other: '{count} sektorit'},
  starCount: {one: '{count} tärn', other: '{count} tärni'},
  allSectors: 'Kõik sektorid',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'andmed puuduvad',
  growth: 'Tööhõive aastane kasv',
  productivity: 'Palgad hõivatud isiku kohta, eurodes',
  unitSize: 'Hõivatud isikuid kohaliku üksuse kohta',
  below: 'alla {value}',
  orMore: 'vähemalt {value}',
  fromToBelow: '{from} kuni alla {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: '{count} riigis', other: '{count} riigis'},
  sortBy: 'Sortimisalus',

  // Quality of figures
  'flag.b': 'aegrea katkestus',
  'flag.c': 'osaliselt konfidentsiaalne',
  'flag.d': 'erinev määratlus',
  'flag.e': 'hinnanguline',
  'flag.i': 'vt allika märkusi',
  'flag.p': 'esialgne',
  'flag.r': 'läbi vaadatud',
  'flag.u': 'vähe usaldusväärne',
  incomplete: {
    one: 'mittetäielik: {count} liidetav arv on avaldamata',
    other: 'mittetäielik: {count} liidetavat arvu on avaldamata',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} tõmbekeskus', other: '{count} tõmbekeskust'},
  'criterion.stars': {one: 'vähemalt {count} tärn', other: 'vähemalt {count} tärni'},
  'criterion.quotient': 'lokatsioonikoefitsient vähemalt {value}',
  'criterion.employment': {
    one: 'vähemalt {count} hõivatud isik',
    other: 'vähemalt {count} hõivatud isikut',
  },
  'criterion.none':
    'Kriteeriumi ei ole määratud: esitatud on kõik piirkonnad, mille kohta on andmeid.',
  'criterion.sentence': 'Tõmbekeskus on siin piirkonna sektor, millel on {demands}.',
  'criterion.method': 'Tärnide meetod: {method}.',
  'criterion.topEmployment': {
    one: 'Esitatud on ainult kõige rohkemate hõivatud isikutega piirkond.',
    other: 'Esitatud on ainult {count} kõige rohkemate hõivatud isikutega piirkonda.',
  },
  'criterion.topLocalUnits': {
    one: 'Esitatud on ainult kõige rohkemate kohalike üksustega piirkond.',
    other: 'Esitatud on ainult {count} kõige rohkemate kohalike üksustega piirkonda.',
  },

  // Methods of stars
  'method.observatory': 'Euroopa klastrite vaatluskeskus',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': '{method}, üks tärn iga kriteeriumi eest: {criteria}.',
  'method.floor': {
    one: 'Tärni ei anta, kui hõivatud isikuid on alla {count}.',
    other: 'Tärni ei anta, kui hõivatud isikuid on alla {count}.',
  },
  'method.growthSpan': 'Kasv on liitaastakasv ajavahemikul {from}–{to}.',
  'method.supplied': 'Andmetes esitatud tärnid on arvutatud tärnide suhtes ülimuslikud.',
  'method.size': 'suurimad piirkonnad sektoris hõivatud isikute arvu järgi ({share})',
  'method.specialisation': 'suurimad lokatsioonikoefitsiendi järgi ({share})',
  'method.focus': 'suurimad sektori osakaalu järgi piirkonna tööhõives ({share})',
  'method.productivity': 'suurimad hõivatud isiku kohta makstud palkade järgi ({share})',
  'method.growth': 'suurimad tööhõive kasvu järgi ({share})',

  // Reasons for a missing figure
  'missing.confidential': 'konfidentsiaalne',
  'missing.unpublished': 'avaldamata',
  'missing.partial': 'riigi andmed sel aastal mittetäielikud',
  'missing.absent': 'andmetes puudub',

  // The map in sentences
  'summary.where': '{what} {countries}',
  'summary.result': '{title}: {where}, suurim {largest}, {value}.',
  'summary.nothing': '{title}: piirkondi ei ole.',
  'summary.range': 'Vahemik: {least}–{most}.',
  'summary.sum': 'Kokku {sum}.',
  'summary.leaders': 'Suurimad: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.hidden': {
    one: '{count} piirkond ei vasta kriteeriumile.',
    other: '{count} piirkonda ei vasta kriteeriumile.',
  },
  'summary.zero': {
    one: '{count} piirkonnas on väärtus 0.',
    other: '{count} piirkonnas on väärtus 0.',
  },
  'summary.missing': {
    one: '{count} piirkonna kohta andmed puuduvad.',
    other: '{count} piirkonna kohta andmed puuduvad.',
  },

  // Notes on the figures shown
  'notes.summed': 'Ring näitab valitud sektorite summat.',
  'notes.largest':
    'Ring näitab valitud tööstusharudest suurimat selle värviga. Tööstusharud kattuvad ja neid ei liideta kunagi.',
  'notes.incomplete': {
    one: '{count} arv ei sisalda avaldamata osi.',
    other: '{count} arvu ei sisalda avaldamata osi.',
  },
  'notes.estimated': {
    one: '{count} arv sisaldab hinnanguid.',
    other: '{count} arvu sisaldavad hinnanguid.',
  },
  'notes.denominator':
    'Osakaalud ja koefitsiendid on arvutatud sektorite summa suhtes, sest andmetes ei ole koguhõivet.',
  'notes.unitSize':
    'Äriregistrid on riigiti erinevad: võrrelge hõivatud isikute arvu kohaliku üksuse kohta ainult ühe riigi piires.',

  // <hotspot-legend>
  'legend.size': 'Ringi pindala: {measure}, {year}',
  'legend.colourSector': 'Värv: suurim valitud tööstusharu',
  'legend.otherSectors': 'muud sektorid',
  'legend.circles': 'Ringid: {list}',
  'legend.noCircle': {
    one: 'Ringita: {count} piirkond, mille kohta andmed puuduvad',
    other: 'Ringita: {count} piirkonda, mille kohta andmed puuduvad',
  },
  'legend.zero': {
    one: 'Ringita: {count} piirkond, kus väärtus on 0',
    other: 'Ringita: {count} piirkonda, kus väärtus on 0',
  },
  'legend.method': 'Määratlused ja meetod',
  'legend.quotient':
    'Lokatsioonikoefitsient: sektori osakaal piirkonna tööhõives, jagatud selle osakaaluga kõigi piirkondade tööhõives. Keskmine on 1.',
  'legend.source': 'Allikas: {source}',
  'legend.areas': 'Alade värv: {measure}',
  'legend.oneClass': 'kõik, mille kohta on arv',
  'legend.quantile': 'Igas klassis on umbes sama palju piirkondi.',
  'legend.equalInterval': 'Kõik klassid on sama laiad.',
  'legend.areasLargest': 'Ala näitab valitud tööstusharudest suurimat.',

  // <hotspot-table>
  'table.rank': 'Koht',
  'table.rankInCountry': 'Koht riigis',
  'table.notes': 'Märkused',
  areaShare: 'Osakaal kõigi piirkondade tööhõives',
  'table.scroll': 'Piirkondade tabel',
  'table.sorted': 'Sorditud: {column}, {direction}.',
  'table.ascending': 'kasvavalt',
  'table.descending': 'kahanevalt',
  'table.starsOfSeveral': 'Tärnid, parim sektor',
  'table.unpublished': {one: '{count} avaldamata', other: '{count} avaldamata'},
  'table.pages': 'Tabeli leheküljed',
  'table.rows': 'Ridu',
  'table.all': 'Kõik',
  'table.previous': 'Eelmised read',
  'table.next': 'Järgmised read',
  'table.range': '{from}–{to} / {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Tööstusharude liigitus',
  'picker.sectors': 'Sektorid',
  'picker.find': 'Otsi sektorit',
  'picker.allShown': {
    one: 'Esitatud on {count} sektor',
    other: 'Esitatud on kõik {count} sektorit',
  },
  'picker.chosen': {one: 'Valitud {count}/{all}', other: 'Valitud {count}/{all}'},
  'picker.found': {one: 'Leitud {count}/{all}', other: 'Leitud {count}/{all}'},
  'picker.noneFound': 'Sektorit „{searched}” ei ole.',
  'picker.showAll': 'Näita kõiki',
  'picker.chooseFound': {one: 'Vali see', other: 'Vali need {count}'},
  'picker.overlap':
    'Need tööstusharud kattuvad: sama töökoht võib kuuluda mitmesse neist, mistõttu neid ei liideta kunagi. Iga piirkonna puhul on näidatud valitutest suurim.',

  // Years
  'year.incomplete': '{year} (mittetäielik)',
  'year.partial': 'Andmed puuduvad täielikult või osaliselt: {countries}.',
  'year.breaks': {
    one: '{year}. aasta ja sellele eelnenud aasta vahel on {count} piirkonna aegreas katkestus.',
    other:
      '{year}. aasta ja sellele eelnenud aasta vahel on {count} piirkonna aegridades katkestus.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Esita aastad järjest',
  'timeline.pause': 'Peata',
  'timeline.partial': 'mittetäielik aasta, jäetakse esitamisel vahele',
  'timeline.break': 'katkestus mõnes aegreas',

  // <hotspot-criterion>
  'criterion.legend': 'Tõmbekeskuse kriteerium',
  'criterion.kind.none': 'Kõik piirkonnad',
  'criterion.kind.stars': 'Tärnid',
  'criterion.kind.thresholds': 'Spetsialiseerunud ja suured',
  'criterion.kind.top': 'Suurimad',
  'criterion.field.minimumQuotient': 'Lokatsioonikoefitsient, vähemalt',
  'criterion.field.minimumEmployment': 'Hõivatud isikuid, vähemalt',
  'criterion.field.top': 'Piirkondade arv',
  'criterion.methodChoice': 'Tärnide meetod',

  // <hotspot-countries>
  'countries.name': 'Riigid',
  'countries.all': {one: '{count} riik', other: 'kõik {count}'},
  'countries.chosen': {one: '{count}/{all}', other: '{count}/{all}'},
  'countries.showAll': 'Näita kõiki riike',
  'countries.count': {
    one: 'Esitatud {count}/{all} piirkonda',
    other: 'Esitatud {count}/{all} piirkonda',
  },

  // <hotspot-measures>
  'measures.size': 'Ringide suurus',
  'measures.colour': 'Ringide värv',
  'measures.bySector':
    'Valitud on mitu kattuvat tööstusharu: igaühel on oma värv. Näitaja järgi värvitakse ringid ainult ühe tööstusharu puhul.',
  'measures.areas': 'Alade värv',
  'measures.noAreas': 'puudub',
  'measures.onAreas': 'Värvitud aladel on kõik ringid ühte värvi.',
  'measures.classes': 'Klassid',
  'measures.customary': 'tavapärased piirid',
  'measures.quantile': 'võrdselt piirkondi',
  'measures.equalInterval': 'võrdne laius',
  'measures.growth': 'Kasvu aastad',
  'measures.from': 'algus',
  'measures.to': 'lõpp',
  'measures.acrossBreaks': 'aegrea katkestustest hoolimata',
  'measures.acrossHoles': 'puuduvatest aastatest ja mittetäielikest summadest hoolimata',
  'measures.growthMeaning':
    'Liitaastakasv. Seda ei esitata, kui aegrida katkeb või andmed puuduvad, välja arvatud juhul, kui te seda soovite.',
  // <hotspot-map>
  'map.label': 'Tõmbekeskuste kaart',
  'map.bubbles': {
    one: '{count} piirkond kaardil',
    other: '{count} piirkonda kaardil, suurimad eespool',
  },
  'map.keys':
    'Nooleklahvid viivad noole suunas järgmise piirkonna juurde, Page Down ja Page Up suuruselt järgmise väiksema või suurema juurde. Enter valib, Esc väljub.',
  'map.zoomIn': 'Suurenda',
  'map.zoomOut': 'Vähenda',
  'map.reset': 'Näita kogu Euroopat',
  'map.scrollKey': 'Kaardi suumimiseks hoidke all klahvi {key} ja kerige',
  'map.twoFingers': 'Kaardi liigutamiseks kasutage kahte sõrme',
  'map.empty': 'Ükski piirkond ei vasta kriteeriumidele.',
  'map.plain': 'Kaart on esitatud lihtsal kujul, sest üksikasjalikku kaarti ei saanud käivitada.',
  'map.outermost': 'Äärepoolseimad piirkonnad',
  'map.notShown': 'ei ole esitatud: ei vasta kriteeriumidele',
  'map.largestOf': {
    one: 'ainus valitud sektoritest, mis siin on',
    other: 'suurim siin olevast {count} valitud sektorist',
  },

  // Measures of whole industries
  'industry.growth': 'Tööhõive aastane kasv',
  'industry.growthBetween': 'Tööhõive aastane kasv, {from}–{to}',
  'industry.productivity': 'Palgad hõivatud isiku kohta, {year}, eurodes',
  'industry.share': 'Osakaal kogu tööhõives, {year}',
  'industry.quotient': 'Lokatsioonikoefitsient, {year}',
  'industry.hotspots': 'Tõmbekeskuste arv, {year}',
  'industry.regions': 'Piirkondade arv, {year}',
  'industry.concentration': {
    one: 'Suurima piirkonna osakaal, {year}',
    other: '{count} suurima piirkonna osakaal, {year}',
  },
  'industry.unitSize': 'Hõivatud isikuid kohaliku üksuse kohta, {year}',
  'industry.basis': '{regions}, {share} tööhõivest',
  'industry.incomplete': {
    one: '{count} piirkonnas on osa summast avaldamata.',
    other: '{count} piirkonnas on osa summast avaldamata.',
  },

  // All charts
  'chart.tableShown': 'Andmed tabelina',
  'chart.tableScroll': 'Andmete tabel',
  'chart.area': 'Ringi pindala: {measure}',

  // <hotspot-overview>
  'overview.across': 'Rõhttelg',
  'overview.up': 'Püsttelg',
  'overview.title': '{taxonomy}: {up} / {across}',
  'overview.overlap':
    'Need tööstusharud kattuvad: sama töökoht võib kuuluda mitmesse neist, mistõttu nende ringe ei tohi liita.',
  'overview.whole': {
    one: 'Iga tööstusharu on {count} piirkonna avaldatud andmete summa.',
    other: 'Iga tööstusharu on kuni {count} piirkonna avaldatud andmete summa.',
  },
  'overview.growthBasis':
    'Kasvu puhul võrreldakse alguses ja lõpus samu piirkondi: neid, mille aegrida on täielik ja katkestusteta.',
  'overview.narrow':
    'Kriipsjoonega ring: andmed põhinevad piirkondadel, kus on alla poole tööstusharu tööhõivest.',
  'overview.numbers': 'Numbrid diagrammil',
  'overview.without': 'Diagrammil puuduvad andmete puudumise tõttu:',
  'overview.tooNarrow': '{measure}: teada ainult {share} tööhõive kohta',
  'overview.noMeasure': '{measure}: andmed puuduvad',
  'overview.hint': 'Valige tööstusharu, et näha ainult seda; valige see uuesti, et näha kõiki.',

  // <hotspot-strengths>
  'strengths.title': 'Piirkondade sektoripõhine ja sektoriülene tugevus, {year}',
  'strengths.sectoral': 'Sektoripõhine tugevus (tärnid)',
  'strengths.crossSectoral': 'Sektoriülene tugevus (tärnid)',
  'strengths.sectoralIn': 'Sektoripõhine tugevus: tärnid, {taxonomy}',
  'strengths.crossSectoralIn': 'Sektoriülene tugevus: tärnid, {taxonomy}',
  'strengths.employment': 'Hõivatud isikud kõigil tegevusaladel, {year}',
  'strengths.group': 'Rühm',
  'strengths.groups': 'Piirkondade rühmad',
  'strengths.both': 'Tugevad mõlemas',
  'strengths.sectoralOnly': 'Tugevad üksikutes sektorites',
  'strengths.crossSectoralOnly': 'Tugevad sektoriüleselt',
  'strengths.neither': 'Ei ole tugevad kummaski',
  'strengths.medians': {
    one: 'Tugeval piirkonnal on tärne rohkem kui {count} piirkonna mediaan: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Tugeval piirkonnal on tärne rohkem kui {count} piirkonna mediaan: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Ühesuguse tugevusega piirkonnad asuvad sama punkti ümber.',
  'strengths.highlight': 'Tõsta esile',
  'strengths.allCountries': 'Kõik riigid',
  'strengths.oneKind':
    'Ei ole midagi võrrelda: andmetes ei ole korraga kattuvaid ja mittekattuvaid tööstusharusid.',
  'strengths.missing': {
    one: '{count} piirkonna kohta andmed puuduvad: see ei ole diagrammil, vaid tabeli lõpus.',
    other: '{count} piirkonna kohta andmed puuduvad: need ei ole diagrammil, vaid tabeli lõpus.',
  },
  // <hotspot-region-search>
  'search.find': 'Otsi piirkonda nime või koodi järgi',
  'search.list': 'Leitud piirkonnad',
  'search.found': {one: 'Leitud {count} piirkond', other: 'Leitud {count} piirkonda'},
  'search.noneFound': 'Piirkonda „{searched}” ei ole.',
  'search.chosen': '{region} valitud',

  // <hotspot-profile>
  'profile.none': 'Valige piirkond kaardil või tabelis või otsige see siit.',
  'profile.add': 'Võrdle teise piirkonnaga',
  'profile.most': {
    one: 'Näidata saab kuni {count} piirkonda.',
    other: 'Võrrelda saab kuni {count} piirkonda; uue lisamiseks eemaldage mõni.',
  },
  'profile.notShown': {
    one: 'Veel {count} valitud piirkond on näitamata.',
    other: 'Veel {count} valitud piirkonda on näitamata.',
  },
  'profile.remove': 'Eemalda {region}',
  'profile.total': 'Hõivatud isikud kõigil tegevusaladel',
  'profile.strength': 'Tugevus',
  'profile.caption': 'Sektorid hõivatud isikute arvu järgi: {region}, {year}',
  'profile.comparison': 'Sektorid hõivatud isikute arvu järgi: {region}, {year}',
  'profile.share': 'Osakaal piirkonnas',
  'profile.quotient': 'Koefitsient {value}',
  'profile.rankInEurope': 'Koht Euroopas',
  'profile.rankIn': 'Koht, {country}',
  'profile.place': '{place}/{of}',
  'profile.placeInEurope': '{place}/{of} Euroopas',
  'profile.cellInEurope': 'Euroopa {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {one: 'Näita sektorit', other: 'Näita kõiki {count} sektorit'},
  'profile.showLargest': 'Näita ainult suurimaid',
  'profile.gap': 'andmed puuduvad või ei ole eelmise aastaga võrreldavad',
  'profile.incomplete': 'summa, millest puuduvad avaldamata arvud',
  'profile.partial': 'aasta, mille kohta on riigi andmed mittetäielikud',
  'profile.oneScale': 'Sektori kõigil aegridadel on sama skaala.',
  // <hotspot-share>
  'share.title': 'Jaga ja laadi alla',
  'share.files': 'Laadi alla',
  'share.csv': 'Tabel (CSV)',
  'share.csvNote': 'Esitatud piirkonnad tabelarvutuseks.',
  'share.geojson': 'Andmed (GeoJSON)',
  'share.geojsonNote': 'Kõik andmed koos selle vaatega.',
  'share.svg': 'Pilt (SVG)',
  'share.svgNote': 'Kaart ja legend trükkimiseks ja töötlemiseks.',
  'share.png': 'Pilt (PNG)',
  'share.pngNote': 'Kaart ja legend dokumentide ja slaidide jaoks.',
  'share.saved': '{file} on salvestatud.',
  'share.failed': 'Faili {file} ei saanud luua.',
  'share.link': 'Selle vaate link',
  'share.copy': 'Kopeeri',
  'share.copied': 'Kopeeritud.',
  'share.selected': 'Tekst on valitud: kopeerige see klaviatuuri abil.',
  'share.embed': 'Kood vaate esitamiseks teisel lehel',
  'share.dataNote': 'Salvestage andmed (GeoJSON) ja pange need selle lehe kõrvale.',
  'share.worker': 'Selle lehe turvapoliitika lubab ainult oma saidi töölõimi (worker)',
  'share.workerNote':
    'Pange faili regional-hotspots.engine.js koopia sellele saidile ja märkige selle aadress väärtusena worker-url.',
  'share.extracted': 'Andmete väljavõtte kuupäev: {date}',
};

/** Names of countries where browsers have others than the EU’s institutions. */
export const countries: Readonly<Record<string, string>> = {NL: 'Madalmaad'};
