import assert from 'node:assert/strict';
import {it} from 'node:test';

import type {Frame, Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {article, headlineSnippet, readmeSnippet} from './readme-snippet.js';

/** A layout shift as browsers report it. */
interface Shift {
  readonly value: number;
  readonly sources: readonly {readonly node?: Node | null}[];
}

interface Recorded {
  readonly shifts: string[];
}

const FRAME = '<iframe src="/" style="border: 0; inline-size: 100%; block-size: 800px"></iframe>';

/** Pages by name: path, width of the window, and whether it is a phone's. */
const PLACES: Readonly<Record<string, readonly [path: string, width: number, touch?: true]>> = {
  'a column of 640 px': ['/', 1024],
  'a column of 320 px': ['/', 320],
  'a column of 320 px, with a headline': ['/headline', 320],
  'a column of 320 px, by touch': ['/', 320, true],
  'quirks mode': ['/quirks', 1024],
  German: ['/german', 1024],
  'German, 320 px': ['/german', 320],
  'a frame': ['/framed', 1024],
};

const PAGES = {
  '/headline': article(headlineSnippet()),
  '/quirks': article(readmeSnippet()).replace('<!doctype html>', ''),
  '/german': article(headlineSnippet(), 'de'),
  '/framed': `<!doctype html><title>Page</title>${FRAME}`,
};

const SITE = {
  page: article(readmeSnippet()),
  pages: Object.fromEntries(Object.entries(PAGES).map(([path, body]) => [path, {body}])),
};

describeOnSite('space that the README reserves for a figure', SITE, (site) => {
  for (const [name, [path, width, touch = false]] of Object.entries(PLACES)) {
    it(`is the figure’s from before its script to its WebGL map: ${name}`, async (test) => {
      const context = await site.browser.newContext({
        viewport: {width, height: 1000},
        hasTouch: touch,
        isMobile: touch,
      });
      const page = await context.newPage();
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/regional-hotspots.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.addInitScript(recordShifts);
      await page.goto(`${site.origin}${path}`, {waitUntil: 'commit'});
      const place = path === '/framed' ? await inner(page) : page;
      await place.locator('#after').waitFor();
      const before = await topOf(place);
      release();
      await place.locator('hotspot-map .names text').first().waitFor();
      await place.waitForLoadState('networkidle');
      assert.deepEqual(await place.evaluate(() => (globalThis as unknown as Recorded).shifts), []);
      // Readers who wish to move the map get the engine, and a tip.
      await place.locator('hotspot-map').getByRole('listbox').focus();
      await place.locator('hotspot-map canvas').first().waitFor();
      await place.locator('hotspot-map svg.static').waitFor({state: 'detached'});
      const after = await topOf(place);
      test.diagnostic(`the text below is at ${before} px, then at ${after} px`);
      assert.equal(after, before);
      await context.close();
    });
  }
});

async function inner(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  assert.ok(frame);
  return frame;
}

/** Top of the text below the figure, in CSS pixels. */
function topOf(place: Page | Frame): Promise<number> {
  return place
    .locator('#after')
    .evaluate((text) => Math.round(10 * text.getBoundingClientRect().top) / 10);
}

/** Runs in the page, before its first script. */
function recordShifts(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, {shifts});
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const {value, sources} = entry as unknown as Shift;
      const moved = sources.map(({node}) => (node instanceof Element ? node.outerHTML : `${node}`));
      shifts.push(`${value}: ${moved.map((each) => each.slice(0, 80)).join()}`);
    }
  });
  observer.observe({type: 'layout-shift', buffered: true});
}
