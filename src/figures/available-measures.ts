import type {RatioMeasure, SizeMeasure} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from './hotspot-figures.js';

/** What circles can stand for with this data. */
export function sizeMeasures({dataset}: Pick<HotspotFigures, 'dataset'>): readonly SizeMeasure[] {
  return dataset.observations.localUnits ? ['employment', 'localUnits'] : ['employment'];
}

/** What can colour them: ratios that the data has the terms of, and stars. */
export function ratioMeasures({
  dataset,
  denominator,
  growthSpan,
}: Pick<HotspotFigures, 'dataset' | 'denominator' | 'growthSpan'>): readonly RatioMeasure[] {
  return [
    ...(denominator === 'none' ? [] : (['quotient', 'focus'] as const)),
    ...(growthSpan ? (['growth'] as const) : []),
    ...(dataset.observations.wages ? (['productivity'] as const) : []),
    'stars',
  ];
}
