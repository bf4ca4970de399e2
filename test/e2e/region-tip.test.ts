import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import type {Locator, Page} from 'playwright-core';

import type {HotspotOpenEvent} from '../../src/events.js';
import {violations} from './accessibility.js';
import {describeOnSite} from './describe-on-site.js';
import {largestBubbles} from './map-plane.js';
import {DATA, html, scriptTag} from './site.js';

const WIDGET = `<regional-hotspots src="${DATA}" year="2012" sectors="automotive" top="4">
  </regional-hotspots>`;

/** A map as high as on a phone. */
const PHONE = `
  <style>body { margin: 0 }</style>
  <main>
    <h1>Hotspots</h1>
    <regional-hotspots src="${DATA}" year="2012" sectors="automotive" top="1">
    </regional-hotspots>
  </main>`;

interface Place {
  readonly x: number;
  readonly y: number;
}

const PAGE = html(scriptTag('regional-hotspots.js'), WIDGET);

describeOnSite('tip of a region', {page: PAGE}, (site) => {
  describe('of the pointer', () => {
    let page: Page;
    let tip: Locator;
    let places: readonly Place[];

    before(async () => {
      const visit = await site.visit('/', {
        viewport: {width: 1100, height: 1400},
        engine: false,
      });
      await visit.loaded('svg');
      page = visit.page;
      tip = page.locator('hotspot-map [part=tooltip]');
      places = await circlePlaces(page, 4);
    });

    it('is 250 px wide and says what the map’s list says', async () => {
      await page.mouse.move(...at(places[0]));
      await tip.filter({hasText: 'Stuttgart'}).waitFor();
      assert.equal(Math.round((await boxOf(tip)).width), 250);
      const text = (await tip.innerText()).replaceAll(/\s+/g, ' ');
      assert.match(
        text,
        /^Stuttgart DE11 Germany 149 882 people employed 1 of 246 5\.79 × European/,
      );
      assert.match(text, /★ Size Size yes ★ Specialised Specialised yes ★ Focus Focus yes/);
    });

    it('does not move while the pointer moves within its circle', async () => {
      await page.mouse.move(...at(places[0]));
      await tip.filter({hasText: 'Stuttgart'}).waitFor();
      const before = await boxOf(tip);
      const {x, y} = places[0] ?? {x: 0, y: 0};
      await page.mouse.move(x + 2, y - 2, {steps: 4});
      assert.deepEqual(await boxOf(tip), before);
    });

    it('is within the map for every circle', async () => {
      const map = await boxOf(page.locator('hotspot-map'));
      for (const place of places) {
        await page.mouse.move(2, 2);
        await tip.waitFor({state: 'detached'});
        await page.mouse.move(...at(place));
        await tip.waitFor();
        const {x, y, width, height} = await boxOf(tip);
        assert.ok(x >= map.x && x + width <= map.x + map.width);
        assert.ok(y >= map.y && y + height <= map.y + map.height);
      }
    });

    it('is within the window where the map is cut by its edge', async () => {
      const {x, y} = places[0] ?? {x: 0, y: 0};
      await page.mouse.move(2, 2);
      await tip.waitFor({state: 'detached'});
      for (const [height, up] of [
        [Math.ceil(y) + 60, 0],
        [900, y - 60],
      ] as const) {
        await page.setViewportSize({width: 1100, height});
        await page.evaluate((top) => scrollTo(0, top), up);
        const scrolled = await page.evaluate(() => scrollY);
        await page.mouse.move(x, y - scrolled);
        await tip.filter({hasText: 'Stuttgart'}).waitFor();
        const box = await boxOf(tip);
        assert.ok(box.y >= 0 && box.y + box.height <= height, `${box.y} of ${height}`);
        await page.mouse.move(2, height - 2);
        await page.keyboard.press('Escape');
        await tip.waitFor({state: 'detached'});
      }
    });
  });

  describe('of a finger', () => {
    let page: Page;
    let tip: Locator;
    let places: readonly Place[];

    before(async () => {
      const visit = await site.open(
        html(scriptTag('regional-hotspots.js'), PHONE),
        {},
        {viewport: {width: 360, height: 780}, hasTouch: true, engine: false},
      );
      await visit.loaded('svg');
      page = visit.page;
      tip = page.locator('hotspot-map [part=tooltip]');
      // Names come after the legend, which is below the map.
      await page.locator('hotspot-map .names text').first().waitFor();
      places = await circlePlaces(page, 1);
      await page.touchscreen.tap(...at(places[0]));
      await tip.filter({hasText: 'Stuttgart'}).waitFor();
    });

    it('is a sheet as wide as the map, of at most 28 % of the window’s height', async () => {
      const sheet = await boxOf(tip);
      assert.equal(sheet.width, 360);
      assert.ok(sheet.height <= 0.28 * 780, `${sheet.height} px`);
    });

    it('lies at the head of the map where it would cover its circle at the foot', async () => {
      const [sheet, map] = await boxes();
      const [place] = places;
      assert.ok(place !== undefined && place.y > map.y + map.height - sheet.height);
      assert.ok(Math.abs(sheet.y - map.y) < 1);
    });

    it('lies at the foot of the map for all other circles', async () => {
      await page.touchscreen.tap(...(await besideCircles()));
      await tip.waitFor({state: 'detached'});
      await hover('SE33');
      await tip.filter({hasText: 'Övre Norrland'}).waitFor();
      const [sheet, map] = await boxes();
      assert.ok(Math.abs(sheet.y + sheet.height - map.y - map.height) < 1);
      await hover(undefined);
      await page.touchscreen.tap(...at(places[0]));
      await tip.filter({hasText: 'Stuttgart'}).waitFor();
    });

    it('shows all that it says without scrolling', async () => {
      const hidden = await tip.evaluate(
        ({scrollHeight, clientHeight}) => scrollHeight - clientHeight,
      );
      assert.ok(hidden <= 0, `${hidden} px`);
    });

    it('has no button on a page without cards, and else one that asks for the card', async () => {
      assert.equal(await tip.getByRole('button').count(), 0);
      await page
        .locator('hotspot-map')
        .evaluate((map) => ((map as HTMLElement & {card: boolean}).card = true));
      const button = tip.getByRole('button', {name: 'Open region'});
      const {height} = await boxOf(button);
      assert.ok(height >= 44);
      assert.ok((await boxOf(tip)).height <= 0.28 * 780);
      const asked = page.evaluate(
        () =>
          new Promise((resolve) => {
            document.addEventListener(
              'hotspot-open',
              (event) => {
                const {region, part} = event as HotspotOpenEvent;
                resolve({region, part});
              },
              {
                once: true,
              },
            );
          }),
      );
      await button.tap();
      assert.deepEqual(await asked, {region: 'DE11', part: 'card'});
    });

    it('is accessible with its button', async () => {
      assert.deepEqual(await violations(page), []);
    });

    it('leaves by a tap beside all circles', async () => {
      await page.touchscreen.tap(...(await besideCircles()));
      await tip.waitFor({state: 'detached'});
    });

    /** Boxes of the tip, and of the map with its buttons. */
    async function boxes() {
      const map = page.locator('hotspot-map').getByRole('group', {name: 'Hotspot map'});
      return [await boxOf(tip), await boxOf(map)] as const;
    }

    async function hover(region: string | undefined): Promise<void> {
      await page.locator('hotspot-map').evaluate((map, hovered) => {
        Object.assign(map, {hovered});
      }, region);
    }

    /** A place in the sea off Morocco. */
    async function besideCircles(): Promise<[x: number, y: number]> {
      const map = await boxOf(page.locator('hotspot-map [part=map]'));
      return [map.x + 10, map.y + map.height - 10];
    }
  });
});

function at(place: Place | undefined): [x: number, y: number] {
  assert.ok(place !== undefined);
  return [place.x, place.y];
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  assert.ok(box !== null);
  return box;
}

/** Positions of the largest circles of the page's map on the screen. */
async function circlePlaces(page: Page, count: number): Promise<readonly Place[]> {
  const map = page.locator('hotspot-map');
  await map.evaluate((element) => element.scrollIntoView({block: 'end'}));
  const bubbles = await largestBubbles(page, count);
  const origin = await boxOf(map);
  return bubbles.map(({x, y}) => ({x: origin.x + x, y: origin.y + y}));
}
