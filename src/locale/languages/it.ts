import type {Translation} from '../messages.js';

/** The words of the elements in Italian. */
export const it: Translation = {
  // <regional-hotspots>
  noData: 'Nessun dato da mostrare.',
  loading: 'Caricamento dei dati…',
  'loading.slow': 'I dati non sono ancora arrivati.',
  'loading.stop': 'Annulla',
  retry: 'Riprova',
  failedNetwork: 'Impossibile caricare i dati: il loro indirizzo non risponde.',
  failedStatus: 'Impossibile caricare i dati: il loro indirizzo risponde con lo stato {status}.',
  failedAddress: 'Impossibile caricare i dati: il loro indirizzo non è valido.',
  failedBlocked: 'Impossibile caricare i dati: la richiesta è stata bloccata.',
  failedDisk:
    'Impossibile caricare i dati: una pagina aperta dal disco non può leggere altri file.',
  failedStopped: 'I dati non sono stati caricati: la richiesta è stata annullata.',
  failedEmpty: 'Impossibile leggere i dati: il file è vuoto.',
  failedEncoding: 'Impossibile leggere i dati: il file non è codificato in UTF-8.',
  failedJson: 'Impossibile leggere i dati: il JSON è incompleto.',
  failedSize: 'Impossibile caricare i dati: superano {size}\u00a0MB.',
  failedGeoJson: 'Impossibile leggere i dati: non sono una raccolta di elementi GeoJSON.',
  problems: {
    one: '{count} problema nei dati; il resto è mostrato',
    many: '{count} di problemi nei dati; il resto è mostrato',
    other: '{count} problemi nei dati; il resto è mostrato',
  },
  moreProblems: {one: 'e {count} altro', many: 'e altri {count}', other: 'e altri {count}'},
  requests: {
    one: '{count} impostazione di questa pagina non può essere utilizzata',
    many: '{count} di impostazioni di questa pagina non possono essere utilizzate',
    other: '{count} impostazioni di questa pagina non possono essere utilizzate',
  },
  'request.missing': 'Questa pagina richiede dati che non figurano nell’insieme di dati.',
  'request.show': 'Mostra i dati disponibili',
  skipToMap: 'Vai alla mappa',
  skipToTable: 'Vai alla tabella',
  widget: 'Poli regionali',
  filters: 'Criterio, paesi e misure',
  tabs: 'Viste dei dati',
  'tab.table': 'Tabella',
  'tab.overview': 'Panoramica delle industrie',
  'tab.strengths': 'Punti di forza delle regioni',
  'tab.profile': 'Profili regionali',

  // Words for figures
  employment: 'Persone occupate',
  localUnits: 'Unità locali',
  quotient: 'Quoziente di localizzazione',
  focus: 'Quota dell’occupazione della regione',
  stars: 'Stelle',
  region: 'Regione',
  country: 'Paese',
  sector: 'Settore',
  year: 'Anno',
  persons: {one: '{count} persona', many: '{count} di persone', other: '{count} persone'},
  units: {
    one: '{count} unità locale',
    many: '{count} di unità locali',
    other: '{count} unità locali',
  },
  regions: {one: '{count} regione', many: '{count} di regioni', other: '{count} regioni'},
  sectors: {one: '{count} settore', many: '{count} di settori', other: '{count} settori'},
  starCount: {one: '{count} stella', many: '{count} di stelle', other: '{count} stelle'},
  allSectors: 'Tutti i settori',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'nessun dato',
  growth: 'Crescita annua dell’occupazione',
  productivity: 'Retribuzioni per persona occupata, in euro',
  unitSize: 'Persone occupate per unità locale',
  below: 'meno di {value}',
  orMore: '{value} o più',
  fromToBelow: 'da {from} a meno di {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: 'in {count} paese', many: 'in {count} di paesi', other: 'in {count} paesi'},
  sortBy: 'Ordina per',

  // Quality of figures
  'flag.b': 'interruzione della serie',
  'flag.c': 'in parte riservato',
  'flag.d': 'definizione diversa',
  'flag.e': 'stima',
  'flag.i': 'vedere le note della fonte',
  'flag.p': 'provvisorio',
  'flag.r': 'riveduto',
  'flag.u': 'poco affidabile',
  incomplete: {
    one: 'incompleto: {count} dato della somma non è pubblicato',
    many: 'incompleto: {count} di dati della somma non sono pubblicati',
    other: 'incompleto: {count} dati della somma non sono pubblicati',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} polo', many: '{count} di poli', other: '{count} poli'},
  'criterion.stars': {
    one: 'almeno {count} stella',
    many: 'almeno {count} di stelle',
    other: 'almeno {count} stelle',
  },
  'criterion.quotient': 'un quoziente di localizzazione di almeno {value}',
  'criterion.employment': {
    one: 'almeno {count} persona occupata',
    many: 'almeno {count} di persone occupate',
    other: 'almeno {count} persone occupate',
  },
  'criterion.none': 'Nessun criterio impostato: sono mostrate tutte le regioni con un dato.',
  'criterion.sentence': 'Un polo è qui un settore in una regione con {demands}.',
  'criterion.method': 'Metodo delle stelle: {method}.',
  'criterion.topEmployment': {
    one: 'È mostrata solo la regione con più persone occupate.',
    many: 'Sono mostrate solo le {count} regioni con più persone occupate.',
    other: 'Sono mostrate solo le {count} regioni con più persone occupate.',
  },
  'criterion.topLocalUnits': {
    one: 'È mostrata solo la regione con più unità locali.',
    many: 'Sono mostrate solo le {count} regioni con più unità locali.',
    other: 'Sono mostrate solo le {count} regioni con più unità locali.',
  },

  // Methods of stars
  'method.observatory': 'Osservatorio europeo dei cluster',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': '{method}, una stella per ciascun elemento: {criteria}.',
  'method.floor': {
    one: 'Nessuna stella al di sotto di {count} persona occupata.',
    many: 'Nessuna stella al di sotto di {count} di persone occupate.',
    other: 'Nessuna stella al di sotto di {count} persone occupate.',
  },
  'method.growthSpan': 'La crescita è il tasso annuo composto dal {from} al {to}.',
  'method.supplied': 'Le stelle contenute nei dati prevalgono su quelle calcolate.',
  'method.size': 'il {share} delle regioni con più persone occupate nel settore',
  'method.specialisation': 'il {share} con il quoziente di localizzazione più elevato',
  'method.focus': 'il {share} con la quota più elevata del settore nell’occupazione della regione',
  'method.productivity': 'il {share} con le retribuzioni per persona occupata più elevate',
  'method.growth': 'il {share} con la maggiore crescita dell’occupazione',

  // Reasons for a missing figure
  'missing.confidential': 'riservato',
  'missing.unpublished': 'non pubblicato',
  'missing.partial': 'paese incompleto in questo anno',
  'missing.absent': 'non presente nei dati',

  // The map in sentences
  'summary.where': '{what} {countries}',
  'summary.result': '{title}: {where}; la più grande: {largest}, {value}.',
  'summary.nothing': '{title}: nessuna regione da mostrare.',
  'summary.range': 'Da {least} a {most}.',
  'summary.sum': 'In totale: {sum}.',
  'summary.leaders': 'Le più grandi: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.hidden': {
    one: '{count} regione non soddisfa il criterio.',
    many: '{count} di regioni non soddisfano il criterio.',
    other: '{count} regioni non soddisfano il criterio.',
  },
  'summary.zero': {
    one: 'In {count} regione il valore è 0.',
    many: 'In {count} di regioni il valore è 0.',
    other: 'In {count} regioni il valore è 0.',
  },
  'summary.missing': {
    one: '{count} regione è senza dati.',
    many: '{count} di regioni sono senza dati.',
    other: '{count} regioni sono senza dati.',
  },

  // Notes on the figures shown
  'notes.summed': 'Un cerchio somma i settori scelti.',
  'notes.largest':
    'Un cerchio mostra la più grande delle industrie scelte, nel suo colore. Le industrie si sovrappongono e non sono mai sommate.',
  'notes.incomplete': {
    one: 'In {count} dato mancano parti non pubblicate.',
    many: 'In {count} di dati mancano parti non pubblicate.',
    other: 'In {count} dati mancano parti non pubblicate.',
  },
  'notes.estimated': {
    one: '{count} dato contiene stime.',
    many: '{count} di dati contengono stime.',
    other: '{count} dati contengono stime.',
  },
  'notes.denominator':
    'Le quote e i quozienti si riferiscono alla somma dei settori, perché i dati non indicano l’occupazione totale.',
  'notes.unitSize':
    'I registri delle imprese differiscono da un paese all’altro: confrontare le persone occupate per unità locale solo all’interno di uno stesso paese.',

  // <hotspot-legend>
  'legend.size': 'Area del cerchio: {measure}, {year}',
  'legend.colourSector': 'Colore: industria scelta più grande',
  'legend.otherSectors': 'altri settori',
  'legend.circles': 'Cerchi per {list}',
  'legend.noCircle': {
    one: 'Senza cerchio: {count} regione senza dati',
    many: 'Senza cerchio: {count} di regioni senza dati',
    other: 'Senza cerchio: {count} regioni senza dati',
  },
  'legend.zero': {
    one: 'Senza cerchio: {count} regione in cui il valore è 0',
    many: 'Senza cerchio: {count} di regioni in cui il valore è 0',
    other: 'Senza cerchio: {count} regioni in cui il valore è 0',
  },
  'legend.method': 'Definizioni e metodo',
  'legend.quotient':
    'Quoziente di localizzazione: quota del settore nell’occupazione della regione, divisa per la sua quota nell’insieme delle regioni. La media è 1.',
  'legend.source': 'Fonte: {source}',
  'legend.areas': 'Colore delle aree: {measure}',
  'legend.oneClass': 'tutte quelle con un dato',
  'legend.quantile': 'Ogni classe ha circa lo stesso numero di regioni.',
  'legend.equalInterval': 'Tutte le classi hanno la stessa ampiezza.',
  'legend.areasLargest': 'Un’area mostra la più grande delle industrie scelte.',

  // <hotspot-table>
  'table.rank': 'Posto',
  'table.rankInCountry': 'Posto nel paese',
  'table.notes': 'Note',
  areaShare: 'Quota dell’occupazione di tutte le regioni',
  'table.scroll': 'Tabella delle regioni',
  'table.sorted': 'Ordine: {column}, {direction}.',
  'table.ascending': 'crescente',
  'table.descending': 'decrescente',
  'table.starsOfSeveral': 'Stelle, miglior settore',
  'table.unpublished': {
    one: '{count} non pubblicato',
    many: '{count} non pubblicati',
    other: '{count} non pubblicati',
  },
  'table.pages': 'Pagine della tabella',
  'table.rows': 'Righe',
  'table.all': 'Tutte',
  'table.previous': 'Righe precedenti',
  'table.next': 'Righe successive',
  'table.range': '{from}–{to} di {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Classificazione delle industrie',
  'picker.sectors': 'Settori',
  'picker.find': 'Cerca un settore',
  'picker.allShown': {
    one: '{count} settore mostrato',
    many: 'Tutti i {count} settori mostrati',
    other: 'Tutti i {count} settori mostrati',
  },
  'picker.chosen': {
    one: '{count} scelto su {all}',
    many: '{count} scelti su {all}',
    other: '{count} scelti su {all}',
  },
  'picker.found': {
    one: '{count} trovato su {all}',
    many: '{count} trovati su {all}',
    other: '{count} trovati su {all}',
  },
  'picker.noneFound': 'Nessun settore si chiama «{searched}».',
  'picker.showAll': 'Mostra tutti',
  'picker.chooseFound': {
    one: 'Sceglilo',
    many: 'Scegli questi {count}',
    other: 'Scegli questi {count}',
  },
  'picker.overlap':
    'Queste industrie si sovrappongono: un posto di lavoro può contare in più di una, perciò non sono mai sommate. Ogni regione mostra la più grande di quelle scelte.',

  // Years
  'year.incomplete': '{year} (incompleto)',
  'year.partial': 'Dati mancanti, in tutto o in parte: {countries}.',
  'year.breaks': {
    one: 'Tra l’anno precedente e il {year} la serie di {count} regione presenta un’interruzione.',
    many: 'Tra l’anno precedente e il {year} le serie di {count} regioni presentano un’interruzione.',
    other:
      'Tra l’anno precedente e il {year} le serie di {count} regioni presentano un’interruzione.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Scorri gli anni',
  'timeline.pause': 'Pausa',
  'timeline.partial': 'anno incompleto, saltato nello scorrimento',
  'timeline.break': 'interruzione in alcune serie',

  // <hotspot-criterion>
  'criterion.legend': 'Criterio del polo',
  'criterion.kind.none': 'Tutte le regioni',
  'criterion.kind.stars': 'Stelle',
  'criterion.kind.thresholds': 'Specializzate e grandi',
  'criterion.kind.top': 'Le più grandi',
  'criterion.field.minimumQuotient': 'Quoziente di localizzazione, almeno',
  'criterion.field.minimumEmployment': 'Persone occupate, almeno',
  'criterion.field.top': 'Numero di regioni',
  'criterion.methodChoice': 'Stelle secondo',

  // <hotspot-countries>
  'countries.name': 'Paesi',
  'countries.all': {one: '{count} paese', many: 'tutti ({count})', other: 'tutti ({count})'},
  'countries.chosen': {
    one: '{count} di {all}',
    many: '{count} di {all}',
    other: '{count} di {all}',
  },
  'countries.showAll': 'Mostra tutti i paesi',
  'countries.count': {
    one: '{count} regione mostrata su {all}',
    many: '{count} regioni mostrate su {all}',
    other: '{count} regioni mostrate su {all}',
  },

  // <hotspot-measures>
  'measures.size': 'Dimensione dei cerchi',
  'measures.colour': 'Colore dei cerchi',
  'measures.bySector':
    'Sono scelte più industrie che si sovrappongono: ciascuna ha il proprio colore. La misura colora i cerchi solo quando ne è scelta una sola.',
  'measures.areas': 'Colore delle aree',
  'measures.noAreas': 'nessuno',
  'measures.onAreas': 'Sulle aree colorate tutti i cerchi hanno un solo colore.',
  'measures.classes': 'Classi',
  'measures.customary': 'limiti consueti',
  'measures.quantile': 'stesso numero di regioni',
  'measures.equalInterval': 'stessa ampiezza',
  'measures.growth': 'Periodo di crescita',
  'measures.from': 'da',
  'measures.to': 'a',
  'measures.acrossBreaks': 'nonostante le interruzioni delle serie',
  'measures.acrossHoles': 'nonostante gli anni mancanti e le somme incomplete',
  'measures.growthMeaning':
    'Tasso annuo composto. Non è indicato se la serie si interrompe o manca un dato, salvo richiesta esplicita.',
  // <hotspot-map>
  'map.label': 'Mappa dei poli',
  'map.bubbles': {
    one: '{count} regione sulla mappa',
    many: '{count} di regioni sulla mappa, prima le più grandi',
    other: '{count} regioni sulla mappa, prima le più grandi',
  },
  'map.keys':
    'I tasti freccia portano alla regione successiva nella loro direzione, Pag giù e Pag su a quella immediatamente più piccola o più grande. Invio seleziona, Esc esce.',
  'map.zoomIn': 'Ingrandisci',
  'map.zoomOut': 'Riduci',
  'map.reset': 'Mostra tutta l’Europa',
  'map.scrollKey': 'Tenere premuto {key} e scorrere per lo zoom',
  'map.twoFingers': 'Usare due dita per spostare la mappa',
  'map.empty': 'Nessuna regione soddisfa i criteri.',
  'map.plain':
    'La mappa è mostrata in forma semplice, perché non è stato possibile avviare quella dettagliata.',
  'map.outermost': 'Regioni ultraperiferiche',
  'map.notShown': 'non mostrata: fuori dai criteri',
  'map.largestOf': {
    one: 'l’unico dei settori scelti presente qui',
    many: 'il più grande dei {count} settori scelti presenti qui',
    other: 'il più grande dei {count} settori scelti presenti qui',
  },

  // Measures of whole industries
  'industry.growth': 'Crescita annua dell’occupazione',
  'industry.growthBetween': 'Crescita annua dell’occupazione, {from}–{to}',
  'industry.productivity': 'Retribuzioni per persona occupata, {year}, in euro',
  'industry.share': 'Quota dell’occupazione totale, {year}',
  'industry.quotient': 'Quoziente di localizzazione, {year}',
  'industry.hotspots': 'Numero di poli, {year}',
  'industry.regions': 'Numero di regioni, {year}',
  'industry.concentration': {
    one: 'Quota della regione più grande, {year}',
    many: 'Quota delle {count} regioni più grandi, {year}',
    other: 'Quota delle {count} regioni più grandi, {year}',
  },
  'industry.unitSize': 'Persone occupate per unità locale, {year}',
  'industry.basis': '{regions}, {share} dell’occupazione',
  'industry.incomplete': {
    one: 'In {count} regione una parte della somma non è pubblicata.',
    many: 'In {count} di regioni una parte della somma non è pubblicata.',
    other: 'In {count} regioni una parte della somma non è pubblicata.',
  },

  // All charts
  'chart.tableShown': 'Dati in forma di tabella',
  'chart.tableScroll': 'Tabella dei dati',
  'chart.area': 'Area di un cerchio: {measure}',

  // <hotspot-overview>
  'overview.across': 'Asse orizzontale',
  'overview.up': 'Asse verticale',
  'overview.title': '{taxonomy}: {up} / {across}',
  'overview.overlap':
    'Queste industrie si sovrappongono: un posto di lavoro può contare in più di una, perciò i loro cerchi non vanno sommati.',
  'overview.whole': {
    one: 'Ogni industria è la somma dei dati pubblicati di {count} regione.',
    many: 'Ogni industria è la somma dei dati pubblicati di un massimo di {count} regioni.',
    other: 'Ogni industria è la somma dei dati pubblicati di un massimo di {count} regioni.',
  },
  'overview.growthBasis':
    'La crescita confronta le stesse regioni nelle due date: quelle la cui serie è completa e senza interruzioni.',
  'overview.narrow':
    'Cerchio tratteggiato: un dato si basa su regioni con meno della metà dell’occupazione dell’industria.',
  'overview.numbers': 'Numeri nel grafico',
  'overview.without': 'Non presenti nel grafico, per mancanza di un dato:',
  'overview.tooNarrow': '{measure}: noto solo per il {share} dell’occupazione',
  'overview.noMeasure': '{measure}: nessun dato',
  'overview.hint':
    'Scegliere un’industria per vederla da sola; sceglierla di nuovo per vederle tutte.',

  // <hotspot-strengths>
  'strengths.title': 'Forza settoriale e intersettoriale delle regioni, {year}',
  'strengths.sectoral': 'Forza settoriale (stelle)',
  'strengths.crossSectoral': 'Forza intersettoriale (stelle)',
  'strengths.sectoralIn': 'Forza settoriale: stelle, {taxonomy}',
  'strengths.crossSectoralIn': 'Forza intersettoriale: stelle, {taxonomy}',
  'strengths.employment': 'Persone occupate in tutte le attività, {year}',
  'strengths.group': 'Gruppo',
  'strengths.groups': 'Gruppi di regioni',
  'strengths.both': 'Forti in entrambe',
  'strengths.sectoralOnly': 'Forti a livello settoriale',
  'strengths.crossSectoralOnly': 'Forti a livello intersettoriale',
  'strengths.neither': 'Forti in nessuna',
  'strengths.medians': {
    one: 'Una regione è forte se ha più stelle della mediana di {count} regione: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    many: 'Una regione è forte se ha più stelle della mediana delle {count} regioni: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Una regione è forte se ha più stelle della mediana delle {count} regioni: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Le regioni con la stessa forza si trovano attorno allo stesso punto.',
  'strengths.highlight': 'Evidenzia',
  'strengths.allCountries': 'Tutti i paesi',
  'strengths.oneKind':
    'Non c’è nulla da confrontare: i dati non contengono insieme industrie che si sovrappongono e industrie che non si sovrappongono.',
  'strengths.missing': {
    one: 'A {count} regione manca un dato: non è nel grafico, ma alla fine della tabella.',
    many: 'A {count} di regioni manca un dato: non sono nel grafico, ma alla fine della tabella.',
    other: 'A {count} regioni manca un dato: non sono nel grafico, ma alla fine della tabella.',
  },
  // <hotspot-region-search>
  'search.find': 'Cerca una regione per nome o codice',
  'search.list': 'Regioni trovate',
  'search.found': {
    one: '{count} regione trovata',
    many: '{count} di regioni trovate',
    other: '{count} regioni trovate',
  },
  'search.noneFound': 'Nessuna regione si chiama «{searched}».',
  'search.chosen': '{region}: regione selezionata',

  // <hotspot-profile>
  'profile.none': 'Selezionare una regione sulla mappa o nella tabella, oppure cercarla qui.',
  'profile.add': 'Confronta con un’altra regione',
  'profile.most': {
    one: 'Può essere mostrata al massimo {count} regione.',
    many: 'Possono essere confrontate al massimo {count} di regioni; rimuoverne una per aggiungerne un’altra.',
    other:
      'Possono essere confrontate al massimo {count} regioni; rimuoverne una per aggiungerne un’altra.',
  },
  'profile.notShown': {
    one: '{count} altra regione selezionata non è mostrata.',
    many: 'Altre {count} regioni selezionate non sono mostrate.',
    other: 'Altre {count} regioni selezionate non sono mostrate.',
  },
  'profile.remove': 'Rimuovi {region}',
  'profile.total': 'Persone occupate in tutte le attività',
  'profile.strength': 'Forza',
  'profile.caption': 'Settori per persone occupate, {region}, {year}',
  'profile.comparison': 'Settori per persone occupate: {region}, {year}',
  'profile.share': 'Quota della regione',
  'profile.quotient': 'Quoziente: {value}',
  'profile.rankInEurope': 'Posto in Europa',
  'profile.rankIn': 'Posto, {country}',
  'profile.place': '{place} di {of}',
  'profile.placeInEurope': '{place} di {of} in Europa',
  'profile.cellInEurope': 'Europa {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {
    one: 'Mostra il settore',
    many: 'Mostra tutti i {count} settori',
    other: 'Mostra tutti i {count} settori',
  },
  'profile.showLargest': 'Mostra solo i più grandi',
  'profile.gap': 'nessun dato, o non confrontabile con l’anno precedente',
  'profile.incomplete': 'somma in cui mancano dati non pubblicati',
  'profile.partial': 'anno per il quale i dati del paese sono incompleti',
  'profile.oneScale': 'Tutte le serie di un settore hanno la stessa scala.',
  // <hotspot-share>
  'share.title': 'Condividi e scarica',
  'share.files': 'Scarica',
  'share.csv': 'Tabella (CSV)',
  'share.csvNote': 'Le regioni mostrate, per fogli di calcolo.',
  'share.geojson': 'Dati (GeoJSON)',
  'share.geojsonNote': 'Tutti i dati, con questa vista.',
  'share.svg': 'Immagine (SVG)',
  'share.svgNote': 'Mappa e legenda, per la stampa e la modifica.',
  'share.png': 'Immagine (PNG)',
  'share.pngNote': 'Mappa e legenda, per documenti e presentazioni.',
  'share.saved': 'File salvato: {file}.',
  'share.failed': 'Impossibile creare {file}.',
  'share.link': 'Link a questa vista',
  'share.copy': 'Copia',
  'share.copied': 'Copiato.',
  'share.selected': 'Il testo è selezionato: copiarlo con la tastiera.',
  'share.embed': 'Codice per mostrare questa vista in un’altra pagina',
  'share.dataNote': 'Salvare i dati (GeoJSON) e collocarli accanto a quella pagina.',
  'share.worker': 'La politica di sicurezza di quella pagina ammette solo worker del proprio sito',
  'share.workerNote':
    'Collocare una copia di regional-hotspots.engine.js in quel sito e indicarne l’indirizzo in worker-url.',
  'share.extracted': 'Data di estrazione: {date}',
};
