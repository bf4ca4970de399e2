/** The words of the elements in `explorerElements` in English. */
export const enExplorer = {
  // <hotspot-criterion>
  'criterion.legend': 'Show',
  'criterion.kind.none': 'All regions',
  'criterion.kind.stars': 'By stars',
  'criterion.kind.thresholds': 'By specialisation and size',
  'criterion.kind.top': 'Largest regions',
  'criterion.field.minimumQuotient': 'Minimum location quotient',
  'criterion.field.minimumShare': 'Minimum share of regional employment (%)',
  'criterion.field.minimumEmployment': 'Minimum people employed',
  'criterion.field.top': 'Number of regions',
  'criterion.methodChoice': 'Star rating method',

  // <hotspot-timeline>
  'timeline.play': 'Play',
  'timeline.pause': 'Pause',
  'timeline.partial': 'incomplete year (skipped during playback)',
  'timeline.break': 'break in some time series',

  // <hotspot-countries>
  'countries.all': {one: '{count} country', other: 'All {count} countries'},
  'countries.chosen': {one: '{count} of {all}', other: '{count} of {all}'},
  'countries.showAll': 'Show all countries',
  'countries.count': {
    one: 'Showing {count} of {all} regions',
    other: 'Showing {count} of {all} regions',
  },

  // <hotspot-filters>
  'filters.display': 'Display',
  'filters.remove': 'Remove: {filter}',
  'filters.done': 'Done',

  // <hotspot-largest>
  'largest.hotspots': 'Largest hotspots',

  // Explorer
  'explorer.skipToMap': 'Skip to map',
  'explorer.skipToTable': 'Skip to table',
  'explorer.reset': 'Reset',
  'explorer.questions': 'Example questions',
  'explorer.tabs': 'Data views',
  'tab.overview': 'Compare sectors',
  'tab.strengths': 'Regional strengths',
  'tab.profile': 'Regional profiles',
  'key.employment': 'People employed in hotspots',
  'key.localUnits': 'Local units in hotspots',
  'key.strong': 'Regions with 2 stars or more',
  'key.share': 'Share of the sector',
  'key.shares': 'Share of the sectors shown',
  'countries.name': 'Countries',
  'explorer.fullScreenEnd': 'Exit full screen',
  'explorer.tools': 'Map tools',

  // <hotspot-measures>
  'measures.size': 'Circle size',
  'measures.colour': 'Circle colour',
  'measures.bySector':
    'Several overlapping sectors are selected, so each has its own colour. Select one sector to colour circles by a measure.',
  'measures.areas': 'Region colour',
  'measures.noAreas': 'None',
  'measures.onAreas': 'All circles have the same colour while regions are coloured.',
  'measures.classes': 'Class breaks',
  'measures.customary': 'Standard',
  'measures.quantile': 'Quantiles',
  'measures.equalInterval': 'Equal intervals',
  'measures.growth': 'Growth period',
  'measures.from': 'from',
  'measures.to': 'to',
  'measures.acrossBreaks': 'Include breaks in time series',
  'measures.acrossHoles': 'Include missing years and incomplete totals',
  'measures.growthMeaning':
    'Compound annual growth rate. Not calculated across breaks or missing data unless included above.',
  // Measures of whole industries
  'industry.growth': 'Annual employment growth',
  'industry.productivity': 'Wages and salaries per person employed (€), {year}',
  'industry.share': 'Share of total employment, {year}',
  'industry.quotient': 'Location quotient, {year}',
  'industry.hotspots': 'Hotspots, {year}',
  'industry.regions': 'Regions, {year}',
  'industry.concentration': {
    one: 'Employment share of the largest region, {year}',
    other: 'Employment share of the top {count} regions, {year}',
  },
  'industry.unitSize': 'People employed per local unit, {year}',
  'industry.basis': '{regions}, {share} of employment',
  'industry.incomplete': {
    one: 'Incomplete totals: {count} region.',
    other: 'Incomplete totals: {count} regions.',
  },

  // All charts
  'chart.tableShown': 'Show as table',
  'chart.tableScroll': 'Data table',
  'chart.area': 'Circle area: {measure}',

  // <hotspot-overview>
  'overview.overlap':
    'These sectors overlap: one job can count in several of them, so do not add their circles together.',
  'overview.whole': {
    one: 'Each sector is the total of published data for {count} region.',
    other: 'Each sector is the total of published data for up to {count} regions.',
  },
  'overview.hint': 'Select a sector to show it alone. Select it again to show all.',

  'compare.list': 'List of sectors',
  'compare.sort': 'Sort by',
  'compare.change': 'Change',
  'compare.changeBetween': 'Change, {from}–{to}',
  'compare.hotspots': 'Hotspots',
  'compare.share': {
    one: 'Share of the largest region',
    other: 'Share of the {count} largest regions',
  },
  'compare.largest': 'Largest hotspot: {region}',
  'compare.growth': 'Strongest growth: {sector} ({value})',
  'compare.concentration': 'Most concentrated: {sector} ({value})',
  'compare.changeBasis':
    'Change: same regions in both years, without breaks in time series and incomplete totals.',
  'compare.hollow': 'These regions have less than half of the jobs (hollow bar).',
  'compare.lowerBound':
    'Regions publish less than three quarters of the jobs. The share is a minimum: of all jobs in Europe.',
  'compare.hotspot': 'Hotspot',
  'compare.other': 'Other region',
  'compare.showOnMap': 'Show on the map',

  // <hotspot-strengths>
  'strengths.title': 'Sectoral and cross-sectoral strengths of regions, {year}',
  'strengths.sectoral': 'Sectoral strength (stars)',
  'strengths.crossSectoral': 'Cross-sectoral strength (stars)',
  'strengths.sectoralIn': 'Sectoral strength: stars in {taxonomy}',
  'strengths.crossSectoralIn': 'Cross-sectoral strength: stars in {taxonomy}',
  'strengths.employment': 'Total people employed, {year}',
  'strengths.group': 'Group',
  'strengths.groups': 'Groups of regions',
  'strengths.both': 'Strong in both',
  'strengths.sectoralOnly': 'Sectoral strength only',
  'strengths.crossSectoralOnly': 'Cross-sectoral strength only',
  'strengths.neither': 'Strong in neither',
  'strengths.medians': {
    one: 'Strong: more stars than the median of {count} region ({sectoralTaxonomy}: {sectoral}; {crossSectoralTaxonomy}: {crossSectoral}).',
    other:
      'Strong: more stars than the median of {count} regions ({sectoralTaxonomy}: {sectoral}; {crossSectoralTaxonomy}: {crossSectoral}).',
  },
  'strengths.dots': 'Each dot is one region, in the cell of its stars.',
  'strengths.share': '{share} of people employed',
  'strengths.framed': {one: '{count} region in the frame', other: '{count} regions in the frame'},
  'strengths.clearFrame': 'Clear the frame',
  'strengths.frameHint': 'Drag over the chart to select regions, or use Shift and the arrow keys.',
  'strengths.highlight': 'Highlight',
  'strengths.allCountries': 'All countries',
  'strengths.oneKind':
    'Nothing to compare: the data must contain one list of sectors without overlap and one with overlap.',
  'strengths.missing': {
    one: 'Missing data: {count} region, listed at the end of the table.',
    other: 'Missing data: {count} regions, listed at the end of the table.',
  },
  // <hotspot-search>
  'search.find': 'Search regions by name or code',
  'search.findAll': 'Search sectors and regions',
  'search.list': 'Search results',
  'search.found': {one: '{count} region found', other: '{count} regions found'},
  'search.results': {one: '{count} result', other: '{count} results'},
  'search.noneFound': 'No region matches ‘{searched}’.',
  'search.nothingFound': 'No sector or region matches ‘{searched}’.',
  'search.chosen': '{region} selected',
  'search.regions': 'Regions',
  'search.strong': 'Strong sectors: {region}',
  'search.otherNames': 'also {names}',
  'search.otherCountry': 'Not in the countries shown',
  'search.place': 'Not among the largest regions: rank {place}',
  'search.addCountry': 'Show also: {country}',
  'search.empty': 'Clear search',
  'search.keyMove': 'move',
  'search.keyChoose': 'go there',
  'search.keyClear': 'clear',

  // <hotspot-regions>
  'regions.neighbours': 'Neighbours',
  'regions.similar': 'Similar regions',
  'regions.chosen': {
    one: '{count} of up to {most} selected',
    other: '{count} of up to {most} selected',
  },
  'regions.clear': 'Clear',
  'regions.more': {
    one: '{count} more region: search for it.',
    other: '{count} more regions: search for them.',
  },

  // <hotspot-comparison>
  'comparison.title': 'Compare regions',
  'comparison.measure': 'Measure',
  'comparison.difference': 'Difference',
  'comparison.ratio': 'Difference: highest quotient divided by the lowest (×).',
  'comparison.none': 'Select regions on the map or in the list.',
  'comparison.one': 'Add another region to compare.',
  'comparison.clear': 'Clear all',
  'comparison.close': 'Close comparison',

  // <hotspot-profile>
  'profile.none': 'Select a region on the map or in the table, or search here.',
  'profile.add': 'Add a region',
  'profile.most': {
    one: 'You can show up to {count} region.',
    other: 'You can compare up to {count} regions. Remove one to add another.',
  },
  'profile.notShown': {
    one: '{count} other selected region is not shown.',
    other: '{count} other selected regions are not shown.',
  },
  'profile.remove': 'Remove {region}',
  'profile.total': 'Total people employed',
  'profile.strength': 'Strength',
  'profile.caption': 'Sectors by people employed: {region}, {year}',
  'profile.share': 'Share of regional employment',
  'profile.quotient': 'LQ {value}',
  'profile.rankInEurope': 'Rank in Europe',
  'profile.rankIn': 'Rank: {country}',
  'profile.placeInEurope': '{place} of {of} in Europe',
  'profile.cellInEurope': 'Europe {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {one: 'Show {count} sector', other: 'Show all {count} sectors'},
  'profile.showLargest': 'Show largest only',
  'profile.gap': 'no data, or break from the previous year',
  'profile.incomplete': 'total with unpublished components',
  'profile.partial': 'national data incomplete',
  'profile.oneScale': 'All charts of a sector share one scale.',

  // <hotspot-region>
  'card.close': 'Close',
  'card.compare': 'Compare',
  'card.profile': 'Profile',
  'card.series': 'People employed, {from}–{to}',

  // <hotspot-share>
  'share.title': 'Share and download',
  'share.files': 'Download',
  'share.csv': 'Table (CSV)',
  'share.csvNote': 'Regions shown, for spreadsheets',
  'share.geojson': 'Data (GeoJSON)',
  'share.geojsonNote': 'Full dataset with this view',
  'share.cut': 'Data for this view only (GeoJSON)',
  'share.cutNote': 'Small file for one figure',
  'share.svg': 'Image (SVG)',
  'share.svgNote': 'Map and legend, for print and editing',
  'share.png': 'Image (PNG)',
  'share.pngNote': 'Map and legend, for documents and slides',
  'share.saved': 'Saved: {file}',
  'share.failed': 'Could not create {file}.',
  'share.link': 'Link to this view',
  'share.copy': 'Copy',
  'share.copied': 'Copied.',
  'share.selected': 'Text selected. Press Ctrl+C (⌘C) to copy it.',
  'share.embed': 'Embed code',
  'share.dataNote': 'Download the data (GeoJSON) and place the file next to your page.',
  'share.worker': 'My site has a strict content security policy',
  'share.workerNote':
    'Copy regional-hotspots.engine.js to your site and set its address as worker-url.',
  'share.extracted': 'Data extracted: {date}',
} as const;
