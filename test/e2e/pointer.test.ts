import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import type {Locator, Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {largestBubbles} from './map-plane.js';
import {DATA, html, scriptTag} from './site.js';

/** Few enough not to overlap: the pointer finds each. */
const FEW_BUBBLES = `<regional-hotspots src="${DATA}" year="2012" sectors="automotive" top="3">
  </regional-hotspots>`;

/** A place on the screen, in CSS pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** WCAG 2.2: 1.4.13 content on hover or focus, 2.5.2 pointer cancellation. */
describeOnSite('pointer', {page: html(scriptTag('regional-hotspots.js'), FEW_BUBBLES)}, (site) => {
  describe('mouse on the map', () => {
    let page: Page;
    let tooltip: Locator;
    let places: readonly Place[];

    before(async () => {
      page = await mapPage();
      tooltip = page.locator('hotspot-map [part=tooltip]');
      places = await bubblePlaces(page);
    });

    it('goes from a bubble onto its tooltip, which stays, and goes when it leaves', async () => {
      await page.mouse.move(...at(places[0]));
      await walksOnto(page, places[0], tooltip);
      assert.match(await tooltip.innerText(), /Stuttgart/);
      await page.mouse.move(2, 2);
      await tooltip.waitFor({state: 'hidden'});
    });

    it('selects nothing when it is moved off the bubble before release', async () => {
      await page.mouse.move(...at(places[0]));
      await page.mouse.down();
      await page.mouse.move(...at(places[1]), {steps: 4});
      await page.mouse.up();
      assert.deepEqual(await selected(page), []);
    });

    it('selects on release, not on press', async () => {
      // A press while the map still glides back would be on another place by its release.
      await rests(page, 'away');
      await page.locator('hotspot-map [part=controls] button').last().click();
      await rests(page, 'home');
      await page.mouse.move(...at(places[0]));
      await tooltip.filter({hasText: 'Stuttgart'}).waitFor();
      await page.mouse.down();
      assert.deepEqual(await selected(page), []);
      await page.mouse.up();
      assert.deepEqual(await selected(page), ['DE11']);
    });
  });

  it('moves the SVG map, and selects none of the names that it crosses', async () => {
    const {page} = await site.visit('/', {engine: false});
    const map = page.locator('hotspot-map [part=map]');
    await map.locator('.names text').first().waitFor();
    const before = await map.locator('.names').boundingBox();
    const {x = 0, y = 0, width = 0, height = 0} = before ?? {};
    const from = await map.locator('svg.static circle').first().getAttribute('cx');
    await page.mouse.move(x + width * 0.7, y + height * 0.3);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.3, y + height * 0.6, {steps: 4});
    await page.mouse.up();
    await page.waitForFunction(
      (cx) =>
        document
          .querySelector('regional-hotspots')
          ?.shadowRoot?.querySelector('hotspot-map')
          ?.shadowRoot?.querySelector('svg.static circle')
          ?.getAttribute('cx') !== cx,
      from,
    );
    assert.equal(await page.evaluate(() => getSelection()?.type), 'None');
    await page.context().close();
  });

  it('goes from a circle of a chart onto its tooltip, which stays', async () => {
    const {page} = await site.visit('/demo/strengths.html');
    const circle = page.locator('hotspot-strengths [data-key=DE11] circle');
    const box = await circle.boundingBox();
    const middle = {
      x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
      y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
    };
    await page.mouse.move(...at(middle));
    await walksOnto(page, middle, page.locator('hotspot-strengths .tip'));
  });

  describe('finger on the map', () => {
    let page: Page;
    let places: readonly Place[];

    before(async () => {
      page = await mapPage({hasTouch: true});
      places = await bubblePlaces(page);
    });

    it('shows a bubble’s facts and selects it by a tap', async () => {
      await page.touchscreen.tap(...at(places[0]));
      await page.locator('hotspot-map [part=tooltip]').waitFor();
      assert.deepEqual(await selected(page), ['DE11']);
    });

    it('selects nothing by a stroke that begins on a bubble', async () => {
      const {x, y} = places[1] ?? {x: 0, y: 0};
      const touch = await page.context().newCDPSession(page);
      const send = (
        type: 'touchStart' | 'touchMove' | 'touchEnd',
        down: number,
      ): Promise<unknown> =>
        touch.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{x, y: y + down}],
        });
      await send('touchStart', 0);
      for (const down of [10, 20, 40]) await send('touchMove', down);
      await send('touchEnd', 40);
      assert.deepEqual(await selected(page), ['DE11']);
    });
  });

  async function mapPage(options: {hasTouch?: boolean} = {}): Promise<Page> {
    const {page, loaded} = await site.visit('/', {
      viewport: {width: 1100, height: 1400},
      ...options,
    });
    await loaded('webgl');
    return page;
  }
});

/** Waits until the map has come to rest, where it was at first or elsewhere. */
async function rests(page: Page, where: 'home' | 'away'): Promise<void> {
  await page.waitForFunction((wanted) => {
    const {place} = document.querySelector('regional-hotspots') ?? {};
    return (place === undefined ? 'home' : 'away') === wanted;
  }, where);
}

/** Moves in small steps from a circle to the middle of its tooltip, which must stay. */
async function walksOnto(page: Page, from: Place | undefined, tooltip: Locator): Promise<void> {
  await tooltip.waitFor();
  const text = await tooltip.innerText();
  const box = await tooltip.boundingBox();
  assert.ok(box !== null && from !== undefined);
  const to = {x: from.x, y: box.y + box.height / 2};
  await page.mouse.move(...at(to), {steps: 40});
  assert.equal(await tooltip.innerText(), text);
  await page.mouse.move(box.x + box.width - 4, box.y + box.height - 4, {steps: 10});
  assert.equal(await tooltip.innerText(), text);
}

function at(place: Place | undefined): [x: number, y: number] {
  assert.ok(place !== undefined);
  return [place.x, place.y];
}

/** Positions of the two largest bubbles of the page's map on the screen. */
async function bubblePlaces(page: Page): Promise<readonly Place[]> {
  const bubbles = await largestBubbles(page, 2);
  const origin = await page.locator('hotspot-map').boundingBox();
  assert.ok(origin !== null);
  return bubbles.map(({x, y}) => ({x: origin.x + x, y: origin.y + y}));
}

function selected(page: Page): Promise<readonly string[] | undefined> {
  return page.evaluate(() => document.querySelector('regional-hotspots')?.state.selected);
}
