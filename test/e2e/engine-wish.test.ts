import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {DATA, html, scriptTag} from './site.js';
import {middleOf, offBy, seaIn, staticCamera, touchOf} from './static-camera.js';
import type {Visit} from './visitor.js';
import {boxOf, type Place} from './zoomed-map.js';

/** A map that waits for a wish, with the view of a widget that is not shown. */
const PAGE = html(
  scriptTag('regional-hotspots.js'),
  `<regional-hotspots src="${DATA}" year="2012" top="5" style="display: none"></regional-hotspots>
  <hotspot-map engine="wish" style="block-size: 500px"></hotspot-map>
  <script type="module">
    const widget = document.querySelector('regional-hotspots');
    globalThis.map = document.querySelector('hotspot-map');
    let hidden;
    while (!hidden?.view) {
      await new Promise(requestAnimationFrame);
      hidden = widget.shadowRoot?.querySelector('hotspot-map');
    }
    map.view = hidden.view;
    widget.remove();
  </script>`,
);

const ENGINE = 'regional-hotspots.engine.js';

/** The map, which the page has as a global. */
declare const map: HTMLElementTagNameMap['hotspot-map'];

describeOnSite('engine that waits for a wish', {page: PAGE}, (site) => {
  it('is not fetched on load, nor for a pointer that passes', async () => {
    const {page, requests} = await still();
    const {x, y} = await middleOf(page);
    for (let step = 0; step < 5; step++) {
      await page.mouse.move(x + 9 * step, y);
      await page.clock.runFor(450);
    }
    await page.mouse.move(2, 2);
    await page.clock.runFor(5_000);
    assert.deepEqual(engineOf(requests), []);
  });

  it('is fetched when the pointer has rested for half a second', async () => {
    const {page, requests} = await still();
    const {x, y} = await middleOf(page);
    await page.mouse.move(x, y);
    await page.clock.runFor(499);
    assert.deepEqual(engineOf(requests), []);
    const fetched = page.waitForRequest(`**/${ENGINE}`);
    await page.clock.runFor(1);
    await fetched;
  });

  it('is not fetched for a click on a circle', async () => {
    const {page, requests} = await still();
    const {x, y} = await middleOf(page);
    await page.mouse.click(x, y);
    await page.mouse.move(2, 2);
    await page.clock.runFor(5_000);
    assert.deepEqual(engineOf(requests), []);
  });

  const wishes: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'the keyboard focus': async (page) => {
      await page.getByRole('listbox').focus();
      await page.keyboard.press('Home');
    },
    'the focus of a button': (page) =>
      page.locator('hotspot-map [part=controls] button').last().focus(),
    'the first drag': async (page) => {
      const {x, y} = await middleOf(page);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 40, y);
      await page.mouse.up();
    },
    'a double click': async (page) => {
      const {x, y} = seaIn(await staticCamera(page));
      await page.mouse.dblclick(x, y);
    },
    'a flight to a region': (page) => page.evaluate(() => map.flyTo('DE11')),
    'a zoom by the page’s own button': (page) => page.evaluate(() => map.zoom(2)),
    'the page that asks for it': (page) => page.evaluate(() => map.startEngine()),
    'the page that does not wait any more': (page) => page.evaluate(() => (map.engine = 'near')),
  };
  for (const [wish, show] of Object.entries(wishes)) {
    it(`is fetched for ${wish}`, async () => {
      const {page, requests} = await still();
      assert.deepEqual(engineOf(requests), []);
      const fetched = page.waitForRequest(`**/${ENGINE}`);
      await show(page);
      await fetched;
    });
  }

  it('is announced after the SVG map', async () => {
    const {page, loaded, renderers} = await site.visit();
    await loaded('svg');
    await page.evaluate(() => map.startEngine());
    await loaded('webgl');
    assert.deepEqual(await renderers(), ['svg', 'webgl']);
  });

  it('keeps the map of a reader who has it when the page begins to wait', async () => {
    const {page, loaded} = await site.visit();
    await page.evaluate(() => (map.engine = 'near'));
    await loaded('webgl');
    const canvas = await page.locator('hotspot-map canvas').first().elementHandle();
    await page.evaluate(async () => {
      map.engine = 'wish';
      await map.updateComplete;
    });
    assert.equal(await canvas?.evaluate((each) => each.isConnected), true);
    assert.equal(await page.locator('hotspot-map svg.static').count(), 0);
  });

  describe('that arrives in the midst of a gesture', () => {
    it('takes over after a drag, which goes on, at the same place', async () => {
      const {page, release} = await held();
      const circle = await circleBox(page);
      const {x, y} = await middleOf(page);
      const start = await staticCamera(page);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 30, y + 10, {steps: 3});
      await arrives(page, release);
      await page.mouse.move(x - 70, y + 40, {steps: 5});
      const camera = await staticCamera(page);
      assert.ok(offBy(start, camera, {from: {x, y}, to: {x: x - 70, y: y + 40}}) < 0.5);
      await page.mouse.up();
      await page.locator('hotspot-map svg.static').waitFor({state: 'detached'});
      const after = await circleBox(page);
      assert.ok(Math.hypot(after.x - circle.x + 70, after.y - circle.y - 40) < 1);
    });

    it('takes over after a pinch, which goes on, at the same scale', async () => {
      const {page, release} = await held({hasTouch: true});
      const touch = await touchOf(page);
      const {x, y} = await middleOf(page);
      const fingers = (span: number): readonly Place[] => [
        {x: x - span / 2, y},
        {x: x + span / 2, y},
      ];
      const start = await staticCamera(page);
      await touch('touchStart', ...fingers(60));
      await touch('touchMove', ...fingers(90));
      await arrives(page, release);
      await touch('touchMove', ...fingers(120));
      const camera = await staticCamera(page);
      assert.ok(Math.abs(camera.scale / start.scale - 2) < 0.02);
      const before = await circleBox(page);
      await touch('touchEnd');
      await page.locator('hotspot-map svg.static').waitFor({state: 'detached'});
      const after = await circleBox(page);
      assert.ok(Math.hypot(after.x - before.x, after.y - before.y) < 1);
    });
  });

  /** A page with the SVG map, whose time goes on only when the test says so. */
  async function still(): Promise<Visit> {
    const visit = await site.visit('about:blank', {engine: false});
    const {page} = visit;
    await page.clock.install();
    await page.goto(site.origin, {waitUntil: 'domcontentloaded'});
    await visit.loaded('svg');
    await page.locator('hotspot-map .names text').first().waitFor();
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 2_000));
    return visit;
  }

  /** A page whose engine is wished, and comes when it is released. */
  async function held(options: {hasTouch?: boolean} = {}): Promise<{
    readonly page: Page;
    readonly release: () => void;
  }> {
    const {page} = await site.visit('about:blank', options);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(`**/${ENGINE}`, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(site.origin, {waitUntil: 'domcontentloaded'});
    await page.locator('hotspot-map .names text').first().waitFor();
    return {page, release};
  }
});

function engineOf(requests: readonly string[]): readonly string[] {
  return requests.filter((each) => each.includes(ENGINE));
}

/** Lets the engine come, and draw for as long as it would need to take over. */
async function arrives(page: Page, release: () => void): Promise<void> {
  release();
  await page.locator('hotspot-map .maplibregl-canvas').waitFor();
  for (let frame = 0; frame < 90; frame++) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await page.locator('hotspot-map svg.static').count(), 1);
  }
}

/** Middle of the largest circle, around which the list box lies as soon as there is data. */
async function circleBox(page: Page): Promise<Place> {
  await page.evaluate(() => map.updateComplete);
  return boxOf(page, 'hotspot-map .ring');
}
