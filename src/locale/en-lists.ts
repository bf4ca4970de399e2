/** The words of the lists beside the map in English. */
export const enLists = {
  // <hotspot-sector-picker>
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
} as const;
