/** Contestants that need nothing but the project's own dependencies; ours is the first. */
export const entrantNames: readonly string[] = [
  'hotspot-map',
  'MapLibre setData, sorted',
  'MapLibre setData, unsorted',
  'MapLibre feature-state, unsorted',
  'MapLibre, the same frame again',
];

/** Shows no change: what a frame of the base map and unsorted circles costs at least. */
export const floorName = 'MapLibre, the same frame again';
