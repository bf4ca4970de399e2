import type {Translation} from '../messages.js';

/** The words of the elements in Romanian. */
export const ro: Translation = {
  // <regional-hotspots>
  noData: 'Nu există date de afișat.',
  loading: 'Se încarcă datele…',
  'loading.slow': 'Datele nu au sosit încă.',
  'loading.stop': 'Anulați',
  retry: 'Încercați din nou',
  failedNetwork: 'Datele nu au putut fi încărcate: adresa lor nu răspunde.',
  failedStatus: 'Datele nu au putut fi încărcate: adresa lor răspunde cu starea {status}.',
  failedAddress: 'Datele nu au putut fi încărcate: adresa lor nu este validă.',
  failedBlocked: 'Datele nu au putut fi încărcate: cererea a fost blocată.',
  failedDisk:
    'Datele nu au putut fi încărcate: o pagină deschisă de pe disc nu poate citi alte fișiere.',
  failedStopped: 'Datele nu au fost încărcate: cererea a fost anulată.',
  failedEmpty: 'Datele nu au putut fi citite: fișierul este gol.',
  failedEncoding: 'Datele nu au putut fi citite: fișierul nu este codificat în UTF-8.',
  failedJson: 'Datele nu au putut fi citite: fișierul JSON este incomplet.',
  failedSize: 'Datele nu au putut fi încărcate: depășesc {size}\u00a0MB.',
  failedGeoJson: 'Datele nu au putut fi citite: nu sunt o colecție de entități GeoJSON.',
  problems: {
    one: '{count} problemă în date; restul este afișat',
    few: '{count} probleme în date; restul este afișat',
    other: '{count} de probleme în date; restul este afișat',
  },
  moreProblems: {one: 'și încă {count}', few: 'și încă {count}', other: 'și încă {count}'},
  requests: {
    one: '{count} setare a acestei pagini nu poate fi utilizată',
    few: '{count} setări ale acestei pagini nu pot fi utilizate',
    other: '{count} de setări ale acestei pagini nu pot fi utilizate',
  },
  'request.missing': 'Această pagină solicită cifre care nu există în date.',
  'request.show': 'Afișați cifrele disponibile',
  skipToMap: 'Mergeți la hartă',
  skipToTable: 'Mergeți la tabel',
  widget: 'Poli regionali',
  filters: 'Criteriu, țări și indicatori',
  tabs: 'Moduri de prezentare a datelor',
  'tab.table': 'Tabel',
  'tab.overview': 'Privire de ansamblu',
  'tab.strengths': 'Punctele forte ale regiunilor',
  'tab.profile': 'Profiluri regionale',

  // Words for figures
  employment: 'Persoane ocupate',
  localUnits: 'Unități locale',
  quotient: 'Coeficient de localizare',
  focus: 'Ponderea în ocuparea din regiune',
  stars: 'Stele',
  region: 'Regiune',
  country: 'Țară',
  sector: 'Sector',
  year: 'An',
  persons: {one: '{count} persoană', few: '{count} persoane', other: '{count} de persoane'},
  units: {
    one: '{count} unitate locală',
    few: '{count} unități locale',
    other: '{count} de unități locale',
  },
  regions: {one: '{count} regiune', few: '{count} regiuni', other: '{count} de regiuni'},
  sectors: {one: '{count} sector', few: '{count} sectoare', other: '{count} de sectoare'},
  starCount: {one: '{count} stea', few: '{count} stele', other: '{count} de stele'},
  allSectors: 'Toate sectoarele',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'fără date',
  growth: 'Creșterea anuală a ocupării',
  productivity: 'Salarii pe persoană ocupată, în euro',
  unitSize: 'Persoane ocupate pe unitate locală',
  below: 'sub {value}',
  orMore: '{value} sau mai mult',
  fromToBelow: 'de la {from} la mai puțin de {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: 'în {count} țară', few: 'în {count} țări', other: 'în {count} de țări'},
  sortBy: 'Sortare după',

  // Quality of figures
  'flag.b': 'întrerupere în serie',
  'flag.c': 'parțial confidențial',
  'flag.d': 'definiție diferită',
  'flag.e': 'estimare',
  'flag.i': 'a se vedea notele sursei',
  'flag.p': 'provizoriu',
  'flag.r': 'revizuit',
  'flag.u': 'fiabilitate scăzută',
  incomplete: {
    one: 'incomplet: {count} cifră din sumă nu este publicată',
    few: 'incomplet: {count} cifre din sumă nu sunt publicate',
    other: 'incomplet: {count} de cifre din sumă nu sunt publicate',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} pol', few: '{count} poli', other: '{count} de poli'},
  'criterion.stars': {
    one: 'cel puțin {count} stea',
    few: 'cel puțin {count} stele',
    other: 'cel puțin {count} de stele',
  },
  'criterion.quotient': 'un coeficient de localizare de cel puțin {value}',
  'criterion.employment': {
    one: 'cel puțin {count} persoană ocupată',
    few: 'cel puțin {count} persoane ocupate',
    other: 'cel puțin {count} de persoane ocupate',
  },
  'criterion.none': 'Nu este stabilit niciun criteriu: sunt afișate toate regiunile cu date.',
  'criterion.sentence': 'Un pol este aici un sector dintr-o regiune cu {demands}.',
  'criterion.method': 'Metoda stelelor: {method}.',
  'criterion.topEmployment': {
    one: 'Este afișată numai regiunea cu cele mai multe persoane ocupate.',
    few: 'Sunt afișate numai cele {count} regiuni cu cele mai multe persoane ocupate.',
    other: 'Sunt afișate numai cele {count} de regiuni cu cele mai multe persoane ocupate.',
  },
  'criterion.topLocalUnits': {
    one: 'Este afișată numai regiunea cu cele mai multe unități locale.',
    few: 'Sunt afișate numai cele {count} regiuni cu cele mai multe unități locale.',
    other: 'Sunt afișate numai cele {count} de regiuni cu cele mai multe unități locale.',
  },

  // Methods of stars
  'method.observatory': 'Observatorul european al clusterelor',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': '{method}, câte o stea pentru fiecare element: {criteria}.',
  'method.floor': {
    one: 'Nicio stea sub {count} persoană ocupată.',
    few: 'Nicio stea sub {count} persoane ocupate.',
    other: 'Nicio stea sub {count} de persoane ocupate.',
  },
  'method.growthSpan': 'Creșterea este rata anuală compusă din {from} până în {to}.',
  'method.supplied': 'Stelele furnizate în date prevalează asupra celor calculate.',
  'method.size': 'primele {share} dintre regiuni după persoanele ocupate în sector',
  'method.specialisation': 'primele {share} după coeficientul de localizare',
  'method.focus': 'primele {share} după ponderea sectorului în ocuparea din regiune',
  'method.productivity': 'primele {share} după salariile pe persoană ocupată',
  'method.growth': 'primele {share} după creșterea ocupării',

  // Reasons for a missing figure
  'missing.confidential': 'confidențial',
  'missing.unpublished': 'nepublicat',
  'missing.partial': 'țară incompletă în acest an',
  'missing.absent': 'nu figurează în date',

  // The map in sentences
  'summary.where': '{what} {countries}',
  'summary.result': '{title}: {where}; cea mai mare: {largest}, {value}.',
  'summary.nothing': '{title}: nicio regiune de afișat.',
  'summary.range': 'De la {least} la {most}.',
  'summary.sum': 'În total: {sum}.',
  'summary.leaders': 'Cele mai mari: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.hidden': {
    one: '{count} regiune nu îndeplinește criteriul.',
    few: '{count} regiuni nu îndeplinesc criteriul.',
    other: '{count} de regiuni nu îndeplinesc criteriul.',
  },
  'summary.zero': {
    one: 'În {count} regiune, valoarea este 0.',
    few: 'În {count} regiuni, valoarea este 0.',
    other: 'În {count} de regiuni, valoarea este 0.',
  },
  'summary.missing': {
    one: '{count} regiune nu are date.',
    few: '{count} regiuni nu au date.',
    other: '{count} de regiuni nu au date.',
  },

  // Notes on the figures shown
  'notes.summed': 'Un cerc însumează sectoarele alese.',
  'notes.largest':
    'Un cerc arată cea mai mare dintre industriile alese, în culoarea ei. Industriile se suprapun și nu sunt niciodată însumate.',
  'notes.incomplete': {
    one: 'La {count} cifră lipsesc părți nepublicate.',
    few: 'La {count} cifre lipsesc părți nepublicate.',
    other: 'La {count} de cifre lipsesc părți nepublicate.',
  },
  'notes.estimated': {
    one: '{count} cifră conține estimări.',
    few: '{count} cifre conțin estimări.',
    other: '{count} de cifre conțin estimări.',
  },
  'notes.denominator':
    'Ponderile și coeficienții se raportează la suma sectoarelor, deoarece datele nu indică ocuparea totală.',
  'notes.unitSize':
    'Registrele întreprinderilor diferă de la o țară la alta: comparați persoanele ocupate pe unitate locală numai în cadrul aceleiași țări.',

  // <hotspot-legend>
  'legend.size': 'Aria cercului: {measure}, {year}',
  'legend.colourSector': 'Culoare: cea mai mare industrie aleasă',
  'legend.otherSectors': 'alte sectoare',
  'legend.circles': 'Cercuri pentru {list}',
  'legend.noCircle': {
    one: 'Fără cerc: {count} regiune fără date',
    few: 'Fără cerc: {count} regiuni fără date',
    other: 'Fără cerc: {count} de regiuni fără date',
  },
  'legend.zero': {
    one: 'Fără cerc: {count} regiune unde valoarea este 0',
    few: 'Fără cerc: {count} regiuni unde valoarea este 0',
    other: 'Fără cerc: {count} de regiuni unde valoarea este 0',
  },
  'legend.method': 'Definiții și metodă',
  'legend.quotient':
    'Coeficient de localizare: ponderea sectorului în ocuparea din regiune, împărțită la ponderea sa în toate regiunile luate împreună. Media este 1.',
  'legend.source': 'Sursa: {source}',
  'legend.areas': 'Culoarea suprafețelor: {measure}',
  'legend.oneClass': 'toate cele cu o cifră',
  'legend.quantile': 'Fiecare clasă cuprinde aproximativ același număr de regiuni.',
  'legend.equalInterval': 'Toate clasele au aceeași lățime.',
  'legend.areasLargest': 'O suprafață arată cea mai mare dintre industriile alese.',

  // <hotspot-table>
  'table.rank': 'Poziție',
  'table.rankInCountry': 'Poziția în țară',
  'table.notes': 'Note',
  areaShare: 'Ponderea în ocuparea din toate regiunile',
  'table.scroll': 'Tabelul regiunilor',
  'table.sorted': 'Sortare: {column}, {direction}.',
  'table.ascending': 'crescător',
  'table.descending': 'descrescător',
  'table.starsOfSeveral': 'Stele, cel mai bun sector',
  'table.unpublished': {
    one: '{count} nepublicat',
    few: '{count} nepublicate',
    other: '{count} nepublicate',
  },
  'table.pages': 'Paginile tabelului',
  'table.rows': 'Rânduri',
  'table.all': 'Toate',
  'table.previous': 'Rândurile anterioare',
  'table.next': 'Rândurile următoare',
  'table.range': '{from}–{to} din {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Clasificarea industriilor',
  'picker.sectors': 'Sectoare',
  'picker.find': 'Căutați un sector',
  'picker.allShown': {
    one: '{count} sector afișat',
    few: 'Toate cele {count} sectoare afișate',
    other: 'Toate cele {count} de sectoare afișate',
  },
  'picker.chosen': {
    one: '{count} ales din {all}',
    few: '{count} alese din {all}',
    other: '{count} alese din {all}',
  },
  'picker.found': {
    one: '{count} găsit din {all}',
    few: '{count} găsite din {all}',
    other: '{count} găsite din {all}',
  },
  'picker.noneFound': 'Niciun sector nu se numește „{searched}”.',
  'picker.showAll': 'Afișați toate',
  'picker.chooseFound': {
    one: 'Alegeți-l',
    few: 'Alegeți-le pe acestea {count}',
    other: 'Alegeți-le pe acestea {count}',
  },
  'picker.overlap':
    'Aceste industrii se suprapun: un loc de muncă poate fi numărat în mai multe dintre ele, de aceea nu sunt niciodată însumate. Fiecare regiune arată cea mai mare dintre cele alese.',

  // Years
  'year.incomplete': '{year} (incomplet)',
  'year.partial': 'Date care lipsesc total sau parțial: {countries}.',
  'year.breaks': {
    one: 'Între anul precedent și {year}, seria pentru {count} regiune are o întrerupere.',
    few: 'Între anul precedent și {year}, seriile pentru {count} regiuni au o întrerupere.',
    other: 'Între anul precedent și {year}, seriile pentru {count} de regiuni au o întrerupere.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Parcurgeți anii',
  'timeline.pause': 'Pauză',
  'timeline.partial': 'an incomplet, omis la parcurgere',
  'timeline.break': 'întrerupere în unele serii',

  // <hotspot-criterion>
  'criterion.legend': 'Criteriul polului',
  'criterion.kind.none': 'Toate regiunile',
  'criterion.kind.stars': 'Stele',
  'criterion.kind.thresholds': 'Specializate și mari',
  'criterion.kind.top': 'Cele mai mari',
  'criterion.field.minimumQuotient': 'Coeficient de localizare, cel puțin',
  'criterion.field.minimumEmployment': 'Persoane ocupate, cel puțin',
  'criterion.field.top': 'Număr de regiuni',
  'criterion.methodChoice': 'Stele conform',

  // <hotspot-countries>
  'countries.name': 'Țări',
  'countries.all': {one: '{count} țară', few: 'toate ({count})', other: 'toate ({count})'},
  'countries.chosen': {
    one: '{count} din {all}',
    few: '{count} din {all}',
    other: '{count} din {all}',
  },
  'countries.showAll': 'Afișați toate țările',
  'countries.count': {
    one: '{count} regiune afișată din {all}',
    few: '{count} regiuni afișate din {all}',
    other: '{count} de regiuni afișate din {all}',
  },

  // <hotspot-measures>
  'measures.size': 'Mărimea cercurilor',
  'measures.colour': 'Culoarea cercurilor',
  'measures.bySector':
    'Sunt alese mai multe industrii care se suprapun: fiecare are culoarea ei. Indicatorul colorează cercurile numai când este aleasă una singură.',
  'measures.areas': 'Culoarea suprafețelor',
  'measures.noAreas': 'niciuna',
  'measures.onAreas': 'Pe suprafețe colorate, toate cercurile au o singură culoare.',
  'measures.classes': 'Clase',
  'measures.customary': 'limite obișnuite',
  'measures.quantile': 'același număr de regiuni',
  'measures.equalInterval': 'aceeași lățime',
  'measures.growth': 'Perioada de creștere',
  'measures.from': 'din',
  'measures.to': 'până în',
  'measures.acrossBreaks': 'în pofida întreruperilor din serie',
  'measures.acrossHoles': 'în pofida anilor lipsă și a sumelor incomplete',
  'measures.growthMeaning':
    'Rată anuală compusă. Nu se indică dacă seria are o întrerupere sau lipsește o cifră, decât la cerere.',
  // <hotspot-map>
  'map.label': 'Harta polilor',
  'map.bubbles': {
    one: '{count} regiune pe hartă',
    few: '{count} regiuni pe hartă, începând cu cele mai mari',
    other: '{count} de regiuni pe hartă, începând cu cele mai mari',
  },
  'map.keys':
    'Tastele săgeți duc la regiunea următoare în direcția lor, Page Down și Page Up la cea imediat mai mică sau mai mare. Enter selectează, Escape iese.',
  'map.zoomIn': 'Măriți',
  'map.zoomOut': 'Micșorați',
  'map.reset': 'Afișați toată Europa',
  'map.scrollKey': 'Apăsați {key} și derulați pentru zoom',
  'map.twoFingers': 'Folosiți două degete pentru a deplasa harta',
  'map.empty': 'Nicio regiune nu îndeplinește criteriile.',
  'map.plain': 'Harta este afișată în forma simplă, deoarece cea detaliată nu a putut fi pornită.',
  'map.outermost': 'Regiuni ultraperiferice',
  'map.notShown': 'neafișată: în afara criteriilor',
  'map.largestOf': {
    one: 'singurul dintre sectoarele alese prezent aici',
    few: 'cel mai mare dintre cele {count} sectoare alese prezente aici',
    other: 'cel mai mare dintre cele {count} de sectoare alese prezente aici',
  },

  // Measures of whole industries
  'industry.growth': 'Creșterea anuală a ocupării',
  'industry.growthBetween': 'Creșterea anuală a ocupării, {from}–{to}',
  'industry.productivity': 'Salarii pe persoană ocupată, {year}, în euro',
  'industry.share': 'Ponderea în ocuparea totală, {year}',
  'industry.quotient': 'Coeficient de localizare, {year}',
  'industry.hotspots': 'Număr de poli, {year}',
  'industry.regions': 'Număr de regiuni, {year}',
  'industry.concentration': {
    one: 'Ponderea celei mai mari regiuni, {year}',
    few: 'Ponderea celor mai mari {count} regiuni, {year}',
    other: 'Ponderea celor mai mari {count} de regiuni, {year}',
  },
  'industry.unitSize': 'Persoane ocupate pe unitate locală, {year}',
  'industry.basis': '{regions}, {share} din ocupare',
  'industry.incomplete': {
    one: 'În {count} regiune, o parte din sumă nu este publicată.',
    few: 'În {count} regiuni, o parte din sumă nu este publicată.',
    other: 'În {count} de regiuni, o parte din sumă nu este publicată.',
  },

  // All charts
  'chart.tableShown': 'Datele sub formă de tabel',
  'chart.tableScroll': 'Tabelul datelor',
  'chart.area': 'Aria unui cerc: {measure}',

  // <hotspot-overview>
  'overview.across': 'Axa orizontală',
  'overview.up': 'Axa verticală',
  'overview.title': '{taxonomy}: {up} / {across}',
  'overview.overlap':
    'Aceste industrii se suprapun: un loc de muncă poate fi numărat în mai multe dintre ele, de aceea cercurile lor nu trebuie însumate.',
  'overview.whole': {
    one: 'Fiecare industrie este suma cifrelor publicate pentru {count} regiune.',
    few: 'Fiecare industrie este suma cifrelor publicate pentru cel mult {count} regiuni.',
    other: 'Fiecare industrie este suma cifrelor publicate pentru cel mult {count} de regiuni.',
  },
  'overview.growthBasis':
    'Creșterea compară aceleași regiuni la ambele date: cele a căror serie este completă și fără întreruperi.',
  'overview.narrow':
    'Cerc punctat: o cifră se bazează pe regiuni cu mai puțin de jumătate din ocuparea din industrie.',
  'overview.numbers': 'Numere în grafic',
  'overview.without': 'Nu sunt în grafic, deoarece lipsește o cifră:',
  'overview.tooNarrow': '{measure}: cunoscut numai pentru {share} din ocupare',
  'overview.noMeasure': '{measure}: fără date',
  'overview.hint':
    'Alegeți o industrie pentru a o vedea singură; alegeți-o din nou pentru a le vedea pe toate.',

  // <hotspot-strengths>
  'strengths.title': 'Forța sectorială și intersectorială a regiunilor, {year}',
  'strengths.sectoral': 'Forță sectorială (stele)',
  'strengths.crossSectoral': 'Forță intersectorială (stele)',
  'strengths.sectoralIn': 'Forță sectorială: stele, {taxonomy}',
  'strengths.crossSectoralIn': 'Forță intersectorială: stele, {taxonomy}',
  'strengths.employment': 'Persoane ocupate în toate activitățile, {year}',
  'strengths.group': 'Grup',
  'strengths.groups': 'Grupuri de regiuni',
  'strengths.both': 'Puternice în ambele',
  'strengths.sectoralOnly': 'Puternice la nivel sectorial',
  'strengths.crossSectoralOnly': 'Puternice la nivel intersectorial',
  'strengths.neither': 'Puternice în niciuna',
  'strengths.medians': {
    one: 'O regiune este puternică dacă are mai multe stele decât mediana pentru {count} regiune: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    few: 'O regiune este puternică dacă are mai multe stele decât mediana celor {count} regiuni: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'O regiune este puternică dacă are mai multe stele decât mediana celor {count} de regiuni: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Regiunile cu aceeași forță stau în jurul aceluiași punct.',
  'strengths.highlight': 'Evidențiere',
  'strengths.allCountries': 'Toate țările',
  'strengths.oneKind':
    'Nu este nimic de comparat: datele nu conțin atât industrii care se suprapun, cât și industrii care nu se suprapun.',
  'strengths.missing': {
    one: 'Pentru {count} regiune lipsește o cifră: nu este în grafic, ci la sfârșitul tabelului.',
    few: 'Pentru {count} regiuni lipsește o cifră: nu sunt în grafic, ci la sfârșitul tabelului.',
    other:
      'Pentru {count} de regiuni lipsește o cifră: nu sunt în grafic, ci la sfârșitul tabelului.',
  },
  // <hotspot-region-search>
  'search.find': 'Căutați o regiune după nume sau cod',
  'search.list': 'Regiuni găsite',
  'search.found': {
    one: '{count} regiune găsită',
    few: '{count} regiuni găsite',
    other: '{count} de regiuni găsite',
  },
  'search.noneFound': 'Nicio regiune nu se numește „{searched}”.',
  'search.chosen': '{region}: regiune selectată',

  // <hotspot-profile>
  'profile.none': 'Selectați o regiune pe hartă sau în tabel ori căutați-o aici.',
  'profile.add': 'Comparați cu altă regiune',
  'profile.most': {
    one: 'Poate fi afișată cel mult {count} regiune.',
    few: 'Pot fi comparate cel mult {count} regiuni; eliminați una pentru a adăuga alta.',
    other: 'Pot fi comparate cel mult {count} de regiuni; eliminați una pentru a adăuga alta.',
  },
  'profile.notShown': {
    one: 'Încă {count} regiune selectată nu este afișată.',
    few: 'Încă {count} regiuni selectate nu sunt afișate.',
    other: 'Încă {count} de regiuni selectate nu sunt afișate.',
  },
  'profile.remove': 'Eliminați {region}',
  'profile.total': 'Persoane ocupate în toate activitățile',
  'profile.strength': 'Forță',
  'profile.caption': 'Sectoare după persoanele ocupate, {region}, {year}',
  'profile.comparison': 'Sectoare după persoanele ocupate: {region}, {year}',
  'profile.share': 'Ponderea în regiune',
  'profile.quotient': 'Coeficient: {value}',
  'profile.rankInEurope': 'Poziția în Europa',
  'profile.rankIn': 'Poziția, {country}',
  'profile.place': '{place} din {of}',
  'profile.placeInEurope': '{place} din {of} în Europa',
  'profile.cellInEurope': 'Europa {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {
    one: 'Afișați sectorul',
    few: 'Afișați toate cele {count} sectoare',
    other: 'Afișați toate cele {count} de sectoare',
  },
  'profile.showLargest': 'Afișați numai cele mai mari',
  'profile.gap': 'fără date sau necomparabil cu anul precedent',
  'profile.incomplete': 'sumă din care lipsesc cifre nepublicate',
  'profile.partial': 'an pentru care datele țării sunt incomplete',
  'profile.oneScale': 'Toate seriile unui sector au aceeași scară.',
  // <hotspot-share>
  'share.title': 'Partajare și descărcare',
  'share.files': 'Descărcare',
  'share.csv': 'Tabel (CSV)',
  'share.csvNote': 'Regiunile afișate, pentru foi de calcul.',
  'share.geojson': 'Date (GeoJSON)',
  'share.geojsonNote': 'Toate cifrele, cu această vedere.',
  'share.svg': 'Imagine (SVG)',
  'share.svgNote': 'Hartă și legendă, pentru tipărire și editare.',
  'share.png': 'Imagine (PNG)',
  'share.pngNote': 'Hartă și legendă, pentru documente și prezentări.',
  'share.saved': 'Fișier salvat: {file}.',
  'share.failed': 'Nu s-a putut crea {file}.',
  'share.link': 'Link către această vedere',
  'share.copy': 'Copiați',
  'share.copied': 'Copiat.',
  'share.selected': 'Textul este selectat: copiați-l cu tastatura.',
  'share.embed': 'Cod care afișează această vedere în altă pagină',
  'share.dataNote': 'Salvați datele (GeoJSON) și puneți-le lângă acea pagină.',
  'share.worker': 'Politica de securitate a acelei pagini admite numai workeri de pe propriul site',
  'share.workerNote':
    'Puneți o copie a regional-hotspots.engine.js pe acel site și indicați adresa ei în worker-url.',
  'share.extracted': 'Data extragerii: {date}',
};
