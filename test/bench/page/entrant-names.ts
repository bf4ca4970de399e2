/** Contestants that need only the project's own dependencies; ours is the first. */
export const entrantNames: readonly string[] = [
  'hotspot-map',
  'hotspot-map, most regions as rings',
  'MapLibre setData, sorted',
  'MapLibre setData, unsorted',
  'MapLibre feature-state, unsorted',
  'MapLibre, the same frame again',
];

/** Ours with more drawing than the peers: circles of regions below a threshold as rings. */
export const ringsName = 'hotspot-map, most regions as rings';

/** Shows no change: the minimum cost of a frame of the base map and unsorted circles. */
export const floorName = 'MapLibre, the same frame again';
