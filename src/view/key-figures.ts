import {chosenSectors} from '../dataset/chosen-sectors.js';
import {criterionKind} from '../dataset/criterion-kind.js';
import {countCountries, regionCountries} from '../dataset/region-countries.js';
import type {HotspotView} from './hotspot-view.js';
import {STRONG} from '../figures/strongest-sector.js';
import {visibleBubbles} from './visible-bubbles.js';

/** The few figures that tell a view; `undefined` where they would say nothing. */
export interface KeyFigures {
  /** Sum of the size measure; `undefined` for sectors that overlap, which are never added up. */
  readonly sum: number | undefined;
  /** Number of regions with two stars or more; `undefined` if the view has a criterion. */
  readonly strong: number | undefined;
  /**
   * Share of the hotspots in the sectors of the chosen countries, from 0 to 1; without a criterion,
   * that of the hotspots of two stars or more.
   */
  readonly share: number | undefined;
  /** Number of countries; `undefined` without a criterion. */
  readonly countries: number | undefined;
}

const known = new WeakMap<HotspotView, KeyFigures>();

/** Whether the circles of a view may be added up, which is never so for sectors that overlap. */
export function isSummable({figures, filter}: HotspotView): boolean {
  const taxonomy = figures.dataset.taxonomies.find(({id}) => id === filter.taxonomy);
  return taxonomy?.additive === true || chosenSectors(figures, filter).length === 1;
}

/** Key figures of a view; the same object for the same view. */
export function keyFigures(view: HotspotView): KeyFigures {
  const found = known.get(view) ?? counted(view);
  known.set(view, found);
  return found;
}

function counted(view: HotspotView): KeyFigures {
  const {bubbles, figures, filter} = view;
  const limited = criterionKind(filter.criterion) !== 'none';
  const criterion = limited ? {} : {minimumStars: STRONG};
  const others = visibleBubbles(figures, {...filter, criterion});
  const [part, whole] = limited ? [bubbles, others] : [others, bubbles];
  const sum = isSummable(view) ? bubbles.sum : undefined;
  return {
    sum,
    strong: limited ? undefined : others.length,
    share: sum === undefined || whole.sum === 0 ? undefined : part.sum / whole.sum,
    countries: limited
      ? countCountries(regionCountries(figures.dataset.regions), bubbles.region)
      : undefined,
  };
}
