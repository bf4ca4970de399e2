/** The words of the lists beside the map in English. */
export const enLists = {
  // <hotspot-sector-picker>
  'picker.sectors': 'Sectors',
  'picker.find': 'Find a sector',
  'picker.allShown': {one: '{count} sector shown', other: 'All {count} sectors shown'},
  'picker.chosen': {one: '{count} of {all} chosen', other: '{count} of {all} chosen'},
  'picker.found': {one: '{count} of {all} found', other: '{count} of {all} found'},
  'picker.noneFound': 'No sector is named “{searched}”.',
  'picker.showAll': 'Show all',
  'picker.chooseFound': {one: 'Choose it', other: 'Choose these {count}'},
  'picker.overlap':
    'These industries overlap: a job may count in several of them, so they are never added up. Each region shows the one that it is most specialised in, of those chosen.',

  // <hotspot-table>
  'missing.confidential': 'confidential',
  'missing.unpublished': 'not published',
  'missing.partial': 'country incomplete in this year',
  'missing.absent': 'not in the data',
  'table.rank': 'Rank',
  'table.rankInCountry': 'Rank in country',
  'table.notes': 'Notes',
  'table.scroll': 'Table of regions',
  'table.sorted': 'Sorted by {column}, {direction}.',
  'table.ascending': 'ascending',
  'table.descending': 'descending',
  'table.starsOfSeveral': 'Stars, best sector',
  'table.unpublished': {one: '{count} not published', other: '{count} not published'},
  'table.pages': 'Pages of the table',
  'table.rows': 'Rows',
  'table.all': 'All',
  'table.previous': 'Previous rows',
  'table.next': 'Next rows',
  'table.range': '{from}–{to} of {all}',
} as const;
