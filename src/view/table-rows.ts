import {compareCountries} from '../dataset/country-order.js';
import type {RatioMeasure} from '../dataset/hotspot-filter.js';
import {changeFigure, isChangeFigure, type ChangeFigure} from '../figures/change-figures.js';
import {areaShares} from './area-share.js';
import {bubbleMeasure} from './bubble-measure.js';
import {bubbleRanks, type BubbleRanks} from './bubble-ranks.js';
import type {HotspotView} from './hotspot-view.js';

/** Column that the rows can be sorted by. */
export type RowMeasure =
  | 'region'
  | 'country'
  | 'sector'
  | 'value'
  | 'employment'
  | 'areaShare'
  | RatioMeasure
  | ChangeFigure;

/** Order of the rows. */
export interface RowSort {
  readonly by: RowMeasure;
  readonly descending: boolean;
}

/** One region of a view: with a figure, with a figure of 0, or without one. */
export interface TableRow {
  readonly kind: 'figure' | 'zero' | 'missing';
  /** Index into the dataset's regions. */
  readonly region: number;
  /** Rank by value among all bubbles, from 1, equal values alike; 0 without a bubble. */
  readonly rank: number;
  /** Rank by value among the bubbles of its country, likewise. */
  readonly rankInCountry: number;
  /** Index into the view's bubbles; −1 without one. */
  readonly bubble: number;
}

/** Names of regions and sectors compared in dictionary order, by their indices. */
export interface NameOrder {
  compareRegions(one: number, other: number): number;
  compareSectors(one: number, other: number): number;
}

/**
 * All regions of the chosen countries except those that the criterion hides, in the given order.
 * Rows without the figure sorted by come last in either direction, and after them regions without
 * any figure, by name, those of a change by reason first.
 */
export function tableRows(view: HotspotView, sort: RowSort, names: NameOrder): readonly TableRow[] {
  return new RowList(view, sort, names).slice(0, Infinity);
}

/**
 * The rows of {@link tableRows}; those without a figure are sorted only on first use, because
 * comparing names is slow and few readers reach the end of several thousand rows.
 */
export class RowList {
  readonly length: number;
  readonly #view: HotspotView;
  readonly #ranks: BubbleRanks;
  /** Number of rows with a figure. */
  readonly #known: number;
  /** Those rows; `undefined` if they are in the order of the bubbles. */
  readonly #sorted: readonly TableRow[] | undefined;
  readonly #missing: TableRow[];
  readonly #names: NameOrder;
  #inOrder = false;

  constructor(view: HotspotView, sort: RowSort, names: NameOrder) {
    const {length, zero, missing} = view.bubbles;
    this.#view = view;
    this.#ranks = bubbleRanks(view);
    this.#known = length + zero.length;
    this.#missing = missing.map((region) => row('missing', region));
    this.#names = names;
    this.length = this.#known + missing.length;
    if (sort.by !== 'value' || !sort.descending) {
      this.#sorted = this.#unsorted(0, this.#known).sort(comparison(view, sort, names));
    }
  }

  /** Rows from `start`, up to but not including `end`. */
  slice(start: number, end: number): readonly TableRow[] {
    const known = this.#known;
    const first = this.#sorted?.slice(start, end) ?? this.#unsorted(start, Math.min(end, known));
    if (end <= known) return first;
    return [...first, ...this.#last(Math.max(0, start - known), end - known)];
  }

  /** Position of a region's row; −1 if it has none. */
  placeOf(region: number): number {
    const at = this.#placeOfKnown(region);
    if (at >= 0) return at;
    const place = this.#last(0, Infinity).findIndex((each) => each.region === region);
    return place < 0 ? -1 : this.#known + place;
  }

  #placeOfKnown(region: number): number {
    if (this.#sorted) return this.#sorted.findIndex((each) => each.region === region);
    const {bubbles} = this.#view;
    const bubble = bubbles.region.indexOf(region);
    const zero = bubbles.zero.indexOf(region);
    return bubble >= 0 || zero < 0 ? bubble : bubbles.length + zero;
  }

  /** Rows with a figure in the order of the view: the bubbles, largest first, then figures of 0. */
  #unsorted(start: number, end: number): TableRow[] {
    const {bubbles} = this.#view;
    const {inEurope, inCountry} = this.#ranks;
    return Array.from({length: Math.max(0, end - start)}, (_, offset): TableRow => {
      const bubble = start + offset;
      if (bubble >= bubbles.length) return row('zero', bubbles.zero[bubble - bubbles.length] ?? -1);
      return {
        kind: 'figure',
        region: bubbles.region[bubble] ?? -1,
        rank: inEurope[bubble] ?? 0,
        rankInCountry: inCountry[bubble] ?? 0,
        bubble,
      };
    });
  }

