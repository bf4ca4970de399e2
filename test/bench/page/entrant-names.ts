/** Contestants that need only the project's own dependencies; ours is the first. */
export const entrantNames: readonly string[] = [
  'hotspot-map',
  'MapLibre setData, sorted',
  'MapLibre setData, unsorted',
  'MapLibre feature-state, unsorted',
  'MapLibre, the same frame again',
];

/** Shows no change: the minimum cost of a frame of the base map and unsorted circles. */
export const floorName = 'MapLibre, the same frame again';
