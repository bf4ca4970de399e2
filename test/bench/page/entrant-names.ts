/** Contestants that need nothing but the project's own dependencies; ours is the first. */
export const entrantNames: readonly string[] = [
  'hotspot-map',
  'MapLibre setData, sorted',
  'MapLibre setData, unsorted',
  'MapLibre feature-state, unsorted',
];
