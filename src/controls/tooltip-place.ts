import type {Circle} from '../cartography/projection/box.js';
import {tipPlace} from './tip-place.js';

/**
 * Puts a rendered tooltip at its circle, and always on the map or chart that it is placed in.
 *
 * @param margin - Least space to the edges, in CSS pixels.
 */
export function placeTooltip(tooltip: HTMLElement, circle: Circle, margin = 0): void {
  const {offsetParent} = tooltip;
  if (offsetParent === null) return;
  const {width, height} = tooltip.getBoundingClientRect();
  const {left, top, over} = tipPlace(circle, {
    tip: {width: Math.ceil(width), height: Math.ceil(height)},
    chart: {width: offsetParent.clientWidth, height: offsetParent.clientHeight},
    margin,
  });
  tooltip.classList.toggle('over', over);
  tooltip.style.translate = `${Math.floor(left)}px ${Math.floor(top)}px`;
}
