import assert from 'node:assert/strict';
import {before, it} from 'node:test';

import type {Frame, Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {paintedShares, type PaintedShares} from './painted-shares.js';
import {WIDGET, html, scriptTag} from './site.js';
import type {Visit} from './visitor.js';

const BODY = `<main>${WIDGET.replace('>', ' mode="explorer" parts="overview">')}</main><aside></aside>
<iframe width="1000" height="760"></iframe>`;

const PAGE = html(scriptTag('regional-hotspots.js'), BODY);

describeOnSite('widget that is put elsewhere', {page: PAGE}, (site) => {
  let visit: Visit;
  let page: Page;

  before(async () => {
    visit = await site.visit();
    ({page} = visit);
    await visit.loaded('webgl');
    await choose(page);
  });

  it('keeps map, filter and selection when it is moved on the page', async () => {
    await page.evaluate(() => {
      const widget = document.querySelector('regional-hotspots');
      if (widget) document.querySelector('aside')?.append(widget);
    });
    await assertAlive(page);
  });

  it('has them again when it was away', async () => {
    await page.evaluate(async () => {
      const widget = document.querySelector('regional-hotspots');
      widget?.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (widget) document.querySelector('main')?.append(widget);
    });
    await assertAlive(page);
  });

  it('is whole in the document of a frame', async () => {
    await page.evaluate(() => {
      const widget = document.querySelector('regional-hotspots');
      const frame = document.querySelector('iframe');
      if (widget && frame) frame.contentDocument?.body.append(widget);
      frame?.scrollIntoView();
    });
    const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
    assert.ok(frame);
    await assertAlive(frame);
    assert.equal(await displayOf(frame, 'section'), 'flex');
  });

  it('draws there what the reader asks for', async () => {
    const frame = page.frames()[1];
    assert.ok(frame);
    await frame.getByRole('tab').nth(1).click();
    await frame.locator('hotspot-overview .name').first().waitFor();
    assert.equal(await displayOf(frame, 'hotspot-overview'), 'flow-root');
    await frame.getByRole('tab').nth(0).click();
  });

  it('is whole again in its own document', async () => {
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const widget = frame?.contentDocument?.querySelector('regional-hotspots');
      if (widget) document.querySelector('main')?.append(widget);
      scrollTo(0, 0);
    });
    await assertAlive(page);
    assert.equal(await displayOf(page, 'section'), 'flex');
  });

  it('comes back after it was not displayed, and after it had no size', async () => {
    for (const style of [{display: 'none'}, {inlineSize: '0px', overflow: 'hidden'}]) {
      await setStyle(page, style);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      await setStyle(page, Object.fromEntries(Object.keys(style).map((name) => [name, ''])));
      await assertAlive(page);
    }
  });

  it('follows what happened in a hidden tab, which had no frames, once it is seen', async () => {
    await page.evaluate(async () => {
      const {requestAnimationFrame: ask} = globalThis;
      const held: FrameRequestCallback[] = [];
      Object.assign(globalThis, {
        requestAnimationFrame: (frame: FrameRequestCallback) => held.push(frame),
      });
      const see = (visibilityState: string): void => {
        Object.defineProperty(document, 'visibilityState', {
          value: visibilityState,
          configurable: true,
        });
        Object.defineProperty(document, 'hidden', {
          value: visibilityState === 'hidden',
          configurable: true,
        });
        document.dispatchEvent(new Event('visibilitychange'));
      };
      see('hidden');
      const widget = document.querySelector('regional-hotspots');
      widget?.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (widget) document.querySelector('aside')?.append(widget);
      await new Promise((resolve) => setTimeout(resolve, 300));
      Object.assign(globalThis, {requestAnimationFrame: ask});
      for (const frame of held) ask(frame);
      see('visible');
    });
    await assertAlive(page);
  });

  it('shows the SVG map with filter and selection while the context is lost', async () => {
    await loseContexts(page, 'loseContext');
    const svg = page.locator('hotspot-map svg.static');
    await svg.waitFor();
    assert.equal((await svg.locator('circle').count()) > 200, true);
    await assertChosen(page);
  });

  it('has the WebGL map with filter and selection when the context is back', async () => {
    await loseContexts(page, 'restoreContext');
    await assertAlive(page);
  });

  it('keeps the SVG map when the context is lost for good', async () => {
    await loseContexts(page, 'loseContext');
    await page.locator('hotspot-map svg.static').waitFor();
    await page.getByRole('option', {name: /^Automotive/}).uncheck();
    await page.getByRole('option', {name: /^Apparel/}).check();
    await page.getByRole('row', {name: /Norte/}).first().waitFor();
    assertPainted(await paintedShares(page.locator('hotspot-map [part=map]')));
    assert.deepEqual(visit.errors, []);
  });
});

/** Chooses a sector and selects a region, as the reader would. */
async function choose(page: Page): Promise<void> {
  await page.getByRole('option', {name: /^Automotive/}).check();
  await page
    .getByRole('row', {name: /Stuttgart/})
    .getByRole('button')
    .first()
    .click();
  await assertChosen(page);
}

async function assertChosen(place: Page | Frame): Promise<void> {
  const state = await place.evaluate(() => {
    const {filter, selected} = document.querySelector('regional-hotspots')?.state ?? {};
    return {sectors: filter?.sectors, selected};
  });
  assert.deepEqual(state, {sectors: ['traded:automotive'], selected: ['DE11']});
  const row = await place.locator('hotspot-table tbody tr.selected').first().innerText();
  assert.match(row, /Stuttgart/);
}

/** Asserts that the WebGL map shows the choice. */
async function assertAlive(place: Page | Frame): Promise<void> {
  const map = place.locator('hotspot-map');
  await map.scrollIntoViewIfNeeded();
  await map.locator('canvas').first().waitFor();
  await map.locator('svg.static').waitFor({state: 'detached'});
  await assertChosen(place);
  assertPainted(await paintedShares(map.locator('[part=map]')));
}

/** Words, lists and circles lie over the map of an explorer; without it there is no land. */
function assertPainted({land, water, other}: PaintedShares): void {
  assert.ok(land > 0.04, `land ${land}`);
  assert.ok(water > 0.5, `water ${water}`);
  assert.ok(other > 0.15, `other ${other}`);
}

function displayOf(place: Page | Frame, selector: string): Promise<string> {
  return place.locator(selector).evaluate((element) => getComputedStyle(element).display);
}

function setStyle(page: Page, style: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate((given) => {
    const widget = document.querySelector('regional-hotspots');
    if (widget) Object.assign(widget.style, given);
  }, style);
}

/** Removes the WebGL contexts of the map, or restores them. */
function loseContexts(page: Page, act: 'loseContext' | 'restoreContext'): Promise<void> {
  return page.locator('hotspot-map canvas').evaluateAll((canvases, name) => {
    const kept = globalThis as unknown as {losses?: (WEBGL_lose_context | null | undefined)[]};
    // The extension is unavailable while the context is lost.
    if (name === 'loseContext') {
      kept.losses = canvases.map((canvas) =>
        (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context'),
      );
    }
    for (const loss of kept.losses ?? []) loss?.[name]();
  }, act);
}
