import type {RatioMeasure, SizeMeasure} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from './hotspot-figures.js';
import {MEASURES, RATIO_MEASURES, type MeasureBasis} from './measures.js';

/** What circles can stand for with this data. */
export function sizeMeasures({dataset}: Pick<HotspotFigures, 'dataset'>): readonly SizeMeasure[] {
  return dataset.observations.localUnits ? ['employment', 'localUnits'] : ['employment'];
}

/** What can colour them: ratios that the data has the terms of, and stars. */
export function ratioMeasures(basis: MeasureBasis): readonly RatioMeasure[] {
  return RATIO_MEASURES.filter((measure) => MEASURES[measure].isKnown(basis));
}
