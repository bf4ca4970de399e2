import {chosenSectors} from '../dataset/chosen-sectors.js';
import {compareCountries} from '../dataset/country-order.js';
import type {Criterion, HotspotFilter} from '../dataset/hotspot-filter.js';
import {missingReason, type MissingReason} from '../dataset/missing-reason.js';
import type {MinimumField} from '../figures/criterion-minimums.js';
import type {Bubbles} from '../view/bubbles.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {visibleBubbles} from '../view/visible-bubbles.js';
import {nearestYear} from './nearest-year.js';
import {raisedBar} from './raised-bar.js';

/** The first step of a filter that keeps a region from being a circle of a view. */
export type HiddenReason =
  /** The region's country is not chosen. */
  | {readonly kind: 'country'; readonly country: string}
  /** It has no figure in the year. */
  | {readonly kind: 'missing'; readonly reason: MissingReason}
  /** Its figure is 0. */
  | {readonly kind: 'zero'}
  /** A minimum of the criterion is above its own figure, which is `NaN` if it has none. */
  | {readonly kind: MinimumField; readonly value: number}
  /** Others are larger; its place among all that meet the rest of the criterion, from 1. */
  | {readonly kind: 'top'; readonly place: number};

/** Why a region is not a circle of a view, and the change of the filter that loosens that step. */
export interface HiddenRegion {
  readonly reason: HiddenReason;
  /** Fields of the filter to replace; `undefined` if no year has a figure of the region. */
  readonly change: Partial<Pick<HotspotFilter, 'countries' | 'criterion' | 'year'>> | undefined;
}

/**
 * Why a region is not a circle of a view.
 *
 * @param region - Index into the dataset's regions.
 * @returns `undefined` if it is one.
 */
export function hiddenRegion(view: HotspotView, region: number): HiddenRegion | undefined {
  const {bubbles, filter, figures} = view;
  const {dataset} = figures;
  if (bubbles.region.includes(region)) return undefined;
  const country = dataset.regions[region]?.country ?? '';
  if (filter.countries.length > 0 && !filter.countries.includes(country)) {
    const countries = [...filter.countries, country].sort(compareCountries);
    return {reason: {kind: 'country', country}, change: {countries}};
  }
  return withoutFigure(view, region) ?? belowThreshold(view, region);
}

function withoutFigure(
  {bubbles, figures, filter}: HotspotView,
  region: number,
): HiddenRegion | undefined {
  const zero = bubbles.zero.includes(region);
  if (!zero && !bubbles.missing.includes(region)) return undefined;
  const sectors = chosenSectors(figures, filter);
  const year = nearestYear(figures.dataset, filter, {region, sectors});
  const change = year === undefined ? undefined : {year};
  if (zero) return {reason: {kind: 'zero'}, change};
  const reason = missingReason(figures.dataset, filter, {region, sectors});
  return {reason: {kind: 'missing', reason}, change};
}

function belowThreshold({figures, filter}: HotspotView, region: number): HiddenRegion {
  const criterion = without(filter.criterion, 'top');
  const raised = raisedBar(figures, {...filter, criterion}, region);
  if (raised === undefined) {
    const place = placeOf(visibleBubbles(figures, {...filter, criterion}), region);
    return {reason: {kind: 'top', place}, change: {criterion: {...filter.criterion, top: place}}};
  }
  const {kind, value, lowered} = raised;
  const others = without(filter.criterion, kind);
  const next: Criterion = lowered === undefined ? others : {...others, [kind]: lowered};
  return {reason: {kind, value}, change: {criterion: next}};
}

function placeOf({region: regions}: Bubbles, region: number): number {
  return regions.indexOf(region) + 1;
}

function without(criterion: Criterion, field: keyof Criterion): Criterion {
  return Object.fromEntries(Object.entries(criterion).filter(([name]) => name !== field));
}
