import {SEVERAL_SECTORS} from '../bubbles.js';
import {hotspotView, type HotspotView} from '../hotspot-view.js';

/** A bubble of a view. */
export interface ViewBubble {
  /** The view, or the one in its `others`, or the view of all regions. */
  readonly view: HotspotView;
  /** Index into the view's bubbles. */
  readonly bubble: number;
  /** Whether the map shows it, as a circle or as a ring. */
  readonly shown: boolean;
}

/**
 * The bubble of a region; in a view of a change that of its last year. If criterion or countries of the view leave the region out, it is the one
 * that the region would have without them.
 *
 * @param region - Index into the dataset's regions.
 * @returns `undefined` if the region has no figure above 0.
 */
export function regionBubble(view: HotspotView, region: number): ViewBubble | undefined {
  for (const shown of view.change ? [] : [view, view.others]) {
    const bubble = shown?.bubbles.region.indexOf(region) ?? -1;
    if (shown && bubble >= 0) return {view: shown, bubble, shown: true};
  }
  const whole = unfilteredView(view);
  const bubble = whole.bubbles.region.indexOf(region);
  // The words of a change say themselves what it leaves out.
  return bubble < 0 ? undefined : {view: whole, bubble, shown: view.change !== undefined};
}

const known = new WeakMap<HotspotView, Map<number, HotspotView>>();

/**
 * A view of one year of all regions and countries: of one sector, or of the chosen ones without
 * criterion.
 *
 * @param sector - Index into the dataset's sectors.
 */
export function unfilteredView(view: HotspotView, sector: number = SEVERAL_SECTORS): HotspotView {
  const views = known.get(view) ?? new Map<number, HotspotView>();
  known.set(view, views);
  const found = views.get(sector) ?? madeFor(view, sector);
  views.set(sector, found);
  return found;
}

function madeFor({figures, filter, maximum}: HotspotView, sector: number): HotspotView {
  const {key} = figures.dataset.sectors[sector] ?? {};
  const sectors = key === undefined ? filter.sectors : [key];
  const whole = {...filter, sectors, countries: [], criterion: {}, change: undefined};
  return hotspotView(figures, whole, {maximum, others: 'hidden'});
}
