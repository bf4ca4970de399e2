import type {Region} from '../../dataset/region.js';
import type {Locale} from '../../locale/locale.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {comparisonMeasures, type ComparisonMeasure} from './comparison-measure.js';
import {
  comparedRegions,
  comparisonRows,
  type ComparisonRow,
  type ComparisonSort,
} from './comparison-rows.js';

/** Most regions side by side. */
export const MOST = 10;

/** Number of rows, besides those of chosen sectors, unless all are shown. */
const FIRST = 15;

/** Content of one rendering of a comparison. */
export interface ComparisonScene {
  readonly view: HotspotView;
  readonly locale: Locale;
  /** Measures that the data has. */
  readonly measures: readonly ComparisonMeasure[];
  readonly measure: ComparisonMeasure;
  readonly sort: ComparisonSort;
  /** Regions compared, in the order of selection. */
  readonly regions: readonly Region[];
  /** Number of selected regions beyond those compared. */
  readonly more: number;
  /** All sectors in their order. */
  readonly all: readonly ComparisonRow[];
  /** Sectors shown: the first, and those on the map. */
  readonly rows: readonly ComparisonRow[];
}

/** What the reader has chosen. */
export interface ComparisonChoice {
  readonly selected: readonly string[];
  readonly measure: ComparisonMeasure;
  readonly sort: ComparisonSort;
  /** Whether all sectors are shown. */
  readonly whole: boolean;
}

/** A comparison of the selected regions, ten at most, in a measure that the data has. */
export function comparisonScene(
  view: HotspotView,
  {selected, measure: wished, sort: order, whole}: ComparisonChoice,
  locale: Locale,
): ComparisonScene {
  const measures = comparisonMeasures(view.figures);
  const measure = measures.includes(wished) ? wished : 'employment';
  const known = comparedRegions(view, selected);
  const regions = known.slice(0, MOST);
  const isGone = typeof order === 'object' && !regions.some(({code}) => code === order.region);
  const [first] = regions;
  const alone = regions.length === 1 && order === 'difference' && first;
  const sort = isGone ? 'difference' : alone ? {region: first.code} : order;
  const all = comparisonRows(view, {regions, measure, sort}, locale);
  return {
    ...{view, locale, measures, measure, regions, all},
    sort: isGone ? 'difference' : order,
    more: known.length - regions.length,
    rows: whole ? all : all.filter(({chosen}, at) => at < FIRST || chosen),
  };
}
