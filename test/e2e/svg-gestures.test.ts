import assert from 'node:assert/strict';
import {before, beforeEach, describe, it} from 'node:test';

import type {Locator, Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {html, scriptTag, WIDGET} from './site.js';
import {
  middleOf,
  offBy,
  seaIn,
  staticCamera,
  touchOf,
  type Place,
  type Touch,
} from './static-camera.js';

/** Higher than the window, so that the page can scroll. */
const PAGE = html(
  scriptTag('regional-hotspots.js'),
  `${WIDGET}<p style="height: 2000px">Below</p>`,
);

describeOnSite('gestures on the SVG map', {page: PAGE}, (site) => {
  describe('with mouse and keyboard', () => {
    let page: Page;
    let map: Locator;

    before(async () => {
      page = await svgPage();
      map = page.locator('hotspot-map');
    });

    beforeEach(() => atHome(page));

    it('drags the map by the distance of the mouse', async () => {
      const from = await middleOf(page);
      const to = {x: from.x - 120, y: from.y + 70};
      const camera = await staticCamera(page);
      await drag(page, from, to);
      assert.ok(offBy(camera, await staticCamera(page), {from, to}) < 0.5);
    });

    it('follows a drag that leaves the map', async () => {
      const box = await map.locator('[part=map]').boundingBox();
      const from = {x: (await middleOf(page)).x, y: (box?.y ?? 0) + 20};
      const to = {x: from.x - 60, y: from.y - 40};
      const camera = await staticCamera(page);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, {steps: 8});
      await page.mouse.move(to.x, from.y, {steps: 8});
      await page.mouse.up();
      const end = {x: to.x, y: from.y};
      assert.ok(offBy(camera, await staticCamera(page), {from, to: end}) < 0.5);
    });

    it('lets go of the map when the button is released outside it', async () => {
      const from = await middleOf(page);
      const box = await map.locator('[part=map]').boundingBox();
      await drag(page, from, {x: from.x, y: (box?.y ?? 0) - 20});
      const camera = await staticCamera(page);
      await page.mouse.move(from.x, from.y, {steps: 4});
      assert.deepEqual(await staticCamera(page), camera);
    });

    it('reports the place when the dragged map has come to rest', async () => {
      const from = await middleOf(page);
      await drag(page, from, {x: from.x - 80, y: from.y});
      await page.waitForFunction(
        () => document.querySelector('regional-hotspots')?.place !== undefined,
      );
    });

    it('leaves the wheel alone to the page, with a note', async () => {
      const [camera, top] = [await staticCamera(page), await scrolled(page)];
      const {x, y} = seaIn(camera);
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 100);
      await page.waitForFunction((before) => scrollY === before + 100, top);
      await map.locator('[part=message]', {hasText: 'Ctrl'}).waitFor();
      assert.equal((await staticCamera(page)).scale, camera.scale);
    });

    for (const key of ['Control', 'Meta']) {
      it(`zooms in around the mouse by the wheel with ${key}, which does not zoom the page`, async () => {
        const camera = await staticCamera(page);
        const from = seaIn(camera);
        const left = await leftToBrowser(page, 'wheel');
        await page.mouse.move(from.x, from.y);
        await page.keyboard.down(key);
        await page.mouse.wheel(0, -300);
        await scaleAbove(page, camera.scale * 1.3);
        await page.keyboard.up(key);
        const after = await staticCamera(page);
        assert.ok(offBy(camera, after, {from, to: from}) < 0.5);
        assert.equal(await left(), 0);
      });
    }

    it('zooms in no further by the wheel than by the button', async () => {
      const button = map.locator('[part=controls] button').first();
      for (let press = 0; press < 8; press++) await button.click();
      const {scale} = await staticCamera(page);
      await atHome(page);
      const {x, y} = seaIn(await staticCamera(page));
      await page.mouse.move(x, y);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -9000);
      await scaleAbove(page, scale * 0.999);
      await page.keyboard.up('Control');
      assert.ok((await staticCamera(page)).scale < scale * 1.001);
    });

    it('zooms in twice by a double click, around it', async () => {
      const camera = await staticCamera(page);
      const from = seaIn(camera);
      await page.mouse.dblclick(from.x, from.y);
      const after = await staticCamera(page);
      assert.ok(Math.abs(after.scale / camera.scale - 2) < 1e-6);
      assert.ok(offBy(camera, after, {from, to: from}) < 0.5);
    });

    it('zooms in by + around the focused circle, and out by -', async () => {
      await map.getByRole('listbox').focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Home');
      const camera = await staticCamera(page);
      const from = await middleOfBox(map.getByRole('option'));
      await page.keyboard.press('+');
      const near = await staticCamera(page);
      assert.ok(Math.abs(near.scale / camera.scale - 2) < 1e-6);
      assert.ok(offBy(camera, near, {from, to: await middleOfBox(map.getByRole('option'))}) < 1);
      assert.ok(offBy(camera, near, {from, to: from}) < 1);
      await page.keyboard.press('-');
      assert.ok(Math.abs((await staticCamera(page)).scale / camera.scale - 1) < 1e-6);
    });

    it('leaves + with Ctrl to the browser', async () => {
      await map.getByRole('listbox').focus();
      const camera = await staticCamera(page);
      await page.keyboard.press('Control++');
      assert.deepEqual(await staticCamera(page), camera);
    });
  });

  describe('with fingers', () => {
    let page: Page;
    let touch: Touch;

    before(async () => {
      page = await svgPage({hasTouch: true});
      touch = await touchOf(page);
    });

    beforeEach(() => atHome(page));

    it('zooms in by two fingers as far as they part, around the place between them', async () => {
      const from = await middleOf(page);
      const camera = await staticCamera(page);
      await pinch(touch, from, {to: from, spans: [60, 90, 120]});
      const after = await staticCamera(page);
      assert.ok(Math.abs(after.scale / camera.scale - 2) < 0.02);
      assert.ok(offBy(camera, after, {from, to: from}) < 1);
    });

    it('moves with two fingers, which do not move the page', async () => {
      const from = await middleOf(page);
      const left = await leftToBrowser(page, 'touchmove');
      const to = {x: from.x - 50, y: from.y - 80};
      const camera = await staticCamera(page);
      await pinch(touch, from, {to, spans: [80, 80, 80]});
      assert.ok(offBy(camera, await staticCamera(page), {from, to}) < 1);
      assert.equal(await left(), 0);
    });

    it('keeps the size of circles and lines in the midst of a pinch', async () => {
      const at = await middleOf(page);
      const before = await drawnSizes(page);
      await touch('touchStart', ...fingers(at, 60));
      await touch('touchMove', ...fingers(at, 150));
      const during = await drawnSizes(page);
      await touch('touchEnd');
      assert.ok(before.length > 2);
      assert.deepEqual(during, before);
    });

    it('leaves one finger to the page, with a note', async () => {
      const {x, y} = await middleOf(page);
      const camera = await staticCamera(page);
      await touch('touchStart', {x, y});
      for (const up of [20, 60, 120]) await touch('touchMove', {x, y: y - up});
      await page.locator('hotspot-map [part=message]', {hasText: 'two fingers'}).waitFor();
      await touch('touchEnd');
      assert.equal((await staticCamera(page)).scale, camera.scale);
      await page.waitForFunction(() => scrollY > 0);
    });

    it('keeps hold of the map when a circle under a finger leaves it', async () => {
      const at = await middleOf(page);
      const camera = await staticCamera(page);
      await pinch(touch, at, {to: at, spans: [40, 80, 160, 320]});
      assert.ok((await staticCamera(page)).scale > 7 * camera.scale);
    });
  });

  async function svgPage(options: {hasTouch?: boolean} = {}): Promise<Page> {
    const {page, loaded} = await site.visit('/', {engine: false, ...options});
    await loaded('svg');
    return page;
  }
});

