/** The words of the elements in English; defines which messages there are. */
export const en = {
  // Words for figures
  employment: 'Persons employed',
  localUnits: 'Local units',
  quotient: 'Location quotient',
  focus: 'Share of the region’s employment',
  stars: 'Stars',
  region: 'Region',
  country: 'Country',
  sector: 'Sector',
  year: 'Year',
  persons: {one: '{count} person', other: '{count} persons'},
  units: {one: '{count} local unit', other: '{count} local units'},
  regions: {one: '{count} region', other: '{count} regions'},
  sectors: {one: '{count} sector', other: '{count} sectors'},
  starCount: {one: '{count} star', other: '{count} stars'},
  allSectors: 'All sectors',
  separator: ', ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'no figure',
  measureInYear: '{measure}, {year}',
  sortBy: 'Sort by',

  // Quality of figures
  'flag.b': 'break in the series',
  'flag.c': 'confidential',
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

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Classification of industries',
  'picker.sectors': 'Sectors',
  'picker.find': 'Find a sector',
  'picker.allShown': {one: '{count} sector shown', other: 'All {count} sectors shown'},
  'picker.chosen': {one: '{count} of {all} chosen', other: '{count} of {all} chosen'},
  'picker.found': {one: '{count} of {all} found', other: '{count} of {all} found'},
  'picker.noneFound': 'No sector is named “{searched}”.',
  'picker.showAll': 'Show all',
  'picker.chooseFound': {one: 'Choose it', other: 'Choose these {count}'},
  'picker.overlap':
    'These industries overlap: a job may count in several of them, so they are never added up. Each region shows the largest of those chosen.',
} as const;
