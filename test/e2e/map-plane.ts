import type {Page} from 'playwright-core';

import {
  mapProjection,
  type ProjectionName,
} from '../../src/cartography/projection/map-projection.js';
import type {Region} from '../../src/dataset/region.js';
import type {Notes} from './visitor.js';

/** A bubble found by the keyboard; positions from the map's top left corner. */
export interface FocusedBubble {
  /** Code of the region. */
  readonly region: string;
  /** Accessible description. */
  readonly sentence: string;
  readonly x: number;
  readonly y: number;
}

/**
 * The largest bubbles of the page's first map, found by the keys that lead from one to the next.
 * Afterwards the map is as before, if all of them were in view.
 */
export async function largestBubbles(page: Page, count: number): Promise<FocusedBubble[]> {
  const map = page.locator('hotspot-map').first();
  const bubbles: FocusedBubble[] = [];
  await map.getByRole('listbox').focus();
  // The facts of circles are in its file.
  await page.waitForFunction(() => customElements.get('hotspot-table') !== undefined);
  // After a click elsewhere the first key only brings the focus ring.
  await page.keyboard.press('Home');
  for (let at = 0; at < count; at++) {
    await page.keyboard.press(at === 0 ? 'Home' : 'PageDown');
    const option = map.getByRole('option');
    const region = await page.evaluate(() => (globalThis as unknown as Notes).hovered ?? '');
    const sentence = (await option.getAttribute('aria-label')) ?? '';
    const box = await option.boundingBox();
    const origin = await map.boundingBox();
    if (box === null || origin === null) throw new Error('the map must be in view');
    const x = box.x + box.width / 2 - origin.x;
    const y = box.y + box.height / 2 - origin.y;
    bubbles.push({region, sentence, x, y});
  }
  await map.getByRole('listbox').blur();
  return bubbles;
}

/** Converts degrees to a position from the map's top left corner, in CSS pixels. */
export type MapPlane = (longitude: number, latitude: number) => [x: number, y: number];

/** Current projection of the page's first map, from the positions of its two largest bubbles. */
export async function mapPlane(
  page: Page,
  regions: readonly Region[],
  projection: ProjectionName = 'laea',
): Promise<MapPlane> {
  const {toUnit} = mapProjection(projection);
  const bubbles = await largestBubbles(page, 2);
  const [one, other] = bubbles.map(({region, x, y}) => {
    const found = regions.find(({code}) => code === region);
    if (found === undefined) throw new Error(`the data must have the region ${region}`);
    const [u, v] = toUnit(found.longitude, found.latitude);
    return {u, v, x, y};
  });
  if (one === undefined || other === undefined) throw new Error('the map must have two bubbles');
  const scale =
    Math.hypot(one.x - other.x, one.y - other.y) / Math.hypot(one.u - other.u, one.v - other.v);
  return (longitude, latitude) => {
    const [u, v] = toUnit(longitude, latitude);
    return [one.x + (u - one.u) * scale, one.y + (v - one.v) * scale];
  };
}
