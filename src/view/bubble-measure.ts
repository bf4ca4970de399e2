import {chosenSectors} from '../dataset/chosen-sectors.js';
import {NO_STARS} from '../dataset/hotspot-dataset.js';
import type {RatioMeasure} from '../dataset/hotspot-filter.js';
import {barredEntries} from '../figures/barred-entries.js';
import {MEASURES, type RatioOfSums} from '../figures/measures.js';
import {portfolioStrength} from '../figures/portfolio.js';
import {sectorPips, type SectorPips} from '../figures/star-pips.js';
import {SEVERAL_SECTORS} from './bubbles.js';
import type {HotspotView} from './hotspot-view.js';

const known = new WeakMap<HotspotView, Map<RatioMeasure, Float64Array>>();

/**
 * A ratio of every bubble of a view, entry for entry like `view.bubbles`.
 *
 * A bubble that sums sectors has the ratio of the sum, undefined if any of the sectors lacks a
 * term; its stars are those of its best sector.
 *
 * @returns Quotient as a pure number, focus and growth as shares, productivity in euro per person
 *   employed and year; `NaN` where undefined.
 */
export function bubbleMeasure(view: HotspotView, measure: RatioMeasure): Float64Array {
  const columns = known.get(view) ?? new Map<RatioMeasure, Float64Array>();
  known.set(view, columns);
  const column = columns.get(measure) ?? measured(view, measure);
  columns.set(measure, column);
  return column;
}

/**
 * Stars of a bubble of a view with the sector that has them, for a sum the first of its best ones.
 *
 * @returns `undefined` if the bubble has none.
 */
export function bubblePips(
  {bubbles, figures, filter}: HotspotView,
  bubble: number,
): SectorPips | undefined {
  const shown = bubbles.sector[bubble] ?? SEVERAL_SECTORS;
  const sectors = shown === SEVERAL_SECTORS ? chosenSectors(figures, filter) : [shown];
  const [region = -1, stars = NO_STARS] = [bubbles.region[bubble], bubbles.stars[bubble]];
  if (stars === NO_STARS) return undefined;
  for (const sector of sectors) {
    const pips = sectorPips(figures, filter, {sector, region});
    if (pips?.stars === stars) return pips;
  }
  return undefined;
}

function measured(view: HotspotView, measure: RatioMeasure): Float64Array {
  const {bubbles} = view;
  const {values} = MEASURES[measure];
  if (typeof values === 'object') return ratioOfSums(view, values);
  if (values === 'portfolio') return portfolioOf(view);
  if (values !== 'stars') return bubbles[values];
  return Float64Array.from(bubbles.stars, (stars) => (stars === NO_STARS ? NaN : stars));
}

function portfolioOf({bubbles, figures, filter}: HotspotView): Float64Array {
  const year = figures.dataset.years.indexOf(filter.year);
  const strength = year < 0 ? [] : portfolioStrength(figures, year, filter.taxonomy);
  return Float64Array.from(bubbles.region, (region) => strength[region] ?? NaN);
}

/** Sums both terms over the observations that each bubble counts. */
function ratioOfSums(
  {bubbles, figures, filter}: HotspotView,
  {terms, ratio}: RatioOfSums,
): Float64Array {
  const {dataset} = figures;
  const sizes = dataset.observations[filter.size] ?? [];
  const year = dataset.years.indexOf(filter.year);
  const dividends = new Float64Array(bubbles.length);
  const divisors = new Float64Array(bubbles.length);
  const bubbleOf = new Int32Array(dataset.regions.length).fill(-1);
  bubbles.region.forEach((region, bubble) => (bubbleOf[region] = bubble));
  for (const index of year < 0 ? [] : chosenSectors(figures, filter)) {
    const sector = figures.of(year, index);
    const barred = barredEntries(sector, filter.criterion);
    const [dividend, divisor] = terms(sector);
    const {start} = sector.slice;
    sector.region.forEach((region, at) => {
      const bubble = bubbleOf[region] ?? -1;
      const shown = bubbles.sector[bubble];
      if (shown !== SEVERAL_SECTORS && shown !== index) return;
      if (barred?.[at] === 1 || !((sizes[start + at] ?? NaN) > 0)) return;
      add(dividends, bubble, dividend?.[at]);
      add(divisors, bubble, divisor?.[at]);
    });
  }
  return dividends.map((dividend, at) => ratio(dividend, divisors[at] || NaN, figures));
}

function add(sums: Float64Array, at: number, value = NaN): void {
  sums[at] = (sums[at] ?? 0) + value;
}
