import {chosenSectors} from '../dataset/chosen-sectors.js';
import {NO_STARS} from '../dataset/hotspot-dataset.js';
import type {RatioMeasure} from '../dataset/hotspot-filter.js';
import {barredEntries} from '../figures/barred-entries.js';
import {annualGrowth, growthTerms, type GrowthTerms} from '../figures/growth.js';
import type {SectorFigures} from '../figures/sector-figures.js';
import {SEVERAL_SECTORS} from './bubbles.js';
import type {HotspotView} from './hotspot-view.js';

const EUROS_IN_MILLION = 1e6;

const known = new WeakMap<HotspotView, Map<RatioMeasure, Float64Array>>();

/**
 * A ratio of every bubble of a view, entry for entry like `view.bubbles`.
 *
 * Of a bubble that sums sectors it is the ratio of the sum, undefined as soon as one of the
 * sectors lacks a term; stars are those of its best sector.
 *
 * @returns Quotient as a pure number, focus and growth as shares, productivity in euro per
 *   person employed and year; `NaN` where undefined.
 */
export function bubbleMeasure(view: HotspotView, measure: RatioMeasure): Float64Array {
  const columns = known.get(view) ?? new Map<RatioMeasure, Float64Array>();
  known.set(view, columns);
  const column = columns.get(measure) ?? measured(view, measure);
  columns.set(measure, column);
  return column;
}

function measured(view: HotspotView, measure: RatioMeasure): Float64Array {
  const {bubbles} = view;
  switch (measure) {
    case 'quotient':
      return bubbles.quotient;
    case 'focus':
      return bubbles.focus;
    case 'stars':
      return Float64Array.from(bubbles.stars, (stars) => (stars === NO_STARS ? NaN : stars));
    case 'productivity':
      return productivity(view);
    case 'growth':
      return growth(view);
  }
}

function productivity(view: HotspotView): Float64Array {
  const {wages} = view.figures.dataset.observations;
  const sums = new Float64Array(view.bubbles.length);
  forEachCounted(view, (bubble, figures, at) => {
    sums[bubble] = (sums[bubble] ?? 0) + (wages?.[figures.slice.start + at] ?? NaN);
  });
  const persons = view.bubbles.employment;
  return sums.map((million, at) => (million * EUROS_IN_MILLION) / (persons[at] || NaN));
}

function growth(view: HotspotView): Float64Array {
  const {dataset, growthSpan: span} = view.figures;
  const firsts = new Float64Array(view.bubbles.length);
  const lasts = new Float64Array(view.bubbles.length);
  if (span === undefined) return firsts.fill(NaN);
  const bySector = new Map<number, GrowthTerms>();
  forEachCounted(view, (bubble, figures, at) => {
    const terms = bySector.get(figures.sector) ?? growthTerms(dataset, figures.sector, span);
    bySector.set(figures.sector, terms);
    const region = figures.region[at] ?? 0;
    firsts[bubble] = (firsts[bubble] ?? 0) + (terms.first[region] ?? NaN);
    lasts[bubble] = (lasts[bubble] ?? 0) + (terms.last[region] ?? NaN);
  });
  const years = span.to - span.from;
  return firsts.map((first, at) => annualGrowth(first, lasts[at] ?? NaN, years) ?? NaN);
}

/** Goes through the observations that each bubble counts, `at` counting from the slice's start. */
function forEachCounted(
  {figures, filter, bubbles}: HotspotView,
  visit: (bubble: number, figures: SectorFigures, at: number) => void,
): void {
  const {dataset} = figures;
  const sizes = dataset.observations[filter.size];
  const year = dataset.years.indexOf(filter.year);
  const bubbleOf = new Int32Array(dataset.regions.length).fill(-1);
  bubbles.region.forEach((region, bubble) => (bubbleOf[region] = bubble));
  for (const index of year < 0 ? [] : chosenSectors(figures, filter)) {
    const sector = figures.of(year, index);
    const barred = barredEntries(sector, filter.criterion);
    const {start} = sector.slice;
    sector.region.forEach((place, at) => {
      const bubble = bubbleOf[place] ?? -1;
      const shown = bubbles.sector[bubble];
      if (bubble < 0 || barred?.[at] === 1 || !((sizes?.[start + at] ?? NaN) > 0)) return;
      if (shown === SEVERAL_SECTORS || shown === index) visit(bubble, sector, at);
    });
  }
}
