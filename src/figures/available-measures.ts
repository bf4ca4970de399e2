import type {RatioMeasure, SizeMeasure} from '../dataset/hotspot-filter.js';
import type {HotspotFigures} from './hotspot-figures.js';

/** What circles can stand for with this data. */
export function sizeMeasures({table}: Pick<HotspotFigures, 'table'>): readonly SizeMeasure[] {
  return table.observations.localUnits ? ['employment', 'localUnits'] : ['employment'];
}

/** What can colour them: ratios that the data has the terms of, and stars. */
export function ratioMeasures({
  table,
  denominator,
  growthSpan,
}: Pick<HotspotFigures, 'table' | 'denominator' | 'growthSpan'>): readonly RatioMeasure[] {
  return [
    ...(denominator === 'none' ? [] : (['quotient', 'focus'] as const)),
    ...(growthSpan ? (['growth'] as const) : []),
    ...(table.observations.wages ? (['productivity'] as const) : []),
    'stars',
  ];
}
