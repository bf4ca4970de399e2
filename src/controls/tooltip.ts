import type {Circle} from '../cartography/projection/box.js';

/**
 * Places a rendered tooltip at its circle, always within its map or chart.
 *
 * @param margin - Least distance from the edges, in CSS pixels.
 */
export function placeTooltip(tooltip: HTMLElement, circle: Circle, margin = 0): void {
  const {offsetParent} = tooltip;
  if (offsetParent === null) return;
  const {left, top, over} = tipPlace(circle, {
    // Rounded, hence at most a pixel less than the tooltip has.
    tip: {width: tooltip.offsetWidth + 1, height: tooltip.offsetHeight + 1},
    chart: {width: offsetParent.clientWidth, height: offsetParent.clientHeight},
    margin,
  });
  tooltip.classList.toggle('over', over);
  tooltip.style.translate = `${Math.floor(left)}px ${Math.floor(top)}px`;
}

/** Sizes that determine the place of a tooltip, in CSS pixels. */
export interface TipRoom {
  readonly tip: {readonly width: number; readonly height: number};
  readonly chart: {readonly width: number; readonly height: number};
  /** Least distance from the chart's edges; default 0. */
  readonly margin?: number;
}

/** Top left corner of a tooltip, in CSS pixels from that of the chart. */
export interface TipPlace {
  readonly left: number;
  readonly top: number;
  /** Whether the tooltip covers its circle, for lack of room. */
  readonly over: boolean;
}

/** Distance between a circle and its tooltip, in CSS pixels; the tooltip's style bridges it. */
const gap = 8;

/**
 * Place of a circle's tooltip: above the circle, or else below, beside or over it; always within
 * the chart's edges.
 */
export function tipPlace({cx, cy, radius}: Circle, {tip, chart, margin = 0}: TipRoom): TipPlace {
  const rightmost = Math.max(chart.width - tip.width - margin, margin);
  const lowest = Math.max(chart.height - tip.height - margin, margin);
  const across = within(cx - tip.width / 2, margin, rightmost);
  const above = cy - radius - gap - tip.height;
  const below = cy + radius + gap;
  if (above >= margin) return {left: across, top: above, over: false};
  if (below <= lowest) return {left: across, top: below, over: false};

  const down = within(cy - tip.height / 2, margin, lowest);
  const after = cx + radius + gap;
  const before = cx - radius - gap - tip.width;
  if (after <= rightmost) return {left: after, top: down, over: false};
  if (before >= margin) return {left: before, top: down, over: false};
  return {left: across, top: lowest, over: true};
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
