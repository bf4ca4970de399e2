/** The words of the lists beside the map in English. */
export const enLists = {
  // <hotspot-sector-picker>
  sortBy: 'Sort by',
  areaShare: 'Share of European total',
  'picker.sectors': 'Sectors',
  'picker.find': 'Search sectors',
  'picker.allShown': {one: 'Showing {count} sector', other: 'Showing all {count} sectors'},
  'picker.chosen': {one: '{count} of {all} selected', other: '{count} of {all} selected'},
  'picker.found': {one: '{count} of {all} matches', other: '{count} of {all} match'},
  'picker.noneFound': 'No sector matches ‘{searched}’.',
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

  // Tip of the map, and <hotspot-region>
  'profile.place': '{place} of {of}',
  'tip.average': '{value} × European average',
  'tip.open': 'Open region',
} as const;
