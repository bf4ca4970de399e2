import type {BubbleScene} from '../cartography/bubble-scene.js';
import {screenPosition} from '../cartography/camera.js';
import type {MapFrame} from '../cartography/map-frame.js';
import type {MapProjection} from '../cartography/map-projection.js';
import {tipPlace} from '../chart/tip-place.js';

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

/** Space between a tooltip and the map's edge, in CSS pixels. */
const MARGIN = 8;

/** Puts a tooltip at its bubble, and always on the map. */
export function placeTooltip(tooltip: HTMLElement, {x, y, radius}: BubblePlace): void {
  const {offsetWidth: width, offsetHeight: height, offsetParent: map} = tooltip;
  if (map === null) return;
  const {left, top, over} = tipPlace(
    {cx: x, cy: y, radius},
    {
      tip: {width, height},
      chart: {width: map.clientWidth, height: map.clientHeight},
      margin: MARGIN,
    },
  );
  tooltip.classList.toggle('over', over);
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
