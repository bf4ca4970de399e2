/** The words of the lists beside the map in English. */
export const enLists = {
  // Texts of <hotspot-legend>
  'legend.method': 'Definitions and methodology',
  'legend.quotient':
    'Location quotient: the sector’s share of employment in the region divided by its share of employment in all regions. Above 1: more specialised than average.',
  'criterion.none': 'All regions with data are shown.',
  'criterion.sentence': 'Hotspot criterion: {demands}.',
  'criterion.method': 'Star rating: {method}.',
  'criterion.topEmployment': {
    one: 'Showing the region with the most people employed.',
    other: 'Showing the {count} regions with the most people employed.',
  },
  'criterion.topLocalUnits': {
    one: 'Showing the region with the most local units.',
    other: 'Showing the {count} regions with the most local units.',
  },
  'notes.incomplete': {
    one: '{count} value is incomplete: some components are not published.',
    other: '{count} values are incomplete: some components are not published.',
  },
  'notes.estimated': {
    one: '{count} value includes estimates.',
    other: '{count} values include estimates.',
  },
  'notes.summed': 'Each circle shows the total of the selected sectors.',
  'notes.largest':
    'Each circle shows the selected sector in which the region is most specialised, in that sector’s colour. These sectors overlap, so they are not added together.',
  'notes.denominator':
    'Shares and location quotients are based on the sum of the sectors, as the dataset does not include total employment.',
  'notes.unitSize':
    'Business registers differ between countries: compare people employed per local unit only within one country.',
  'year.incomplete': '{year} (incomplete)',
  'year.partial': 'Missing or incomplete data: {countries}.',
  'year.breaks': {
    one: 'Break in time series between {before} and {year}: {count} region.',
    other: 'Break in time series between {before} and {year}: {count} regions.',
  },

  // Methods of stars
  'method.size': 'top {share} of regions by people employed in the sector',
  'method.specialisation': 'top {share} of regions by location quotient',
  'method.focus': 'top {share} of regions by the sector’s share of regional employment',
  'method.productivity': 'top {share} of regions by wages and salaries per person employed',
  'method.growth': 'top {share} of regions by employment growth',
  'method.observatory': 'European Cluster Observatory',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': 'One star for each criterion met ({method}): {criteria}.',
  'method.floor': {
    one: 'No stars below {count} person employed.',
    other: 'No stars below {count} people employed.',
  },
  'method.supplied': 'Stars supplied with the data take precedence over calculated ones.',

  // Criteria of stars, in short
  'star.size': 'Size',
  'star.specialisation': 'Specialised',
  'star.focus': 'Focus',
  'star.productivity': 'Productivity',
  'star.growth': 'Growth',
  'star.met': '{name} yes',
  'star.unmet': '{name} no',
  'star.given': 'given by the data',

  // <hotspot-sector-picker>
  'picker.sortBy': 'Sort by',
  'picker.sectors': 'Sectors',
  'picker.find': 'Search sectors',
  'picker.allShown': {one: 'Showing {count} sector', other: 'Showing all {count} sectors'},
  'picker.chosen': {one: '{count} of {all} selected', other: '{count} of {all} selected'},
  'picker.found': {one: '{count} of {all} matches', other: '{count} of {all} match'},
  'picker.noneFound': 'No sector matches ‘{searched}’.',
  'picker.hidden': 'Hidden by default',
  'picker.showAll': 'Show all',
  'picker.chooseFound': {one: 'Select', other: 'Select all {count}'},
  'picker.overlap':
    'These sectors overlap: one job can count in several of them, so they are not added together. Each region shows the selected sector in which it is most specialised.',

  // <hotspot-table>
  'missing.confidential': 'confidential',
  'missing.unpublished': 'not published',
  'missing.partial': 'national data incomplete for this year',
  'missing.absent': 'not in the dataset',
  'table.rank': 'Rank',
  'table.rankInCountry': 'National rank',
  'table.notes': 'Notes',
  'table.scroll': 'Table of regions',
  'table.sorted': 'Sorted by {column} ({direction}).',
  'table.ascending': 'ascending',
  'table.descending': 'descending',
  'table.starsOfSeveral': 'Stars (best sector)',
  'table.unpublished': {one: '{count} not published', other: '{count} not published'},
  'table.pages': 'Table pages',
  'table.rows': 'Rows per page',
  'table.areaShare': 'Share of European total',
  'table.all': 'All',
  'table.previous': 'Previous page',
  'table.next': 'Next page',
  'table.range': '{from}–{to} of {all}',

  // The change between two years
  'change.employment': 'Change in people employed',
  'change.localUnits': 'Change in local units',
  'change.net': 'Net change',
  'change.none': 'No change',
  'change.growth': 'Annual growth',
  'change.largest.gain': 'Largest gain: {region}',
  'change.largest.loss': 'Largest loss: {region}',
  'change.basis': 'Shown: regions whose figures for both years can be compared.',
  'change.criterion': 'The criterion applies to {year}.',
  'change.top': {
    one: 'Showing the region with the largest change.',
    other: 'Showing the {count} regions with the largest changes.',
  },
  'change.leftOut': 'Not comparable',
  'change.noFigure': 'No data for one of the years',
  'change.nobody': 'Zero in the first year',
  'change.defect': 'Known error in the source',
  'change.break': 'Break in time series',
  'change.incomplete': 'Incomplete total',
  'change.hole': 'No data for a year in between',

  // Flags of figures
  'flag.b': 'break in time series',
  'flag.c': 'partly confidential',
  'flag.d': 'definition differs (see notes)',
  'flag.e': 'estimated',
  'flag.f': 'forecast',
  'flag.i': 'see source notes',
  'flag.m': 'cannot exist',
  'flag.n': 'not significant',
  'flag.p': 'provisional',
  'flag.r': 'revised',
  'flag.u': 'low reliability',

  // Tip and list box of the map, and <hotspot-region>
  'industry.growthBetween': 'Annual employment growth, {from}–{to}',
  'map.notShown': 'not shown (criterion not met)',
  'map.largestOf': {
    one: 'only selected sector in this region',
    other: 'most specialised of {count} selected sectors in this region',
  },
  'profile.place': '{place} of {of}',
  'tip.average': '{value} × European average',
  'tip.open': 'Open region',
} as const;
