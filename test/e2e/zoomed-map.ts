import assert from 'node:assert/strict';

import type {Page} from 'playwright-core';

import {palette} from '../../src/cartography/colour/palette.js';
import {picture} from './picture.js';
import type {Notes} from './visitor.js';

/** A place on the screen, in CSS pixels of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A circle on the screen. */
export interface Circle extends Place {
  readonly radius: number;
}

export async function setStyle(page: Page, css: string): Promise<void> {
  await page.mouse.move(2, 2);
  await page.evaluate(async (text) => {
    const style = document.querySelector('#scale') ?? document.createElement('style');
    style.id = 'scale';
    style.textContent = text;
    document.head.append(style);
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, css);
  const map = page.locator('hotspot-map').first();
  if ((await map.count()) > 0) await map.scrollIntoViewIfNeeded();
}

/** The canvases have one pixel for each pixel of the screen, up to rounding. */
export async function assertSharp(
  page: Page,
  {zoom, density, at}: {readonly zoom: number; readonly density: number; readonly at: string},
): Promise<void> {
  const sizes = (): Promise<readonly number[]> =>
    page.locator('hotspot-map .canvas').evaluate((box) => {
      const canvases = [...box.querySelectorAll('canvas')];
      return [box.clientWidth, ...canvases.map(({width}) => width)];
    });
  const wanted = (box: number): number => box * zoom * density;
  let found: readonly number[] = [];
  // The map follows within a few frames.
  for (let frame = 0; frame < 120; frame++) {
    found = await sizes();
    const [box = 0, ...canvases] = found;
    if (canvases.every((each) => Math.abs(each - wanted(box)) <= 1)) return;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  assert.fail(`${at}: box and canvases are ${found.join()} px wide`);
}

/** The largest circle, where the ring of the keyboard focus shows it. */
export async function largestCircle(page: Page): Promise<Circle> {
  const map = page.locator('hotspot-map').first();
  await map.getByRole('listbox').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Home');
  const circle = await boxOf(page, 'hotspot-map .ring');
  await map.getByRole('listbox').blur();
  return circle;
}

export async function boxOf(page: Page, selector: string): Promise<Circle> {
  const box = await page.locator(selector).first().boundingBox();
  assert.ok(box !== null, selector);
  const {x, y, width, height} = box;
  return {x: x + width / 2, y: y + height / 2, radius: width / 2};
}

/** The ring is around the largest circle of the SVG map. */
export async function assertRinged(page: Page, circle: Circle, at: string): Promise<void> {
  const all = page.locator('hotspot-map [part=map] svg circle');
  const boxes = await all.evaluateAll((each) =>
    each.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
  );
  const [largest] = boxes.sort((one, other) => other.width - one.width);
  assert.ok(largest, at);
  const [x, y] = [largest.x + largest.width / 2, largest.y + largest.height / 2];
  const off = Math.hypot(x - circle.x, y - circle.y);
  assert.ok(off < 1, `${at}: the ring is ${off} px beside its circle`);
}

/** The middle of the circle has the colour of no ground, and places beside it have. */
export async function assertPainted(
  page: Page,
  circle: Circle,
  {density, at}: {readonly density: number; readonly at: string},
): Promise<void> {
  const {land, quietLand, paper} = palette('light');
  const map = page.locator('hotspot-map [part=map]').first();
  await page.mouse.move(2, 2);
  const origin = await map.boundingBox();
  assert.ok(origin);
  const shown = await picture(map);
  const colourAt = (x: number, y: number): string =>
    `#${shown
      .at((x - origin.x) * density, (y - origin.y) * density)
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('')}`;
  const middle = colourAt(circle.x, circle.y);
  assert.ok(![land, quietLand, paper].includes(middle), `${at}: ${middle} in the middle`);
  const ground = [-1, 1].flatMap((side) => [
    colourAt(circle.x + side * (circle.radius + 3), circle.y),
    colourAt(circle.x, circle.y + side * (circle.radius + 3)),
  ]);
  assert.ok(ground.filter((each) => each !== middle).length >= 3, `${at}: ${ground.join()} around`);
}

export interface Found {
  readonly circle: Circle;
  readonly region: string;
  readonly at: string;
}

/** The pointer on a circle finds its region, and the tooltip is beside the circle. */
export async function assertFound(page: Page, {circle, region, at}: Found): Promise<void> {
  const tooltip = page.locator('hotspot-map [part=tooltip]');
  await page.mouse.move(2, 2);
  // A tip stays a moment after its circle.
  await tooltip.waitFor({state: 'detached'});
  for (const [right, down] of [
    [0, 0],
    [0.6, 0],
    [0, -0.6],
  ] as const) {
    await page.mouse.move(circle.x + right * circle.radius, circle.y + down * circle.radius);
    const hovered = await page.evaluate(() => (globalThis as unknown as Notes).hovered);
    assert.equal(hovered, region, at);
  }
  await tooltip.waitFor();
  assertBeside(await tooltip.boundingBox(), circle, at);
  await page.mouse.move(2, 2);
}

/** A tooltip touches the surroundings of its circle, or covers it. */
export function assertBeside(
  box: {x: number; y: number; width: number; height: number} | null,
  {x, y, radius}: Circle,
  at: string,
): void {
  assert.ok(box, at);
  const across = Math.max(box.x - x, x - box.x - box.width, 0);
  const down = Math.max(box.y - y, y - box.y - box.height, 0);
  const gap = Math.hypot(across, down) - radius;
  assert.ok(gap < 22, `${at}: the tooltip is ${gap} px away`);
}

/** The map moves as far as the pointer that drags it. */
export async function assertDragged(page: Page, at: string): Promise<void> {
  const before = await largestCircle(page);
  const [right, down] = [-30, 22];
  // Out of the reach of the circle, whose tooltip would lie there.
  const from = {x: before.x + before.radius + 45, y: before.y - before.radius - 12};
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + right / 2, from.y + down / 2);
  await page.mouse.move(from.x + right, from.y + down, {steps: 4});
  await rests(page, 'away');
  await page.mouse.up();
  const after = await largestCircle(page);
  const moved = [after.x - before.x, after.y - before.y];
  const off = Math.hypot((moved[0] ?? 0) - right, (moved[1] ?? 0) - down);
  assert.ok(off < 3, `${at}: moved by ${moved.join()}`);
  await page.locator('hotspot-map [part=controls] button').last().click();
  await rests(page, 'home');
}

/** Waits until the map has come to rest, where it was at first or elsewhere. */
export async function rests(page: Page, where: 'home' | 'away'): Promise<void> {
  await page.waitForFunction((wanted) => {
    const {place} = document.querySelector('regional-hotspots') ?? {};
    return (place === undefined ? 'home' : 'away') === wanted;
  }, where);
}
