import {NO_STARS} from '../dataset/hotspot-dataset.js';
import type {HotspotFigures} from './hotspot-figures.js';

const known = new WeakMap<Uint8Array, number>();

/** The most stars there can be: those of the method, or more where the data gives more. */
export function mostStars({dataset, starMethod}: HotspotFigures): number {
  const {stars} = dataset.observations;
  if (stars === undefined) return starMethod.criteria.length;
  const given = known.get(stars) ?? mostGiven(stars);
  known.set(stars, given);
  return Math.max(given, starMethod.criteria.length);
}

function mostGiven(stars: Uint8Array): number {
  return stars.reduce((most, each) => (each === NO_STARS ? most : Math.max(most, each)), 0);
}
