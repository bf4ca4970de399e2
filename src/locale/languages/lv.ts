import type {Translation} from '../messages.js';

/** The words of the elements in Latvian. */
export const lv: Translation = {
  // <regional-hotspots>
  noData: 'Nav datu, ko parādīt.',
  loading: 'Datus ielādē…',
  'loading.slow': 'Dati vēl nav saņemti.',
  'loading.stop': 'Atcelt',
  retry: 'Mēģināt vēlreiz',
  failedNetwork: 'Datus nevarēja ielādēt: to adrese neatbild.',
  failedStatus: 'Datus nevarēja ielādēt: to adrese atbild ar statusu {status}.',
  failedAddress: 'Datus nevarēja ielādēt: to adrese nav derīga.',
  failedBlocked: 'Datus nevarēja ielādēt: pieprasījums tika bloķēts.',
  failedDisk: 'Datus nevarēja ielādēt: no diska atvērta lapa nevar nolasīt citus failus.',
  failedStopped: 'Dati netika ielādēti: pieprasījums tika atcelts.',
  failedEmpty: 'Datus nevarēja nolasīt: fails ir tukšs.',
  failedEncoding: 'Datus nevarēja nolasīt: faila kodējums nav UTF-8.',
  failedJson: 'Datus nevarēja nolasīt: JSON nav pilnīgs.',
  failedSize: 'Datus nevarēja ielādēt: tie ir lielāki par {size}\u00a0MB.',
  failedGeoJson: 'Datus nevarēja nolasīt: tā nav GeoJSON objektu kolekcija.',
  problems: {
    zero: '{count} problēmu datos; pārējais ir parādīts',
    one: '{count} problēma datos; pārējais ir parādīts',
    other: '{count} problēmas datos; pārējais ir parādīts',
  },
  moreProblems: {zero: 'un vēl {count}', one: 'un vēl {count}', other: 'un vēl {count}'},
  requests: {
    zero: '{count} šīs lapas iestatījumu nevar izmantot',
    one: '{count} šīs lapas iestatījumu nevar izmantot',
    other: '{count} šīs lapas iestatījumus nevar izmantot',
  },
  'request.missing': 'Šajā lapā pieprasītas vērtības, kuru datos nav.',
  'request.show': 'Rādīt pieejamās vērtības',
  skipToMap: 'Pāriet uz karti',
  skipToTable: 'Pāriet uz tabulu',
  widget: 'Reģionālie karstie punkti',
  filters: 'Kritērijs, valstis un rādītāji',
  tabs: 'Datu skati',
  'tab.table': 'Tabula',
  'tab.overview': 'Nozaru pārskats',
  'tab.strengths': 'Reģionu stiprās puses',
  'tab.profile': 'Reģionu profili',

  // Words for figures
  employment: 'Nodarbinātās personas',
  localUnits: 'Vietējās vienības',
  quotient: 'Lokalizācijas koeficients',
  focus: 'Daļa reģiona nodarbinātībā',
  stars: 'Zvaigznes',
  region: 'Reģions',
  country: 'Valsts',
  sector: 'Sektors',
  year: 'Gads',
  persons: {zero: '{count} personu', one: '{count} persona', other: '{count} personas'},
  units: {
    zero: '{count} vietējo vienību',
    one: '{count} vietējā vienība',
    other: '{count} vietējās vienības',
  },
  regions: {zero: '{count} reģionu', one: '{count} reģions', other: '{count} reģioni'},
  sectors: {zero: '{count} sektoru', one: '{count} sektors', other: '{count} sektori'},
  starCount: {zero: '{count} zvaigžņu', one: '{count} zvaigzne', other: '{count} zvaigznes'},
  allSectors: 'Visi sektori',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'nav datu',
  growth: 'Nodarbinātības pieaugums gadā',
  productivity: 'Algas uz vienu nodarbināto personu, eiro',
  unitSize: 'Nodarbinātās personas uz vienu vietējo vienību',
  below: 'mazāk par {value}',
  orMore: '{value} vai vairāk',
  fromToBelow: 'no {from} līdz mazāk par {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {zero: '{count} valstīs', one: '{count} valstī', other: '{count} valstīs'},
  sortBy: 'Kārtot pēc',

  // Quality of figures
  'flag.b': 'pārrāvums laikrindā',
  'flag.c': 'daļēji konfidenciāls',
  'flag.d': 'atšķirīga definīcija',
  'flag.e': 'aplēse',
  'flag.i': 'sk. avota piezīmes',
  'flag.p': 'provizorisks',
  'flag.r': 'pārskatīts',
  'flag.u': 'zema ticamība',
  incomplete: {
    zero: 'nepilnīgs: nav publicētas {count} summas vērtības',
    one: 'nepilnīgs: nav publicēta {count} summas vērtība',
    other: 'nepilnīgs: nav publicētas {count} summas vērtības',
  },

  // The criterion of a hotspot
  hotspots: {
    zero: '{count} karsto punktu',
    one: '{count} karstais punkts',
    other: '{count} karstie punkti',
  },
  'criterion.stars': {
    zero: 'vismaz {count} zvaigznēm',
    one: 'vismaz {count} zvaigzni',
    other: 'vismaz {count} zvaigznēm',
  },
  'criterion.quotient': 'lokalizācijas koeficientu vismaz {value}',
  'criterion.employment': {
    zero: 'vismaz {count} nodarbinātajām personām',
    one: 'vismaz {count} nodarbināto personu',
    other: 'vismaz {count} nodarbinātajām personām',
  },
  'criterion.none': 'Kritērijs nav noteikts: ir parādīti visi reģioni, par kuriem ir dati.',
  'criterion.sentence': 'Karstais punkts šeit ir sektors reģionā ar {demands}.',
  'criterion.method': 'Zvaigžņu metode: {method}.',
  'criterion.topEmployment': {
    zero: 'Parādīti tikai {count} reģioni ar visvairāk nodarbinātajām personām.',
    one: 'Parādīts tikai {count} reģions ar visvairāk nodarbinātajām personām.',
    other: 'Parādīti tikai {count} reģioni ar visvairāk nodarbinātajām personām.',
  },
  'criterion.topLocalUnits': {
    zero: 'Parādīti tikai {count} reģioni ar visvairāk vietējām vienībām.',
    one: 'Parādīts tikai {count} reģions ar visvairāk vietējām vienībām.',
    other: 'Parādīti tikai {count} reģioni ar visvairāk vietējām vienībām.',
  },

  // Methods of stars
  'method.observatory': 'Eiropas Kopu novērošanas centrs',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': '{method}, pa vienai zvaigznei par katru: {criteria}.',
  'method.floor': {
    zero: 'Zvaigznes nepiešķir, ja ir mazāk par {count} nodarbinātajām personām.',
    one: 'Zvaigznes nepiešķir, ja ir mazāk par {count} nodarbināto personu.',
    other: 'Zvaigznes nepiešķir, ja ir mazāk par {count} nodarbinātajām personām.',
  },
  'method.growthSpan': 'Pieaugums ir vidējais saliktais gada pieauguma temps no {from} līdz {to}.',
  'method.supplied': 'Datos norādītajām zvaigznēm ir priekšroka pār aprēķinātajām.',
  'method.size': 'augstākie {share} reģionu pēc sektorā nodarbināto personu skaita',
  'method.specialisation': 'augstākie {share} pēc lokalizācijas koeficienta',
  'method.focus': 'augstākie {share} pēc sektora daļas reģiona nodarbinātībā',
  'method.productivity': 'augstākie {share} pēc algām uz vienu nodarbināto personu',
  'method.growth': 'augstākie {share} pēc nodarbinātības pieauguma',

  // Reasons for a missing figure
  'missing.confidential': 'konfidenciāls',
  'missing.unpublished': 'nav publicēts',
  'missing.partial': 'valsts dati šajā gadā nepilnīgi',
  'missing.absent': 'nav iekļauts datos',

  // The map in sentences
  'summary.where': '{what} {countries}',
  'summary.result': '{title}: {where}, lielākā vērtība: {largest}, {value}.',
  'summary.nothing': '{title}: nav reģionu, ko parādīt.',
  'summary.range': 'No {least} līdz {most}.',
  'summary.sum': 'Kopā {sum}.',
  'summary.leaders': 'Lielākās vērtības: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.hidden': {
    zero: '{count} reģionu neatbilst kritērijam.',
    one: '{count} reģions neatbilst kritērijam.',
    other: '{count} reģioni neatbilst kritērijam.',
  },
  'summary.zero': {
    zero: '{count} reģionos vērtība ir 0.',
    one: '{count} reģionā vērtība ir 0.',
    other: '{count} reģionos vērtība ir 0.',
  },
  'summary.missing': {
    zero: 'Nav datu par {count} reģioniem.',
    one: 'Nav datu par {count} reģionu.',
    other: 'Nav datu par {count} reģioniem.',
  },

  // Notes on the figures shown
  'notes.summed': 'Aplis rāda izvēlēto sektoru summu.',
  'notes.largest':
    'Aplis rāda lielāko no izvēlētajām nozarēm tās krāsā. Nozares pārklājas, un tās nekad nesummē.',
  'notes.incomplete': {
    zero: '{count} vērtībām trūkst nepublicētu daļu.',
    one: '{count} vērtībai trūkst nepublicētu daļu.',
    other: '{count} vērtībām trūkst nepublicētu daļu.',
  },
  'notes.estimated': {
    zero: '{count} vērtībās ir aplēses.',
    one: '{count} vērtībā ir aplēses.',
    other: '{count} vērtībās ir aplēses.',
  },
  'notes.denominator':
    'Daļas un koeficienti attiecas uz sektoru summu, jo datos nav kopējās nodarbinātības.',
  'notes.unitSize':
    'Uzņēmumu reģistri dažādās valstīs atšķiras: nodarbinātās personas uz vienu vietējo vienību salīdziniet tikai vienas valsts robežās.',

  // <hotspot-legend>
  'legend.size': 'Apļa laukums: {measure}, {year}',
  'legend.colourSector': 'Krāsa: lielākā izvēlētā nozare',
  'legend.otherSectors': 'citi sektori',
  'legend.circles': 'Apļi: {list}',
  'legend.noCircle': {
    zero: 'Nav apļa: {count} reģionu bez datiem',
    one: 'Nav apļa: {count} reģions bez datiem',
    other: 'Nav apļa: {count} reģioni bez datiem',
  },
  'legend.zero': {
    zero: 'Nav apļa: {count} reģionu ar vērtību 0',
    one: 'Nav apļa: {count} reģions ar vērtību 0',
    other: 'Nav apļa: {count} reģioni ar vērtību 0',
  },
  'legend.method': 'Definīcijas un metode',
  'legend.quotient':
    'Lokalizācijas koeficients: sektora daļa reģiona nodarbinātībā, dalīta ar tā daļu visos reģionos kopā. 1 ir vidējais.',
  'legend.source': 'Avots: {source}',
  'legend.areas': 'Teritoriju krāsa: {measure}',
  'legend.oneClass': 'visas ar datiem',
  'legend.quantile': 'Katrā klasē ir aptuveni vienāds reģionu skaits.',
  'legend.equalInterval': 'Visas klases ir vienāda platuma.',
  'legend.areasLargest': 'Teritorija rāda lielāko no izvēlētajām nozarēm.',

  // <hotspot-table>
  'table.rank': 'Vieta',
  'table.rankInCountry': 'Vieta valstī',
  'table.notes': 'Piezīmes',
  areaShare: 'Daļa visu reģionu nodarbinātībā',
  'table.scroll': 'Reģionu tabula',
  'table.sorted': 'Kārtots pēc: {column}, {direction}.',
  'table.ascending': 'augošā secībā',
  'table.descending': 'dilstošā secībā',
  'table.starsOfSeveral': 'Zvaigznes, labākais sektors',
  'table.unpublished': {
    zero: '{count} nav publicētas',
    one: '{count} nav publicēta',
    other: '{count} nav publicētas',
  },
  'table.pages': 'Tabulas lapas',
  'table.rows': 'Rindas',
  'table.all': 'Visas',
  'table.previous': 'Iepriekšējās rindas',
  'table.next': 'Nākamās rindas',
  'table.range': '{from}–{to} no {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Nozaru klasifikācija',
  'picker.sectors': 'Sektori',
  'picker.find': 'Atrast sektoru',
  'picker.allShown': {
    zero: 'Parādīti visi {count} sektori',
    one: 'Parādīts {count} sektors',
    other: 'Parādīti visi {count} sektori',
  },
  'picker.chosen': {
    zero: 'Izvēlēti {count} no {all}',
    one: 'Izvēlēts {count} no {all}',
    other: 'Izvēlēti {count} no {all}',
  },
  'picker.found': {
    zero: 'Atrasti {count} no {all}',
    one: 'Atrasts {count} no {all}',
    other: 'Atrasti {count} no {all}',
  },
  'picker.noneFound': 'Nav sektora ar nosaukumu “{searched}”.',
  'picker.showAll': 'Rādīt visus',
  'picker.chooseFound': {
    zero: 'Izvēlēties šos {count}',
    one: 'Izvēlēties šo {count}',
    other: 'Izvēlēties šos {count}',
  },
  'picker.overlap':
    'Šīs nozares pārklājas: darbvieta var būt ieskaitīta vairākās, tāpēc tās nekad nesummē. Katram reģionam ir parādīta lielākā no izvēlētajām.',

  // Years
  'year.incomplete': '{year} (nepilnīgs)',
  'year.partial': 'Pilnībā vai daļēji trūkst datu par: {countries}.',
  'year.breaks': {
    zero: 'Starp iepriekšējo gadu un {year}. gadu ir pārrāvums {count} reģionu laikrindās.',
    one: 'Starp iepriekšējo gadu un {year}. gadu ir pārrāvums {count} reģiona laikrindā.',
    other: 'Starp iepriekšējo gadu un {year}. gadu ir pārrāvums {count} reģionu laikrindās.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Atskaņot gadus',
  'timeline.pause': 'Pauze',
  'timeline.partial': 'nepilnīgs gads, atskaņojot izlaists',
  'timeline.break': 'pārrāvums dažās laikrindās',

  // <hotspot-criterion>
  'criterion.legend': 'Karstā punkta kritērijs',
  'criterion.kind.none': 'Visi reģioni',
  'criterion.kind.stars': 'Zvaigznes',
  'criterion.kind.thresholds': 'Specializētie un lielie',
  'criterion.kind.top': 'Lielākie',
  'criterion.field.minimumQuotient': 'Lokalizācijas koeficients, vismaz',
  'criterion.field.minimumEmployment': 'Nodarbinātās personas, vismaz',
  'criterion.field.top': 'Reģionu skaits',
  'criterion.methodChoice': 'Zvaigžņu metode',

  // <hotspot-countries>
  'countries.name': 'Valstis',
  'countries.all': {zero: 'visas {count}', one: '{count} valsts', other: 'visas {count}'},
  'countries.chosen': {
    zero: '{count} no {all}',
    one: '{count} no {all}',
    other: '{count} no {all}',
  },
  'countries.showAll': 'Rādīt visas valstis',
  'countries.count': {
    zero: 'Parādīti {count} reģioni no {all}',
    one: 'Parādīts {count} reģions no {all}',
    other: 'Parādīti {count} reģioni no {all}',
  },

  // <hotspot-measures>
  'measures.size': 'Apļu lielums',
  'measures.colour': 'Apļu krāsa',
  'measures.bySector':
    'Ir izvēlētas vairākas nozares, kas pārklājas: katrai ir sava krāsa. Rādītājs nosaka apļu krāsu tikai tad, ja izvēlēta viena nozare.',
  'measures.areas': 'Teritoriju krāsa',
  'measures.noAreas': 'nav',
  'measures.onAreas': 'Uz krāsotām teritorijām visi apļi ir vienā krāsā.',
  'measures.classes': 'Klases',
  'measures.customary': 'parastās robežas',
  'measures.quantile': 'vienāds reģionu skaits',
  'measures.equalInterval': 'vienāds platums',
  'measures.growth': 'Pieauguma gadi',
  'measures.from': 'no',
  'measures.to': 'līdz',
  'measures.acrossBreaks': 'pāri laikrindas pārrāvumiem',
  'measures.acrossHoles': 'pāri trūkstošiem gadiem un nepilnīgām summām',
  'measures.growthMeaning':
    'Vidējais saliktais gada temps. Ja laikrindā ir pārrāvums vai trūkst vērtības, to rāda tikai pēc pieprasījuma.',
  // <hotspot-map>
  'map.label': 'Karsto punktu karte',
  'map.bubbles': {
    zero: '{count} reģionu kartē, lielākais pirmais',
    one: '{count} reģions kartē',
    other: '{count} reģioni kartē, lielākais pirmais',
  },
  'map.keys':
    'Bulttaustiņi pāriet uz nākamo reģionu to virzienā, Page Down un Page Up — uz nākamo mazāko vai lielāko. Enter izvēlas, Escape iziet.',
  'map.zoomIn': 'Tuvināt',
  'map.zoomOut': 'Tālināt',
  'map.reset': 'Rādīt visu Eiropu',
  'map.scrollKey': 'Lai tuvinātu vai tālinātu karti, turiet {key} un ritiniet',
  'map.twoFingers': 'Pārvietojiet karti ar diviem pirkstiem',
  'map.empty': 'Neviens reģions neatbilst kritērijiem.',
  'map.plain': 'Karte ir parādīta vienkāršā veidā, jo detalizēto nevarēja palaist.',
  'map.outermost': 'Tālākie reģioni',
  'map.notShown': 'nav parādīts: neatbilst kritērijiem',
  'map.largestOf': {
    zero: 'lielākais no {count} šeit esošajiem izvēlētajiem sektoriem',
    one: 'lielākais šeit esošais izvēlētais sektors (kopā {count})',
    other: 'lielākais no {count} šeit esošajiem izvēlētajiem sektoriem',
  },

  // Measures of whole industries
  'industry.growth': 'Nodarbinātības pieaugums gadā',
  'industry.growthBetween': 'Nodarbinātības pieaugums gadā, {from}–{to}',
  'industry.productivity': 'Algas uz vienu nodarbināto personu, {year}, eiro',
  'industry.share': 'Daļa kopējā nodarbinātībā, {year}',
  'industry.quotient': 'Lokalizācijas koeficients, {year}',
  'industry.hotspots': 'Karsto punktu skaits, {year}',
  'industry.regions': 'Reģionu skaits, {year}',
  'industry.concentration': {
    zero: '{count} lielāko reģionu daļa, {year}',
    one: '{count} lielākā reģiona daļa, {year}',
    other: '{count} lielāko reģionu daļa, {year}',
  },
  'industry.unitSize': 'Nodarbinātās personas uz vienu vietējo vienību, {year}',
  'industry.basis': '{regions}, {share} no nodarbinātības',
  'industry.incomplete': {
    zero: '{count} reģionos daļa summas nav publicēta.',
    one: '{count} reģionā daļa summas nav publicēta.',
    other: '{count} reģionos daļa summas nav publicēta.',
  },

  // All charts
  'chart.tableShown': 'Dati tabulā',
  'chart.tableScroll': 'Datu tabula',
  'chart.area': 'Apļa laukums: {measure}',

  // <hotspot-overview>
  'overview.across': 'Pa labi',
  'overview.up': 'Uz augšu',
  'overview.title': '{taxonomy}: {up} pret {across}',
  'overview.overlap':
    'Šīs nozares pārklājas: darbvieta var būt ieskaitīta vairākās, tāpēc to apļus nedrīkst summēt.',
  'overview.whole': {
    zero: 'Katra nozare ir ne vairāk kā {count} reģionu publicēto vērtību summa.',
    one: 'Katra nozare ir ne vairāk kā {count} reģiona publicēto vērtību summa.',
    other: 'Katra nozare ir ne vairāk kā {count} reģionu publicēto vērtību summa.',
  },
  'overview.growthBasis':
    'Pieaugums salīdzina vienus un tos pašus reģionus perioda sākumā un beigās: tos, kuru laikrinda ir pilnīga un bez pārrāvumiem.',
  'overview.narrow':
    'Pārtrauktas līnijas aplis: vērtība balstās uz reģioniem, kuros ir mazāk nekā puse nozares nodarbinātības.',
  'overview.numbers': 'Numuri diagrammā',
  'overview.without': 'Nav diagrammā, jo trūkst vērtības:',
  'overview.tooNarrow': '{measure}: zināms tikai par {share} nodarbinātības',
  'overview.noMeasure': '{measure}: nav datu',
  'overview.hint':
    'Izvēlieties nozari, lai redzētu tikai to; izvēlieties to vēlreiz, lai redzētu visas.',

  // <hotspot-strengths>
  'strengths.title': 'Reģionu sektoru un starpsektoru stiprums, {year}',
  'strengths.sectoral': 'Sektoru stiprums (zvaigznes)',
  'strengths.crossSectoral': 'Starpsektoru stiprums (zvaigznes)',
  'strengths.sectoralIn': 'Sektoru stiprums: zvaigznes, {taxonomy}',
  'strengths.crossSectoralIn': 'Starpsektoru stiprums: zvaigznes, {taxonomy}',
  'strengths.employment': 'Nodarbinātās personas visās nozarēs, {year}',
  'strengths.group': 'Grupa',
  'strengths.groups': 'Reģionu grupas',
  'strengths.both': 'Stipri abos',
  'strengths.sectoralOnly': 'Stipri atsevišķos sektoros',
  'strengths.crossSectoralOnly': 'Stipri starp sektoriem',
  'strengths.neither': 'Nav stipri nevienā',
  'strengths.medians': {
    zero: 'Stiprs ir reģions, kam zvaigžņu ir vairāk nekā {count} reģionu mediāna: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    one: 'Stiprs ir reģions, kam zvaigžņu ir vairāk nekā {count} reģiona mediāna: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Stiprs ir reģions, kam zvaigžņu ir vairāk nekā {count} reģionu mediāna: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Reģioni ar vienādu stiprumu atrodas ap vienu punktu.',
  'strengths.highlight': 'Izcelt',
  'strengths.allCountries': 'Visas valstis',
  'strengths.oneKind':
    'Nav ko salīdzināt: datos nav gan nozaru, kas pārklājas, gan nozaru, kas nepārklājas.',
  'strengths.missing': {
    zero: '{count} reģioniem trūkst vērtības: tie nav diagrammā, bet tabulas beigās.',
    one: '{count} reģionam trūkst vērtības: tas nav diagrammā, bet tabulas beigās.',
    other: '{count} reģioniem trūkst vērtības: tie nav diagrammā, bet tabulas beigās.',
  },
  // <hotspot-region-search>
  'search.find': 'Atrast reģionu pēc nosaukuma vai koda',
  'search.list': 'Atrastie reģioni',
  'search.found': {
    zero: 'Atrasti {count} reģioni',
    one: 'Atrasts {count} reģions',
    other: 'Atrasti {count} reģioni',
  },
  'search.noneFound': 'Nav reģiona ar nosaukumu “{searched}”.',
  'search.chosen': '{region} ir izvēlēts',

  // <hotspot-profile>
  'profile.none': 'Izvēlieties reģionu kartē vai tabulā vai atrodiet to šeit.',
  'profile.add': 'Salīdzināt ar citu reģionu',
  'profile.most': {
    zero: 'Var salīdzināt ne vairāk kā {count} reģionus; noņemiet vienu, lai pievienotu citu.',
    one: 'Var parādīt ne vairāk kā {count} reģionu.',
    other: 'Var salīdzināt ne vairāk kā {count} reģionus; noņemiet vienu, lai pievienotu citu.',
  },
  'profile.notShown': {
    zero: 'Vēl {count} izvēlētie reģioni nav parādīti.',
    one: 'Vēl {count} izvēlētais reģions nav parādīts.',
    other: 'Vēl {count} izvēlētie reģioni nav parādīti.',
  },
  'profile.remove': 'Noņemt: {region}',
  'profile.total': 'Nodarbinātās personas visās nozarēs',
  'profile.strength': 'Stiprums',
  'profile.caption': 'Sektori pēc nodarbināto personu skaita: {region}, {year}',
  'profile.comparison': 'Sektoru salīdzinājums pēc nodarbināto personu skaita: {region}, {year}',
  'profile.share': 'Daļa reģionā',
  'profile.quotient': 'Koeficients {value}',
  'profile.rankInEurope': 'Vieta Eiropā',
  'profile.rankIn': 'Vieta: {country}',
  'profile.place': '{place}. no {of}',
  'profile.placeInEurope': '{place}. no {of} Eiropā',
  'profile.cellInEurope': 'Eiropa {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {
    zero: 'Rādīt visus {count} sektorus',
    one: 'Rādīt {count} sektoru',
    other: 'Rādīt visus {count} sektorus',
  },
  'profile.showLargest': 'Rādīt tikai lielākos',
  'profile.gap': 'nav datu vai nav salīdzināms ar iepriekšējo gadu',
  'profile.incomplete': 'summa, kurā trūkst nepublicētu vērtību',
  'profile.partial': 'gads, par kuru valsts dati ir nepilnīgi',
  'profile.oneScale': 'Visām sektora laikrindām ir viena skala.',
  // <hotspot-share>
  'share.title': 'Kopīgot un lejupielādēt',
  'share.files': 'Lejupielādēt',
  'share.csv': 'Tabula (CSV)',
  'share.csvNote': 'Parādītie reģioni izklājlapām.',
  'share.geojson': 'Dati (GeoJSON)',
  'share.geojsonNote': 'Visi dati ar šo skatu.',
  'share.svg': 'Attēls (SVG)',
  'share.svgNote': 'Karte un apzīmējumi drukāšanai un rediģēšanai.',
  'share.png': 'Attēls (PNG)',
  'share.pngNote': 'Karte un apzīmējumi dokumentiem un slaidiem.',
  'share.saved': '{file} ir saglabāts.',
  'share.failed': '{file} nevarēja izveidot.',
  'share.link': 'Saite uz šo skatu',
  'share.copy': 'Kopēt',
  'share.copied': 'Nokopēts.',
  'share.selected': 'Teksts ir atlasīts: kopējiet to ar tastatūru.',
  'share.embed': 'Kods, kas rāda šo skatu citā lapā',
  'share.dataNote': 'Saglabājiet datus (GeoJSON) un novietojiet tos blakus tai lapai.',
  'share.worker':
    'Tās lapas drošības politika atļauj darbiniekprocesus (workers) tikai no savas vietnes',
  'share.workerNote':
    'Ievietojiet regional-hotspots.engine.js kopiju tajā vietnē un norādiet tās adresi kā worker-url.',
  'share.extracted': 'Datu ieguves datums: {date}',
};