/** The map as at first, in the middle of the window. */
async function atHome(page: Page): Promise<void> {
  await page.keyboard.up('Control');
  await page.mouse.move(2, 2);
  await page.evaluate(() => {
    const widget = document.querySelector('regional-hotspots');
    const map = widget?.shadowRoot?.querySelector('hotspot-map');
    scrollTo(0, 0);
    map?.showAll();
    map?.blur();
  });
  await page.waitForFunction(
    () => document.querySelector('regional-hotspots')?.place === undefined,
  );
}

async function drag(page: Page, from: Place, to: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, {steps: 6});
  await page.mouse.up();
}

/** Two fingers beside each other. */
function fingers({x, y}: Place, span: number): readonly Place[] {
  return [
    {x: x - span / 2, y},
    {x: x + span / 2, y},
  ];
}

/** Puts two fingers on the map, and moves them in as many steps as there are further spans. */
async function pinch(
  touch: Touch,
  from: Place,
  {to, spans}: {readonly to: Place; readonly spans: readonly number[]},
): Promise<void> {
  const [first = 0, ...further] = spans;
  await touch('touchStart', ...fingers(from, first));
  for (const [at, span] of further.entries()) {
    const share = (at + 1) / further.length;
    const place = {x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share};
    await touch('touchMove', ...fingers(place, span));
  }
  await touch('touchEnd');
}

/** Counts from now on the events that the browser handles as it does on any page. */
async function leftToBrowser(
  page: Page,
  type: 'wheel' | 'touchmove',
): Promise<() => Promise<number>> {
  await page.evaluate((name) => {
    const counts = globalThis as {left?: number};
    counts.left = 0;
    addEventListener(name, (event) => {
      if (!event.defaultPrevented) counts.left = (counts.left ?? 0) + 1;
    });
  }, type);
  return () => page.evaluate(() => (globalThis as {left?: number}).left ?? NaN);
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

/** Waits until the map is zoomed in so far: a turn of the wheel is handled some time later. */
async function scaleAbove(page: Page, least: number): Promise<void> {
  for (let frame = 0; frame < 300; frame++) {
    if ((await staticCamera(page)).scale >= least) return;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  assert.fail('the map must be zoomed in');
}

async function middleOfBox(locator: Locator): Promise<Place> {
  const box = await locator.boundingBox();
  assert.ok(box !== null);
  return {x: box.x + box.width / 2, y: box.y + box.height / 2};
}

/** Radii of the largest circles, and whether lines keep their width when the ground is scaled. */
function drawnSizes(page: Page): Promise<readonly unknown[]> {
  return page.locator('hotspot-map svg.static').evaluate((svg) => {
    const radii = [...svg.querySelectorAll('circle')].map((circle) => circle.r.baseVal.value);
    const lines = [...svg.querySelectorAll('path[stroke-width]')];
    const scaled = lines.filter((line) => getComputedStyle(line).vectorEffect === 'none').length;
    return [Math.max(...radii), lines.length > 0, scaled];
  });
}
