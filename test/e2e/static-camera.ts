import assert from 'node:assert/strict';

import type {Page} from 'playwright-core';

import {mapProjection} from '../../src/cartography/projection/map-projection.js';

/** A place on the screen, in CSS pixels of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the SVG map is drawn. */
export interface StaticCamera extends Place {
  /** Length of the unit square's sides, in CSS pixels. */
  readonly scale: number;
}

/** Camera of the page's first SVG map, by the window's place of the north-west of the unit square. */
export async function staticCamera(page: Page): Promise<StaticCamera> {
  const box = await page.locator('hotspot-map svg.static').boundingBox();
  const ground = page.locator('hotspot-map svg.static g[transform*=scale]').last();
  const transform = (await ground.getAttribute('transform')) ?? '';
  const [x = NaN, y = NaN, zoom = NaN] = (transform.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  assert.ok(box !== null && zoom > 0, transform);
  return {x: box.x + x, y: box.y + y, scale: zoom * 100_000};
}

/** Distance in CSS pixels between where a place of the map was and where it should be. */
export function offBy(
  before: StaticCamera,
  after: StaticCamera,
  {from, to}: {readonly from: Place; readonly to: Place},
): number {
  const factor = after.scale / before.scale;
  const x = after.x + (from.x - before.x) * factor;
  const y = after.y + (from.y - before.y) * factor;
  return Math.hypot(x - to.x, y - to.y);
}

/** Place of a part of the Norwegian Sea, where no tip comes in the way. */
export function seaIn({x, y, scale}: StaticCamera): Place {
  const [u, v] = mapProjection('laea').toUnit(-1, 67);
  return {x: Math.round(x + u * scale), y: Math.round(y + v * scale)};
}

/** Middle of the page's first map. */
export async function middleOf(page: Page): Promise<Place> {
  const box = await page.locator('hotspot-map [part=map]').boundingBox();
  assert.ok(box !== null);
  return {x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2)};
}

/** Sends a touch to the page, with the fingers that are on it then. */
export type Touch = (
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  ...fingers: readonly Place[]
) => Promise<void>;

/** Fingers of a page whose context has touch. */
export async function touchOf(page: Page): Promise<Touch> {
  const session = await page.context().newCDPSession(page);
  return async (type, ...fingers) => {
    const touchPoints = fingers.map(({x, y}, id) => ({x, y, id}));
    await session.send('Input.dispatchTouchEvent', {type, touchPoints});
  };
}
