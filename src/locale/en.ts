/** The words of the widget in English: all that a page without the explorer's elements shows. */
export const en = {
  // <regional-hotspots>
  noData: 'There is no data to show.',
  loading: 'Loading the data…',
  'loading.slow': 'The data has not arrived yet.',
  'loading.stop': 'Give up',
  retry: 'Try again',
  failedNetwork: 'The data could not be loaded: its address does not answer.',
  failedStatus: 'The data could not be loaded: its address answers with status {status}.',
  failedAddress: 'The data could not be loaded: its address is not valid.',
  failedBlocked: 'The data could not be loaded: the request was blocked.',
  failedDisk: 'The data could not be loaded: a page opened from disk cannot read other files.',
  failedStopped: 'The data was not loaded: the request was given up.',
  failedEmpty: 'The data could not be read: the file is empty.',
  failedEncoding: 'The data could not be read: the file is not encoded in UTF-8.',
  failedJson: 'The data could not be read: it is not complete JSON.',
  failedSize: 'The data could not be loaded: it is larger than {size}\u00a0MB.',
  failedGeoJson: 'The data could not be read: it is not a GeoJSON feature collection.',
  problems: {
    one: '{count} problem in the data; the rest is shown',
    other: '{count} problems in the data; the rest is shown',
  },
  moreProblems: {one: 'and {count} more', other: 'and {count} more'},
  requests: {
    one: '{count} setting of this page cannot be used',
    other: '{count} settings of this page cannot be used',
  },
  'request.missing': 'This page asks for figures that the data does not have.',
  'request.show': 'Show available figures',
  skipToMap: 'Skip to the map',
  skipToTable: 'Skip to the table',
  widget: 'Regional hotspots',
  filters: 'Criterion, countries and measures',
  tabs: 'Views of the figures',
  'tab.table': 'Table',
  'tab.overview': 'Overview of industries',
  'tab.strengths': 'Strengths of regions',
  'tab.profile': 'Region profiles',

  // Words for figures
  employment: 'Persons employed',
  localUnits: 'Local units',
  quotient: 'Location quotient',
  focus: 'Share of the region’s employment',
  stars: 'Stars',
  region: 'Region',
  country: 'Country',
  sector: 'Sector',
  'picker.taxonomy': 'Classification of industries',
  year: 'Year',
  persons: {one: '{count} person', other: '{count} persons'},
  units: {one: '{count} local unit', other: '{count} local units'},
  regions: {one: '{count} region', other: '{count} regions'},
  sectors: {one: '{count} sector', other: '{count} sectors'},
  starCount: {one: '{count} star', other: '{count} stars'},
  allSectors: 'All sectors',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'no figure',
  growth: 'Growth of employment a year',
  productivity: 'Wages per person employed, in euro',
  unitSize: 'Persons employed per local unit',
  below: 'below {value}',
  orMore: '{value} or more',
  fromToBelow: '{from} to below {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: 'in {count} country', other: 'in {count} countries'},
  sortBy: 'Sort by',

  // Quality of figures
  'flag.b': 'break in the series',
  'flag.c': 'confidential in part',
  'flag.d': 'definition differs',
  'flag.e': 'estimated',
  'flag.i': 'see the source’s notes',
  'flag.p': 'provisional',
  'flag.r': 'revised',
  'flag.u': 'low reliability',
  incomplete: {
    one: 'incomplete: {count} figure of the sum is not published',
    other: 'incomplete: {count} figures of the sum are not published',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} hotspot', other: '{count} hotspots'},
  'criterion.stars': {one: '{count} star or more', other: '{count} stars or more'},
  'criterion.quotient': 'a location quotient of {value} or more',
  'criterion.employment': {
    one: '{count} person employed or more',
    other: '{count} persons employed or more',
  },
  'criterion.none': 'No criterion is set: every region with a figure is shown.',
  'criterion.sentence': 'A hotspot here is a sector in a region with {demands}.',
  'criterion.method': 'Stars as by the {method}.',
  'criterion.topEmployment': {
    one: 'Only the region with the most persons employed is shown.',
    other: 'Only the {count} regions with the most persons employed are shown.',
  },
  'criterion.topLocalUnits': {
    one: 'Only the region with the most local units is shown.',
    other: 'Only the {count} regions with the most local units are shown.',
  },

  // Methods of stars
  'method.observatory': 'European Cluster Observatory',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': '{method}, one star for each: {criteria}.',
  'method.floor': {
    one: 'No star below {count} person employed.',
    other: 'No star below {count} persons employed.',
  },
  'method.growthSpan': 'Growth is the compound annual rate from {from} to {to}.',
  'method.supplied': 'Stars that the data itself gives come before computed ones.',
  'method.size': 'top {share} of the regions by persons employed in the sector',
  'method.specialisation': 'top {share} by location quotient',
  'method.focus': 'top {share} by the sector’s share of the region’s employment',
  'method.productivity': 'top {share} by wages per person employed',
  'method.growth': 'top {share} by growth of employment',

  // A measure of circles and of industries
  'industry.growthBetween': 'Growth of employment a year, {from}–{to}',

  // The map in sentences
  'summary.where': '{what} {countries}',
  'summary.result': '{title}: {where}, largest {largest}, {value}.',
  'summary.nothing': '{title}: no region to show.',
  'summary.range': 'From {least} to {most}.',
  'summary.sum': 'Together {sum}.',
  'summary.leaders': 'Largest: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.hidden': {
    one: '{count} region does not meet the criterion.',
    other: '{count} regions do not meet the criterion.',
  },
  'summary.zero': {
    one: 'In {count} region the figure is 0.',
    other: 'In {count} regions the figure is 0.',
  },
  'summary.missing': {
    one: '{count} region has no figure.',
    other: '{count} regions have no figure.',
  },

  // Notes on the figures shown
  'notes.summed': 'A circle sums the sectors chosen.',
  'notes.largest':
    'A circle shows the largest of the industries chosen, in its colour. Industries overlap and are never added up.',
  'notes.incomplete': {
    one: '{count} figure lacks parts that are not published.',
    other: '{count} figures lack parts that are not published.',
  },
  'notes.estimated': {
    one: '{count} figure contains estimates.',
    other: '{count} figures contain estimates.',
  },
  'notes.denominator':
    'Shares and quotients are relative to the sum of the sectors, because the data gives no total employment.',
  'notes.unitSize':
    'Business registers differ between countries: compare persons employed per local unit only within one country.',

  // <hotspot-legend>
  'legend.size': 'Area of the circle: {measure}, {year}',
  'legend.colourSector': 'Colour: largest industry chosen',
  'legend.otherSectors': 'other sectors',
  'legend.circles': 'Circles for {list}',
  'legend.noCircle': {
    one: 'No circle: {count} region without a figure',
    other: 'No circle: {count} regions without a figure',
  },
  'legend.zero': {
    one: 'No circle: {count} region where the figure is 0',
    other: 'No circle: {count} regions where the figure is 0',
  },
  'legend.method': 'Definitions and method',
  'legend.quotient':
    'Location quotient: share of the sector in the employment of the region, divided by its share in all regions together. 1 is average.',
  'legend.source': 'Source: {source}',
  'legend.areas': 'Colour of the areas: {measure}',
  'legend.oneClass': 'all with a figure',
  'legend.quantile': 'Each class has about as many regions.',
  'legend.equalInterval': 'All classes are equally wide.',
  'legend.areasLargest': 'An area shows the largest of the industries chosen.',

  // <hotspot-table>
  areaShare: 'Share of all regions’ employment',

  // Years
  'year.incomplete': '{year} (incomplete)',
  'year.partial': 'Figures are wholly or partly lacking for {countries}.',
  'year.breaks': {
    one: 'Between the year before and {year} the series of {count} region breaks.',
    other: 'Between the year before and {year} the series of {count} regions break.',
  },

  // <hotspot-map>
  'map.label': 'Map of hotspots',
  'map.bubbles': {
    one: '{count} region on the map',
    other: '{count} regions on the map, the largest first',
  },
  'map.keys':
    'Arrow keys go to the next region in their direction, Page Down and Page Up to the next smaller or larger one. Enter selects, Escape leaves.',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.reset': 'Show all of Europe',
  'map.scrollKey': 'Hold {key} and scroll to zoom the map',
  'map.twoFingers': 'Use two fingers to move the map',
  'map.empty': 'No region meets the criteria.',
  'map.plain': 'The map is shown in its plain form, because the detailed one could not be started.',
  'map.outermost': 'Outermost regions',
  'map.notShown': 'not shown: outside the criteria',
  'map.largestOf': {
    one: 'the only one of the chosen sectors that is found here',
    other: 'the largest of {count} chosen sectors found here',
  },
} as const;
