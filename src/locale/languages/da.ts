import type {Translation} from '../messages.js';

/** The words of the elements in Danish. */
export const da: Translation = {
  // <regional-hotspots>
  noData: 'Der er ingen data at vise.',
  loading: 'Data indlæses…',
  'loading.slow': 'Data er endnu ikke modtaget.',
  'loading.stop': 'Annuller',
  retry: 'Prøv igen',
  failedNetwork: 'Data kunne ikke indlæses: adressen svarer ikke.',
  failedStatus: 'Data kunne ikke indlæses: adressen svarer med status {status}.',
  failedAddress: 'Data kunne ikke indlæses: adressen er ugyldig.',
  failedBlocked: 'Data kunne ikke indlæses: anmodningen blev blokeret.',
  failedDisk:
    'Data kunne ikke indlæses: en side, der er åbnet fra disken, kan ikke læse andre filer.',
  failedStopped: 'Data blev ikke indlæst: anmodningen blev annulleret.',
  failedEmpty: 'Data kunne ikke læses: filen er tom.',
  failedEncoding: 'Data kunne ikke læses: filen er ikke kodet i UTF-8.',
  failedJson: 'Data kunne ikke læses: JSON-teksten er ufuldstændig.',
  failedSize: 'Data kunne ikke indlæses: de fylder mere end {size}\u00a0MB.',
  failedGeoJson: 'Data kunne ikke læses: det er ikke en GeoJSON-samling af objekter.',
  problems: {
    one: '{count} problem i data; resten vises',
    other: '{count} problemer i data; resten vises',
  },
  moreProblems: {one: 'og {count} til', other: 'og {count} til'},
  requests: {
    one: '{count} indstilling på denne side kan ikke bruges',
    other: '{count} indstillinger på denne side kan ikke bruges',
  },
  'request.missing': 'Denne side beder om tal, der ikke findes i data.',
  'request.show': 'Vis tilgængelige tal',
  skipToMap: 'Gå til kortet',
  skipToTable: 'Gå til tabellen',
  widget: 'Regionale hotspots',
  filters: 'Kriterium, lande og mål',
  tabs: 'Visninger af tallene',
  'tab.table': 'Tabel',
  'tab.overview': 'Oversigt over industrier',
  'tab.strengths': 'Regionernes styrker',
  'tab.profile': 'Regionsprofiler',

  // Words for figures
  employment: 'Beskæftigede',
  localUnits: 'Lokale enheder',
  quotient: 'Lokaliseringskvotient',
  focus: 'Andel af regionens beskæftigelse',
  stars: 'Stjerner',
  region: 'Region',
  country: 'Land',
  sector: 'Sektor',
  year: 'År',
  persons: {one: '{count} person', other: '{count} personer'},
  units: {one: '{count} lokal enhed', other: '{count} lokale enheder'},
  regions: {one: '{count} region', other: '{count} regioner'},
  sectors: {one: '{count} sektor', other: '{count} sektorer'},
  starCount: {one: '{count} stjerne', other: '{count} stjerner'},
  allSectors: 'Alle sektorer',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'intet tal',
  growth: 'Årlig vækst i beskæftigelsen',
  productivity: 'Lønninger pr. beskæftiget, i euro',
  unitSize: 'Beskæftigede pr. lokal enhed',
  below: 'under {value}',
  orMore: '{value} eller derover',
  fromToBelow: '{from} til under {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: 'i {count} land', other: 'i {count} lande'},
  sortBy: 'Sortér efter',

  // Quality of figures
  'flag.b': 'brud i tidsserien',
  'flag.c': 'delvis fortroligt',
  'flag.d': 'afvigende definition',
  'flag.e': 'skøn',
  'flag.i': 'se kildens noter',
  'flag.p': 'foreløbigt',
  'flag.r': 'revideret',
  'flag.u': 'ringe pålidelighed',
  incomplete: {
    one: 'ufuldstændigt: {count} tal i summen er ikke offentliggjort',
    other: 'ufuldstændigt: {count} tal i summen er ikke offentliggjort',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} hotspot', other: '{count} hotspots'},
  'criterion.stars': {one: 'mindst {count} stjerne', other: 'mindst {count} stjerner'},
  'criterion.quotient': 'en lokaliseringskvotient på mindst {value}',
  'criterion.employment': {one: 'mindst {count} beskæftiget', other: 'mindst {count} beskæftigede'},
  'criterion.none': 'Der er ikke valgt noget kriterium: Alle regioner med et tal vises.',
  'criterion.sentence': 'Et hotspot er her en sektor i en region med {demands}.',
  'criterion.method': 'Metode for stjerner: {method}.',
  'criterion.topEmployment': {
    one: 'Kun regionen med flest beskæftigede vises.',
    other: 'Kun de {count} regioner med flest beskæftigede vises.',
  },
  'criterion.topLocalUnits': {
    one: 'Kun regionen med flest lokale enheder vises.',
    other: 'Kun de {count} regioner med flest lokale enheder vises.',
  },

  // Methods of stars
  'method.observatory': 'Det Europæiske Klyngeobservatorium',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': '{method}, én stjerne for hvert af følgende: {criteria}.',
  'method.floor': {
    one: 'Ingen stjerne under {count} beskæftiget.',
    other: 'Ingen stjerne under {count} beskæftigede.',
  },
  'method.growthSpan': 'Væksten er den gennemsnitlige årlige vækstrate fra {from} til {to}.',
  'method.supplied': 'Stjerner, som data selv angiver, går forud for beregnede stjerner.',
  'method.size': 'de øverste {share} af regionerne efter antal beskæftigede i sektoren',
  'method.specialisation': 'de øverste {share} efter lokaliseringskvotient',
  'method.focus': 'de øverste {share} efter sektorens andel af regionens beskæftigelse',
  'method.productivity': 'de øverste {share} efter lønninger pr. beskæftiget',
  'method.growth': 'de øverste {share} efter vækst i beskæftigelsen',

  // Reasons for a missing figure
  'missing.confidential': 'fortroligt',
  'missing.unpublished': 'ikke offentliggjort',
  'missing.partial': 'landet ufuldstændigt i dette år',
  'missing.absent': 'findes ikke i data',

  // The map in sentences
  'summary.where': '{what} {countries}',
  'summary.result': '{title}: {where}; størst: {largest}, {value}.',
  'summary.nothing': '{title}: ingen region at vise.',
  'summary.range': 'Fra {least} til {most}.',
  'summary.sum': 'I alt {sum}.',
  'summary.leaders': 'Størst: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.hidden': {
    one: '{count} region opfylder ikke kriteriet.',
    other: '{count} regioner opfylder ikke kriteriet.',
  },
  'summary.zero': {one: 'I {count} region er tallet 0.', other: 'I {count} regioner er tallet 0.'},
  'summary.missing': {
    one: '{count} region har intet tal.',
    other: '{count} regioner har intet tal.',
  },

  // Notes on the figures shown
  'notes.summed': 'En cirkel lægger de valgte sektorer sammen.',
  'notes.largest':
    'En cirkel viser den største af de valgte industrier i dens farve. Industrierne overlapper hinanden og lægges aldrig sammen.',
  'notes.incomplete': {
    one: '{count} tal mangler dele, som ikke er offentliggjort.',
    other: '{count} tal mangler dele, som ikke er offentliggjort.',
  },
  'notes.estimated': {one: '{count} tal indeholder skøn.', other: '{count} tal indeholder skøn.'},
  'notes.denominator':
    'Andele og kvotienter vedrører summen af sektorerne, fordi data ikke angiver den samlede beskæftigelse.',
  'notes.unitSize':
    'Erhvervsregistrene er forskellige fra land til land: Sammenlign kun antallet af beskæftigede pr. lokal enhed inden for ét land.',

  // <hotspot-legend>
  'legend.size': 'Cirklens areal: {measure}, {year}',
  'legend.colourSector': 'Farve: største valgte industri',
  'legend.otherSectors': 'andre sektorer',
  'legend.circles': 'Cirkler for {list}',
  'legend.noCircle': {
    one: 'Ingen cirkel: {count} region uden tal',
    other: 'Ingen cirkel: {count} regioner uden tal',
  },
  'legend.zero': {
    one: 'Ingen cirkel: {count} region, hvor tallet er 0',
    other: 'Ingen cirkel: {count} regioner, hvor tallet er 0',
  },
  'legend.method': 'Definitioner og metode',
  'legend.quotient':
    'Lokaliseringskvotient: sektorens andel af regionens beskæftigelse divideret med dens andel i alle regioner tilsammen. 1 er gennemsnittet.',
  'legend.source': 'Kilde: {source}',
  'legend.areas': 'Områdernes farve: {measure}',
  'legend.oneClass': 'alle med et tal',
  'legend.quantile': 'Hver klasse har omtrent lige mange regioner.',
  'legend.equalInterval': 'Alle klasser er lige brede.',
  'legend.areasLargest': 'Et område viser den største af de valgte industrier.',

  // <hotspot-table>
  'table.rank': 'Rang',
  'table.rankInCountry': 'Rang i landet',
  'table.notes': 'Noter',
  areaShare: 'Andel af alle regioners beskæftigelse',
  'table.scroll': 'Tabel over regioner',
  'table.sorted': 'Sorteret efter {column}, {direction}.',
  'table.ascending': 'stigende',
  'table.descending': 'faldende',
  'table.starsOfSeveral': 'Stjerner, bedste sektor',
  'table.unpublished': {one: '{count} ikke offentliggjort', other: '{count} ikke offentliggjort'},
  'table.pages': 'Tabellens sider',
  'table.rows': 'Rækker',
  'table.all': 'Alle',
  'table.previous': 'Foregående rækker',
  'table.next': 'Næste rækker',
  'table.range': '{from}–{to} af {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Inddeling af industrier',
  'picker.sectors': 'Sektorer',
  'picker.find': 'Find en sektor',
  'picker.allShown': {one: '{count} sektor vises', other: 'Alle {count} sektorer vises'},
  'picker.chosen': {one: '{count} af {all} valgt', other: '{count} af {all} valgt'},
  'picker.found': {one: '{count} af {all} fundet', other: '{count} af {all} fundet'},
  'picker.noneFound': 'Ingen sektor hedder »{searched}«.',
  'picker.showAll': 'Vis alle',
  'picker.chooseFound': {one: 'Vælg den', other: 'Vælg disse {count}'},
  'picker.overlap':
    'Disse industrier overlapper hinanden: En arbejdsplads kan tælle med i flere af dem, og de lægges derfor aldrig sammen. Hver region viser den største af de valgte.',

  // Years
  'year.incomplete': '{year} (ufuldstændigt)',
  'year.partial': 'Tal mangler helt eller delvis for {countries}.',
  'year.breaks': {
    one: 'Mellem året før og {year} er der brud i tidsserien for {count} region.',
    other: 'Mellem året før og {year} er der brud i tidsserierne for {count} regioner.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Afspil årene',
  'timeline.pause': 'Pause',
  'timeline.partial': 'ufuldstændigt år, springes over ved afspilning',
  'timeline.break': 'brud i nogle tidsserier',

  // <hotspot-criterion>
  'criterion.legend': 'Hotspotkriterium',
  'criterion.kind.none': 'Alle regioner',
  'criterion.kind.stars': 'Stjerner',
  'criterion.kind.thresholds': 'Specialiserede og store',
  'criterion.kind.top': 'De største',
  'criterion.field.minimumQuotient': 'Lokaliseringskvotient, mindst',
  'criterion.field.minimumEmployment': 'Beskæftigede, mindst',
  'criterion.field.top': 'Antal regioner',
  'criterion.methodChoice': 'Stjerner efter',

  // <hotspot-countries>
  'countries.name': 'Lande',
  'countries.all': {one: '{count} land', other: 'alle {count}'},
  'countries.chosen': {one: '{count} af {all}', other: '{count} af {all}'},
  'countries.showAll': 'Vis alle lande',
  'countries.count': {
    one: '{count} af {all} regioner vises',
    other: '{count} af {all} regioner vises',
  },

  // <hotspot-measures>
  'measures.size': 'Cirklernes størrelse',
  'measures.colour': 'Cirklernes farve',
  'measures.bySector':
    'Der er valgt flere overlappende industrier: Hver har sin egen farve. Målet farver kun cirklerne, når en enkelt er valgt.',
  'measures.areas': 'Områdernes farve',
  'measures.noAreas': 'ingen',
  'measures.onAreas': 'På farvede områder har alle cirkler én farve.',
  'measures.classes': 'Klasser',
  'measures.customary': 'sædvanlige grænser',
  'measures.quantile': 'lige mange regioner',
  'measures.equalInterval': 'lige brede',
  'measures.growth': 'Vækstperiode',
  'measures.from': 'fra',
  'measures.to': 'til',
  'measures.acrossBreaks': 'på tværs af brud i tidsserien',
  'measures.acrossHoles': 'på tværs af manglende år og ufuldstændige summer',
  'measures.growthMeaning':
    'Gennemsnitlig årlig vækstrate. Vises ikke ved brud i tidsserien eller manglende tal, medmindre du beder om det.',
  // <hotspot-map>
  'map.label': 'Kort over hotspots',
  'map.bubbles': {
    one: '{count} region på kortet',
    other: '{count} regioner på kortet, de største først',
  },
  'map.keys':
    'Piletasterne går til den næste region i deres retning, Page Down og Page Up til den nærmeste mindre eller større. Enter vælger, Escape forlader kortet.',
  'map.zoomIn': 'Zoom ind',
  'map.zoomOut': 'Zoom ud',
  'map.reset': 'Vis hele Europa',
  'map.scrollKey': 'Hold {key} nede, og rul for at zoome på kortet',
  'map.twoFingers': 'Flyt kortet med to fingre',
  'map.empty': 'Ingen region opfylder kriterierne.',
  'map.plain': 'Kortet vises i en enkel form, fordi det detaljerede kort ikke kunne startes.',
  'map.outermost': 'Regioner i den yderste periferi',
  'map.notShown': 'vises ikke: uden for kriterierne',
  'map.largestOf': {
    one: 'den eneste af de valgte sektorer, der findes her',
    other: 'den største af {count} valgte sektorer, der findes her',
  },

  // Measures of whole industries
  'industry.growth': 'Årlig vækst i beskæftigelsen',
  'industry.growthBetween': 'Årlig vækst i beskæftigelsen, {from}–{to}',
  'industry.productivity': 'Lønninger pr. beskæftiget, {year}, i euro',
  'industry.share': 'Andel af den samlede beskæftigelse, {year}',
  'industry.quotient': 'Lokaliseringskvotient, {year}',
  'industry.hotspots': 'Antal hotspots, {year}',
  'industry.regions': 'Antal regioner, {year}',
  'industry.concentration': {
    one: 'Den største regions andel, {year}',
    other: 'De {count} største regioners andel, {year}',
  },
  'industry.unitSize': 'Beskæftigede pr. lokal enhed, {year}',
  'industry.basis': '{regions}, {share} af beskæftigelsen',
  'industry.incomplete': {
    one: 'I {count} region er en del af summen ikke offentliggjort.',
    other: 'I {count} regioner er en del af summen ikke offentliggjort.',
  },

  // All charts
  'chart.tableShown': 'Tallene som tabel',
  'chart.tableScroll': 'Tabel over tallene',
  'chart.area': 'En cirkels areal: {measure}',

  // <hotspot-overview>
  'overview.across': 'Vandret akse',
  'overview.up': 'Lodret akse',
  'overview.title': '{taxonomy}: {up} / {across}',
  'overview.overlap':
    'Disse industrier overlapper hinanden: En arbejdsplads kan tælle med i flere af dem, og deres cirkler må derfor ikke lægges sammen.',
  'overview.whole': {
    one: 'Hver industri er summen af de offentliggjorte tal for {count} region.',
    other: 'Hver industri er summen af de offentliggjorte tal for højst {count} regioner.',
  },
  'overview.growthBasis':
    'Væksten sammenligner de samme regioner på begge tidspunkter: dem, hvis tidsserie er fuldstændig og uden brud.',
  'overview.narrow':
    'Stiplet cirkel: Et tal bygger på regioner med under halvdelen af industriens beskæftigelse.',
  'overview.numbers': 'Numre i diagrammet',
  'overview.without': 'Ikke i diagrammet, fordi et tal mangler:',
  'overview.tooNarrow': '{measure}: kun kendt for {share} af beskæftigelsen',
  'overview.noMeasure': '{measure}: intet tal',
  'overview.hint': 'Vælg en industri for at se den alene; vælg den igen for at se alle.',

  // <hotspot-strengths>
  'strengths.title': 'Regionernes sektorspecifikke og tværsektorielle styrke, {year}',
  'strengths.sectoral': 'Sektorspecifik styrke (stjerner)',
  'strengths.crossSectoral': 'Tværsektoriel styrke (stjerner)',
  'strengths.sectoralIn': 'Sektorspecifik styrke: stjerner i {taxonomy}',
  'strengths.crossSectoralIn': 'Tværsektoriel styrke: stjerner i {taxonomy}',
  'strengths.employment': 'Beskæftigede i alle aktiviteter, {year}',
  'strengths.group': 'Gruppe',
  'strengths.groups': 'Grupper af regioner',
  'strengths.both': 'Stærke i begge',
  'strengths.sectoralOnly': 'Sektorspecifikt stærke',
  'strengths.crossSectoralOnly': 'Tværsektorielt stærke',
  'strengths.neither': 'Stærke i ingen af dem',
  'strengths.medians': {
    one: 'Stærk betyder flere stjerner end medianen for {count} region: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Stærk betyder flere stjerner end medianen for de {count} regioner: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Regioner med samme styrke står omkring samme punkt.',
  'strengths.highlight': 'Fremhæv',
  'strengths.allCountries': 'Alle lande',
  'strengths.oneKind':
    'Der er intet at sammenligne: Data indeholder ikke både industrier, der overlapper hinanden, og industrier, der ikke gør.',
  'strengths.missing': {
    one: '{count} region mangler et tal: Den er ikke i diagrammet, men sidst i tabellen.',
    other: '{count} regioner mangler et tal: De er ikke i diagrammet, men sidst i tabellen.',
  },
  // <hotspot-region-search>
  'search.find': 'Find en region efter navn eller kode',
  'search.list': 'Fundne regioner',
  'search.found': {one: '{count} region fundet', other: '{count} regioner fundet'},
  'search.noneFound': 'Ingen region hedder »{searched}«.',
  'search.chosen': '{region} valgt',

  // <hotspot-profile>
  'profile.none': 'Vælg en region på kortet eller i tabellen, eller find den her.',
  'profile.add': 'Sammenlign med en anden region',
  'profile.most': {
    one: 'Der kan højst vises {count} region.',
    other: 'Der kan højst sammenlignes {count} regioner; fjern en for at tilføje en anden.',
  },
  'profile.notShown': {
    one: 'Yderligere {count} valgt region vises ikke.',
    other: 'Yderligere {count} valgte regioner vises ikke.',
  },
  'profile.remove': 'Fjern {region}',
  'profile.total': 'Beskæftigede i alle aktiviteter',
  'profile.strength': 'Styrke',
  'profile.caption': 'Sektorer efter beskæftigede, {region}, {year}',
  'profile.comparison': 'Sektorer efter beskæftigede i {region}, {year}',
  'profile.share': 'Andel af regionen',
  'profile.quotient': 'Kvotient: {value}',
  'profile.rankInEurope': 'Rang i Europa',
  'profile.rankIn': 'Rang i {country}',
  'profile.place': '{place} af {of}',
  'profile.placeInEurope': '{place} af {of} i Europa',
  'profile.cellInEurope': 'Europa {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {one: 'Vis sektoren', other: 'Vis alle {count} sektorer'},
  'profile.showLargest': 'Vis kun de største',
  'profile.gap': 'intet tal, eller ikke sammenligneligt med året før',
  'profile.incomplete': 'sum, der mangler tal, som ikke er offentliggjort',
  'profile.partial': 'år, for hvilket landets data er ufuldstændige',
  'profile.oneScale': 'Alle serier for en sektor har samme skala.',
  // <hotspot-share>
  'share.title': 'Del og download',
  'share.files': 'Download',
  'share.csv': 'Tabel (CSV)',
  'share.csvNote': 'De viste regioner, til regneark.',
  'share.geojson': 'Data (GeoJSON)',
  'share.geojsonNote': 'Alle tal, med denne visning.',
  'share.svg': 'Billede (SVG)',
  'share.svgNote': 'Kort og signaturforklaring, til tryk og redigering.',
  'share.png': 'Billede (PNG)',
  'share.pngNote': 'Kort og signaturforklaring, til dokumenter og præsentationer.',
  'share.saved': '{file} er gemt.',
  'share.failed': '{file} kunne ikke oprettes.',
  'share.link': 'Link til denne visning',
  'share.copy': 'Kopiér',
  'share.copied': 'Kopieret.',
  'share.selected': 'Teksten er markeret: Kopiér den med tastaturet.',
  'share.embed': 'Kode, der viser denne visning på en anden side',
  'share.dataNote': 'Gem data (GeoJSON), og læg dem ved siden af den pågældende side.',
  'share.worker': 'Sidens sikkerhedspolitik tillader kun workers fra dens eget websted',
  'share.workerNote':
    'Læg en kopi af regional-hotspots.engine.js på webstedet, og angiv dens adresse i worker-url.',
  'share.extracted': 'Udtræksdato: {date}',
};

/** Names of countries where browsers have others than the EU’s institutions. */
export const countries: Readonly<Record<string, string>> = {GB: 'Det Forenede Kongerige'};
