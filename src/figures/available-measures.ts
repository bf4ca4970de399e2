import {NO_STARS} from '../dataset/hotspot-dataset.js';
import type {RatioMeasure, SizeMeasure} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from './hotspot-figures.js';
import {MEASURES, RATIO_MEASURES, type MeasureBasis} from './measures.js';

const known = new WeakMap<Uint8Array, number>();

/** What circles can stand for with this data. */
export function sizeMeasures({dataset}: Pick<HotspotFigures, 'dataset'>): readonly SizeMeasure[] {
  return dataset.observations.localUnits ? ['employment', 'localUnits'] : ['employment'];
}

/** What can colour them: ratios that the data has the terms of, and stars. */
export function ratioMeasures(basis: MeasureBasis): readonly RatioMeasure[] {
  return RATIO_MEASURES.filter((measure) => MEASURES[measure].isKnown(basis));
}

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
