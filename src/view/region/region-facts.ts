import {chosenSectors} from '../../dataset/chosen-sectors.js';
import {missingReason, type MissingReason} from '../../dataset/missing-reason.js';
import type {Region} from '../../dataset/region.js';
import {barredEntries} from '../../figures/barred-entries.js';
import {ranking} from '../../figures/ranking.js';
import type {SeriesPoint} from '../../figures/sector-series.js';
import type {SectorPips} from '../../figures/star-pips.js';
import {areaShares} from '../area-share.js';
import {bubblePips} from '../bubble-measure.js';
import {SEVERAL_SECTORS} from '../bubbles.js';
import type {HotspotView} from '../hotspot-view.js';
import type {Place} from '../region-profile.js';
import {regionSeries} from './region-series.js';
import {regionBubble, unfilteredView, type ViewBubble} from './unfiltered-view.js';

/** A region in a view: what a tip or a card says about it. */
export interface RegionFacts {
  readonly region: Region;
  /** Index into the dataset's regions. */
  readonly index: number;
  /** Figures of the year shown; `undefined` if there are none. */
  readonly figures: RegionFigures | undefined;
  /** Why there are no figures; `zero` if the figure is 0. */
  readonly absent: MissingReason | 'zero' | undefined;
  /** Persons employed over the years in the sectors of the figures, or of the view. */
  readonly series: readonly SeriesPoint[];
}

/** Figures of a region in the year shown. */
export interface RegionFigures extends ViewBubble {
  /** Index into the dataset's sectors; `SEVERAL_SECTORS` for a sum. */
  readonly sector: number;
  /** Size measure: persons or local units, above 0. */
  readonly value: number;
  /** Persons employed; `NaN` if missing. */
  readonly employment: number;
  /** Location quotient; `NaN` if undefined. */
  readonly quotient: number;
  /** Share of the persons employed in all regions, from 0 to 1; `NaN` if undefined. */
  readonly share: number;
  /** By the size measure among all regions, whatever the criterion and the chosen countries. */
  readonly rank: Place | undefined;
  /** By the quotient, likewise; `undefined` without one. */
  readonly quotientRank: Place | undefined;
  /** `undefined` if no stars are known. */
  readonly pips: SectorPips | undefined;
  /** Mask of quality flags. */
  readonly flags: number;
  /** Number of component figures that were not published. */
  readonly incomplete: number;
}

/** Facts about a region of a view; `undefined` if the data does not have it. */
export function regionFacts(view: HotspotView, code: string): RegionFacts | undefined {
  const {dataset} = view.figures;
  const index = dataset.regions.findIndex((each) => each.code === code);
  const region = dataset.regions[index];
  if (region === undefined) return undefined;
  const found = regionBubble(view, index);
  return {
    region,
    index,
    figures: found && figuresOf(found),
    absent: found ? undefined : absence(view, index),
    series: regionSeries(dataset, {region: index, sectors: seriesSectors(view, index, found)}),
  };
}

function figuresOf(found: ViewBubble): RegionFigures {
  const {view, bubble} = found;
  const {bubbles} = view;
  const at = (column: ArrayLike<number>): number => column[bubble] ?? NaN;
  const sector = bubbles.sector[bubble] ?? SEVERAL_SECTORS;
  const ranked = sector === SEVERAL_SECTORS ? allCountries(view) : unfilteredView(view, sector);
  const ranks = {ranked, region: bubbles.region[bubble] ?? -1};
  return {
    ...found,
    sector,
    value: at(bubbles.value),
    employment: at(bubbles.employment),
    quotient: at(bubbles.quotient),
    share: at(areaShares(view)),
    rank: placeIn(ranks, 'value'),
    quotientRank: placeIn(ranks, 'quotient'),
    pips: bubblePips(view, bubble),
    flags: bubbles.flags[bubble] ?? 0,
    incomplete: bubbles.incomplete[bubble] ?? 0,
  };
}

/** Sums are ranked among those of the same criterion, since it decides what they count. */
function allCountries(view: HotspotView): HotspotView {
  const {criterion} = view.filter;
  return Object.keys(criterion).length === 0 ? unfilteredView(view) : view;
}

function placeIn(
  {ranked: {bubbles}, region}: {readonly ranked: HotspotView; readonly region: number},
  column: 'value' | 'quotient',
): Place | undefined {
  const at = bubbles.region.indexOf(region);
  const {place, of} = ranking(bubbles[column]);
  const found = place[at] ?? 0;
  return found > 0 ? {place: found, of: of[at] ?? 0} : undefined;
}

function absence(view: HotspotView, region: number): MissingReason | 'zero' {
  const {figures, filter} = view;
  if (unfilteredView(view).bubbles.zero.includes(region)) return 'zero';
  const sectors = chosenSectors(figures, filter);
  return missingReason(figures.dataset, filter, {region, sectors});
}

/** The sectors that a bubble counts; without one, those of the view, or the first of a choice. */
function seriesSectors(
  view: HotspotView,
  region: number,
  found: ViewBubble | undefined,
): readonly number[] {
  const {figures, filter} = found?.view ?? view;
  const sectors = chosenSectors(figures, filter);
  const shown = found?.view.bubbles.sector[found.bubble] ?? SEVERAL_SECTORS;
  if (shown !== SEVERAL_SECTORS) return [shown];
  const taxonomy = figures.dataset.taxonomies.find(({id}) => id === filter.taxonomy);
  if (taxonomy?.additive !== true) return sectors.length === 1 ? sectors : [];
  if (found === undefined) return sectors;
  const year = figures.dataset.years.indexOf(filter.year);
  return sectors.filter((sector) => {
    const columns = figures.of(year, sector);
    const entry = columns.region.indexOf(region);
    const barred = barredEntries(columns, filter.criterion)?.[entry] === 1;
    // A sector without a figure leaves a gap in the sum, whatever the criterion.
    return !(barred && (columns.employment[entry] ?? NaN) > 0);
  });
}
