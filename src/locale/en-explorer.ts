/** The words of the elements in `explorerElements` in English. */
export const enExplorer = {
  // <hotspot-criterion>
  'criterion.legend': 'Hotspot criterion',
  'criterion.kind.none': 'All regions',
  'criterion.kind.stars': 'Stars',
  'criterion.kind.thresholds': 'Specialised and large',
  'criterion.kind.top': 'The largest',
  'criterion.field.minimumQuotient': 'Location quotient, at least',
  'criterion.field.minimumEmployment': 'Persons employed, at least',
  'criterion.field.top': 'Number of regions',
  'criterion.methodChoice': 'Stars as by',

  // <hotspot-timeline>
  'timeline.play': 'Play the years',
  'timeline.pause': 'Pause',
  'timeline.partial': 'incomplete year, skipped by the play',
  'timeline.break': 'break in some series',

  // <hotspot-countries>
  'countries.all': {one: '{count} country', other: 'all {count}'},
  'countries.chosen': {one: '{count} of {all}', other: '{count} of {all}'},
  'countries.showAll': 'Show all countries',
  'countries.count': {
    one: '{count} region shown of {all}',
    other: '{count} regions shown of {all}',
  },

  // <hotspot-measures>
  'measures.size': 'Size of the circles',
  'measures.colour': 'Colour of the circles',
  'measures.bySector':
    'Several overlapping industries are chosen: each has a colour of its own. The measure colours the circles of a single one.',
  'measures.areas': 'Colour of the areas',
  'measures.noAreas': 'none',
  'measures.onAreas': 'On coloured areas all circles have one colour.',
  'measures.classes': 'Classes of the areas',
  'measures.customary': 'customary limits',
  'measures.quantile': 'equally many regions',
  'measures.equalInterval': 'equal width',
  'measures.growth': 'Years of growth',
  'measures.from': 'from',
  'measures.to': 'to',
  'measures.acrossBreaks': 'across breaks in the series',
  'measures.acrossHoles': 'across missing years and incomplete sums',
  'measures.growthMeaning':
    'Compound annual rate. There is none where a series breaks or a figure is missing, unless you ask for it.',
  // Measures of whole industries
  'industry.growth': 'Growth of employment a year',
  'industry.productivity': 'Wages per person employed, {year}, in euro',
  'industry.share': 'Share of all employment, {year}',
  'industry.quotient': 'Location quotient, {year}',
  'industry.hotspots': 'Number of hotspots, {year}',
  'industry.regions': 'Number of regions, {year}',
  'industry.concentration': {
    one: 'Share of the largest region, {year}',
    other: 'Share of the {count} largest regions, {year}',
  },
  'industry.unitSize': 'Persons employed per local unit, {year}',
  'industry.basis': '{regions}, {share} of the employment',
  'industry.incomplete': {
    one: 'In {count} region a part of the sum is not published.',
    other: 'In {count} regions a part of the sum is not published.',
  },

  // All charts
  'chart.tableShown': 'Figures as a table',
  'chart.tableScroll': 'Table of the figures',
  'chart.area': 'Area of a circle: {measure}',

  // <hotspot-overview>
  'overview.across': 'To the right',
  'overview.up': 'Upwards',
  'overview.title': '{taxonomy}: {up} against {across}',
  'overview.overlap':
    'These industries overlap: a job may count in several of them, so their circles must not be added up.',
  'overview.whole': {
    one: 'Each industry is the sum of the published figures of {count} region.',
    other: 'Each industry is the sum of the published figures of up to {count} regions.',
  },
  'overview.growthBasis':
    'Growth compares the same regions at both ends: those whose series is complete and has no break.',
  'overview.narrow':
    'Dashed circle: a figure rests on regions with less than half of the employment of the industry.',
  'overview.numbers': 'Numbers in the chart',
  'overview.without': 'Not in the chart, because a figure is missing:',
  'overview.tooNarrow': '{measure}: known for {share} of the employment only',
  'overview.noMeasure': '{measure}: no figure',
  'overview.hint': 'Choose an industry to see it alone; choose it again to see all.',

  // <hotspot-strengths>
  'strengths.title': 'Sectoral and cross-sectoral strength of regions, {year}',
  'strengths.sectoral': 'Sectoral strength (stars)',
  'strengths.crossSectoral': 'Cross-sectoral strength (stars)',
  'strengths.sectoralIn': 'Sectoral strength: stars in {taxonomy}',
  'strengths.crossSectoralIn': 'Cross-sectoral strength: stars in {taxonomy}',
  'strengths.employment': 'Persons employed in all activities, {year}',
  'strengths.group': 'Group',
  'strengths.groups': 'Groups of regions',
  'strengths.both': 'Strong in both',
  'strengths.sectoralOnly': 'Strong in single sectors',
  'strengths.crossSectoralOnly': 'Strong across sectors',
  'strengths.neither': 'Strong in neither',
  'strengths.medians': {
    one: 'Strong means more stars than the median of the {count} region: {sectoral} in {sectoralTaxonomy}, {crossSectoral} in {crossSectoralTaxonomy}.',
    other:
      'Strong means more stars than the median of the {count} regions: {sectoral} in {sectoralTaxonomy}, {crossSectoral} in {crossSectoralTaxonomy}.',
  },
  'strengths.around': 'Regions with the same strengths stand around the same point.',
  'strengths.highlight': 'Highlight',
  'strengths.allCountries': 'All countries',
  'strengths.oneKind':
    'There is nothing to compare: the data has no pair of industries with and without overlap.',
  'strengths.missing': {
    one: '{count} region lacks a figure: it is not in the chart but at the end of the table.',
    other: '{count} regions lack a figure: they are not in the chart but at the end of the table.',
  },
  // <hotspot-region-search>
  'search.find': 'Find a region by name or code',
  'search.list': 'Regions found',
  'search.found': {one: '{count} region found', other: '{count} regions found'},
  'search.noneFound': 'No region is named “{searched}”.',
  'search.chosen': '{region} selected',

  // <hotspot-profile>
  'profile.none': 'Select a region on the map or in the table, or find it here.',
  'profile.add': 'Compare with another region',
  'profile.most': {
    one: 'No more than {count} region can be shown.',
    other: 'No more than {count} regions can be compared; remove one to add another.',
  },
  'profile.notShown': {
    one: '{count} more selected region is not shown.',
    other: '{count} more selected regions are not shown.',
  },
  'profile.remove': 'Remove {region}',
  'profile.total': 'Persons employed in all activities',
  'profile.strength': 'Strength',
  'profile.caption': 'Sectors of {region} by persons employed, {year}',
  'profile.comparison': 'Sectors by persons employed in {region}, {year}',
  'profile.share': 'Share of region',
  'profile.quotient': 'Quotient {value}',
  'profile.rankInEurope': 'Rank in Europe',
  'profile.rankIn': 'Rank in {country}',
  'profile.place': '{place} of {of}',
  'profile.placeInEurope': '{place} of {of} in Europe',
  'profile.cellInEurope': 'Europe {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {one: 'Show the sector', other: 'Show all {count} sectors'},
  'profile.showLargest': 'Show the largest only',
  'profile.gap': 'no figure, or not comparable with the year before',
  'profile.incomplete': 'sum that lacks figures not published',
  'profile.partial': 'year for which the data of the country is incomplete',
  'profile.oneScale': 'All series of a sector have one scale.',
  // <hotspot-share>
  'share.title': 'Share and download',
  'share.files': 'Download',
  'share.csv': 'Table (CSV)',
  'share.csvNote': 'The regions shown, for spreadsheets.',
  'share.geojson': 'Data (GeoJSON)',
  'share.geojsonNote': 'All figures, with this view.',
  'share.svg': 'Picture (SVG)',
  'share.svgNote': 'Map and legend, for print and for editing.',
  'share.png': 'Picture (PNG)',
  'share.pngNote': 'Map and legend, for documents and slides.',
  'share.saved': '{file} is saved.',
  'share.failed': '{file} could not be made.',
  'share.link': 'Link to this view',
  'share.copy': 'Copy',
  'share.copied': 'Copied.',
  'share.selected': 'The text is selected: copy it with the keyboard.',
  'share.embed': 'Code that shows this view in another page',
  'share.dataNote': 'Save the data (GeoJSON) and put it beside that page.',
  'share.worker': 'The security policy of that page wants workers from its own site',
  'share.workerNote':
    'Put a copy of regional-hotspots.engine.js on that site and write its address as worker-url.',
  'share.extracted': 'Date of extraction: {date}',
} as const;
