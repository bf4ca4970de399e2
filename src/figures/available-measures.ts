import {NO_STARS} from '../dataset/hotspot-dataset.js';
import type {RatioMeasure, SizeMeasure} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from './hotspot-figures.js';
import {MEASURES, RATIO_MEASURES, type MeasureBasis} from './measures.js';

const known = new WeakMap<Uint8Array, number>();

/** Totals that circles can represent with this data. */
export function sizeMeasures({dataset}: Pick<HotspotFigures, 'dataset'>): readonly SizeMeasure[] {
  return dataset.observations.localUnits ? ['employment', 'localUnits'] : ['employment'];
}

/** Measures that can colour the circles: stars, and ratios whose terms the data has. */
export function ratioMeasures(basis: MeasureBasis): readonly RatioMeasure[] {
  return RATIO_MEASURES.filter((measure) => MEASURES[measure].isKnown(basis));
}

/** Maximum number of stars: that of the method, or of the data if that is higher. */
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
