import {areaShares} from './area-share.js';
import {bubbleMeasure} from './bubble-measure.js';
import {compareCountries} from './country-order.js';
import type {RatioMeasure} from './hotspot-filter.js';
import type {HotspotView} from './hotspot-view.js';
import {regionRanking} from './region-ranking.js';

/** What the rows can be sorted by. */
export type RowMeasure =
  'region' | 'country' | 'sector' | 'value' | 'employment' | 'areaShare' | RatioMeasure;

/** Order of the rows. */
export interface RowSort {
  readonly by: RowMeasure;
  readonly descending: boolean;
}

/** One region of a view: with a figure, with a figure of 0, or without one. */
export interface TableRow {
  readonly kind: 'figure' | 'zero' | 'missing';
  /** Index into the table's regions. */
  readonly region: number;
  /** Place by value among all bubbles, from 1, equal values alike; 0 without a bubble. */
  readonly rank: number;
  /** Place by value among the bubbles of its country, likewise. */
  readonly rankInCountry: number;
  /** Index into the view's bubbles; −1 without one. */
  readonly bubble: number;
}

/** Names of regions and sectors compared as a dictionary would, by their indices. */
export interface NameOrder {
  compareRegions(one: number, other: number): number;
  compareSectors(one: number, other: number): number;
}

/**
 * All regions of the chosen countries except those that the criterion hides, in the order asked
 * for. A row that lacks the figure sorted by comes after all that have it, whatever the direction,
 * and regions without any figure come last of all, by name.
 */
export function tableRows(view: HotspotView, sort: RowSort, names: NameOrder): readonly TableRow[] {
  return new RowList(view, sort, names).slice(0, Infinity);
}

/**
 * The rows of {@link tableRows}, those without a figure put in order only when they are asked for:
 * names take long to compare, and few readers come to the last of several thousand rows.
 */
export class RowList {
  readonly length: number;
  readonly #known: readonly TableRow[];
  readonly #missing: TableRow[];
  readonly #names: NameOrder;
  #inOrder = false;

  constructor(view: HotspotView, sort: RowSort, names: NameOrder) {
    const {bubbles} = view;
    const known = [...bubbleRows(view), ...bubbles.zero.map((region) => row('zero', region))];
    // The bubbles stand in this order already.
    if (sort.by !== 'value' || !sort.descending) known.sort(comparison(view, sort, names));
    this.#known = known;
    this.#missing = bubbles.missing.map((region) => row('missing', region));
    this.#names = names;
    this.length = known.length + this.#missing.length;
  }

  /** Rows from `start`, up to but not including `end`. */
  slice(start: number, end: number): readonly TableRow[] {
    const {length} = this.#known;
    if (end <= length) return this.#known.slice(start, end);
    return [...this.#known.slice(start), ...this.#last(Math.max(0, start - length), end - length)];
  }

  /** Place of a region's row; −1 if it has none. */
  placeOf(region: number): number {
    const at = this.#known.findIndex((each) => each.region === region);
    if (at >= 0) return at;
    const place = this.#last(0, Infinity).findIndex((each) => each.region === region);
    return place < 0 ? -1 : this.#known.length + place;
  }

  #last(start: number, end: number): readonly TableRow[] {
    const {compareRegions} = this.#names;
    if (!this.#inOrder)
      this.#missing.sort((one, other) => compareRegions(one.region, other.region));
    this.#inOrder = true;
    return this.#missing.slice(start, end);
  }
}

function row(kind: 'zero' | 'missing', region: number): TableRow {
  return {kind, region, rank: 0, rankInCountry: 0, bubble: -1};
}

function bubbleRows({bubbles, figures}: HotspotView): TableRow[] {
  const {inEurope, inCountry} = regionRanking(figures.table, bubbles.region, bubbles.value);
  return Array.from(bubbles.region, (region, bubble) => ({
    kind: 'figure',
    region,
    rank: inEurope.place[bubble] ?? 0,
    rankInCountry: inCountry.place[bubble] ?? 0,
    bubble,
  }));
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
  const {regions} = figures.table;
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
      return byFigure(view, sort.by, sort.descending);
  }
}

function byFigure(
  view: HotspotView,
  by: 'value' | 'employment' | 'areaShare' | RatioMeasure,
  descending: boolean,
): Comparison {
  const column = figureColumn(view, by);
  const last = descending ? -Infinity : Infinity;
  const figure = ({kind, bubble}: TableRow): number => {
    const value = kind === 'zero' && by === 'value' ? 0 : (column[bubble] ?? NaN);
    return Number.isNaN(value) ? last : value;
  };
  return (one, other) => {
    const [a, b] = [figure(one), figure(other)];
    return a === b ? 0 : a - b;
  };
}

function figureColumn(
  view: HotspotView,
  by: 'value' | 'employment' | 'areaShare' | RatioMeasure,
): Float64Array {
  if (by === 'value' || by === 'employment') return view.bubbles[by];
  return by === 'areaShare' ? areaShares(view) : bubbleMeasure(view, by);
}