  #last(start: number, end: number): readonly TableRow[] {
    const {compareRegions} = this.#names;
    // The lowest bit of a mask of gaps is the reason that is named.
    const reason = ({region}: TableRow): number => {
      const mask = this.#view.change?.gaps[region] ?? 0;
      return mask & -mask;
    };
    if (!this.#inOrder)
      this.#missing.sort(
        (one, other) => reason(one) - reason(other) || compareRegions(one.region, other.region),
      );
    this.#inOrder = true;
    return this.#missing.slice(start, end);
  }
}

function row(kind: 'zero' | 'missing', region: number): TableRow {
  return {kind, region, rank: 0, rankInCountry: 0, bubble: -1};
}

type Comparison = (one: TableRow, other: TableRow) => number;

function comparison(view: HotspotView, sort: RowSort, names: NameOrder): Comparison {
  const ways = sort.descending ? -1 : 1;
  const compare = measureComparison(view, sort, names);
  const byRank: Comparison = (one, other) => (one.rank || Infinity) - (other.rank || Infinity) || 0;
  return (one, other) =>
    compare(one, other) * ways ||
    byRank(one, other) ||
    names.compareRegions(one.region, other.region);
}

function measureComparison(view: HotspotView, sort: RowSort, names: NameOrder): Comparison {
  const {bubbles, figures} = view;
  const {regions} = figures.dataset;
  const country = ({region}: TableRow): string => regions[region]?.country ?? '';
  switch (sort.by) {
    case 'region':
      return (one, other) => names.compareRegions(one.region, other.region);
    case 'country':
      return (one, other) => compareCountries(country(one), country(other));
    case 'sector':
      return (one, other) =>
        names.compareSectors(bubbles.sector[one.bubble] ?? -1, bubbles.sector[other.bubble] ?? -1);
    default:
      return byNumber(figureOf(view, sort.by), sort.descending);
  }
}

/** Measure of figures, rather than of words. */
type Figure = Exclude<RowMeasure, 'region' | 'country' | 'sector'>;

/** Rows without a figure come last in either direction. */
function byNumber(figure: (row: TableRow) => number, descending: boolean): Comparison {
  const last = descending ? -Infinity : Infinity;
  const known = (row: TableRow): number => {
    const value = figure(row);
    return Number.isNaN(value) ? last : value;
  };
  return (one, other) => {
    const [a, b] = [known(one), known(other)];
    return a === b ? 0 : a - b;
  };
}

/** The figure of a row; `NaN` if there is none. */
function figureOf(view: HotspotView, by: Figure): (row: TableRow) => number {
  const {change} = view;
  if (isChangeFigure(by)) return ({region}) => (change ? changeFigure(change, by, region) : NaN);
  const column = figureColumn(view, by);
  return ({kind, bubble}) => (kind === 'zero' && by === 'value' ? 0 : (column[bubble] ?? NaN));
}

function figureColumn(view: HotspotView, by: Exclude<Figure, ChangeFigure>): Float64Array {
  if (by === 'value' || by === 'employment') return view.bubbles[by];
  return by === 'areaShare' ? areaShares(view) : bubbleMeasure(view, by);
}
