import {chosenSectors} from '../dataset/chosen-sectors.js';
import {NO_STARS, observationAt} from '../dataset/hotspot-dataset.js';
import type {Criterion} from '../dataset/hotspot-filter.js';
import type {SectorFigures} from '../figures/sector-figures.js';
import {criteriaOf, NO_CRITERIA} from '../figures/stars.js';
import {SEVERAL_SECTORS} from './bubbles.js';
import type {HotspotView} from './hotspot-view.js';

/** Stars, and which criteria earn them. */
export interface StarPips {
  readonly stars: number;
  /** Whether each criterion of the method is met, in its order; absent for stars from the data. */
  readonly met?: readonly boolean[] | undefined;
}

/** Stars of a bubble with the sector that has them. */
export interface BubblePips extends StarPips {
  /** Index into the dataset's sectors; the best one of a sum, the first if several are. */
  readonly sector: number;
}

/** Stars of a bubble of a view; `undefined` if it has none. */
export function bubblePips(view: HotspotView, bubble: number): BubblePips | undefined {
  const {bubbles, figures, filter} = view;
  const stars = bubbles.stars[bubble] ?? NO_STARS;
  if (stars === NO_STARS) return undefined;
  const shown = bubbles.sector[bubble] ?? SEVERAL_SECTORS;
  const sectors = shown === SEVERAL_SECTORS ? chosenSectors(figures, filter) : [shown];
  const region = bubbles.region[bubble] ?? -1;
  for (const sector of sectors) {
    const rated = ratedIn(view, sector, region);
    if (rated?.stars === stars) return rated;
  }
  return undefined;
}

/** Stars of a region in a sector that its bubble counts. */
function ratedIn(
  {figures, filter}: HotspotView,
  sector: number,
  region: number,
): BubblePips | undefined {
  const {dataset, starMethod} = figures;
  const year = dataset.years.indexOf(filter.year);
  const at = observationAt(dataset, {year, sector, region});
  if (at === undefined || !((dataset.observations[filter.size]?.[at] ?? NaN) > 0)) return undefined;
  const columns = figures.of(year, sector);
  const entry = at - columns.slice.start;
  if (!meets(columns, entry, filter.criterion)) return undefined;
  const met = criteriaOf(columns.met[entry] ?? NO_CRITERIA, starMethod);
  return {sector, stars: columns.stars[entry] ?? NO_STARS, met};
}

/** Whether an observation with enough stars meets the rest of a criterion. */
function meets(
  {employment, quotient}: SectorFigures,
  entry: number,
  {minimumEmployment, minimumQuotient}: Criterion,
): boolean {
  const reaches = (column: Float64Array, minimum: number | undefined): boolean =>
    minimum === undefined || (column[entry] ?? NaN) >= minimum;
  return reaches(employment, minimumEmployment) && reaches(quotient, minimumQuotient);
}
