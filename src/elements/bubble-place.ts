import type {BubbleScene} from '../cartography/bubble-scene.js';
import {screenPosition} from '../cartography/camera.js';
import type {MapFrame} from '../cartography/map-frame.js';
import type {MapProjection} from '../cartography/map-projection.js';

/** A bubble on the screen, in CSS pixels from the top left of the map. */
export interface BubblePlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What a place is looked up in. */
export interface PlaceOptions {
  readonly scene: BubbleScene;
  readonly frame: MapFrame;
  readonly projection: MapProjection;
}

/** Where the bubble of a region is; with radius 0 where it would be, if it has none. */
export function bubblePlace(
  region: number,
  {scene, frame, projection}: PlaceOptions,
): BubblePlace | undefined {
  const found = scene.regions[region];
  if (found === undefined) return undefined;
  const [u, v] = projection.toUnit(found.longitude, found.latitude);
  const [x, y] = screenPosition(u, v, frame.camera, frame.size);
  return {x, y, radius: scene.radius[scene.region.indexOf(region)] ?? 0};
}

/** Space between the bubble and its tooltip, and between the tooltip and the map's edge. */
const GAP = 8;

/** Puts a tooltip above its bubble, below where there is no room, and always on the map. */
export function placeTooltip(tooltip: HTMLElement, {x, y, radius}: BubblePlace): void {
  const {offsetWidth: width, offsetHeight: height, offsetParent: map} = tooltip;
  if (map === null) return;
  const above = y - radius - GAP - height;
  const below = y + radius + GAP;
  const lowest = map.clientHeight - height - GAP;
  const top = above >= GAP ? above : Math.min(below, Math.max(GAP, lowest));
  const left = Math.min(map.clientWidth - width - GAP, Math.max(GAP, x - width / 2));
  tooltip.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}

/** Least diameter of the focus ring, in CSS pixels. */
const LEAST_RING = 16;

/** Puts the focus ring around its bubble. */
export function placeRing(ring: HTMLElement, {x, y, radius}: BubblePlace): void {
  const diameter = Math.max(LEAST_RING, 2 * radius);
  ring.style.inlineSize = ring.style.blockSize = `${diameter}px`;
  ring.style.translate = `${x - diameter / 2}px ${y - diameter / 2}px`;
}
