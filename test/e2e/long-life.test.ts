import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Page} from 'playwright-core';

import type {FileServer} from '../../demo/file-server.js';
import {liveContexts, noteContexts} from './contexts.js';
import {html, scriptTag, site} from './site.js';
import {SMALL_DATA} from './small-data.js';
import {visitor, type Visitor} from './visitor.js';

const WIDGETS = 40;
/** Maps that are live at a time, and the WebGL contexts of each. */
const LIVE_MAPS = 4;
const MOST_CONTEXTS = 2 * LIVE_MAPS;
const CYCLES = 200;

describe('long life', () => {
  let reader: Visitor;
  let server: FileServer;

  before(async () => {
    const widgets =
      `<regional-hotspots src="/small.geojson" sectors=""></regional-hotspots>`.repeat(WIDGETS);
    const style = '<style>hotspot-table { display: none }</style>';
    const pages = {
      '/small.geojson': {body: SMALL_DATA},
      '/many': {body: html(`${scriptTag('regional-hotspots.js')}${style}`, widgets)},
    };
    [reader, server] = await Promise.all([
      visitor(['--js-flags=--expose-gc']),
      site(html(scriptTag('regional-hotspots.js'), '<main></main>'), {pages}),
    ]);
  });

  after(() => Promise.all([reader.close(), server.close()]));

  async function open(path: string): Promise<Page> {
    const page = await reader.browser.newPage({viewport: {width: 1024, height: 768}});
    await noteContexts(page);
    await page.goto(`${server.origin}${path}`);
    return page;
  }

  it('of 40 widgets on a page: each shows a map, eight WebGL contexts at most live', async (t) => {
    const page = await open('/many');
    const maps = page.locator('hotspot-map');
    await page.waitForFunction(
      (count) => document.querySelectorAll('regional-hotspots').length === count,
      WIDGETS,
    );
    let most = 0;
    for (let at = 0; at < WIDGETS; at++) {
      const map = maps.nth(at);
      await map.scrollIntoViewIfNeeded();
      await map.getByRole('listbox').focus();
      await map.locator('canvas').first().waitFor();
      await map.locator('svg.static').waitFor({state: 'detached'});
      most = Math.max(most, await liveContexts(page));
    }
    const circles = await maps
      .locator('svg.static')
      .evaluateAll((all) => all.map((one) => one.querySelectorAll('circle').length));
    t.diagnostic(`${WIDGETS} widgets, ${most} contexts at most, ${circles.length} maps as SVG now`);
    assert.ok(most <= MOST_CONTEXTS);
    assert.ok(circles.length >= WIDGETS - LIVE_MAPS);
    assert.deepEqual([...new Set(circles)], [5]);
    await page.close();
  });

  it('of a page that 200 widgets come to and leave: heap, nodes, contexts stay', async (t) => {
    const page = await open('/');
    const measures: Measure[] = [];
    for (let cycle = 0; cycle <= CYCLES; cycle++) {
      // Every fourth lives until its WebGL map is ready; the others are removed while it is
      // created.
      await comeAndGo(page, cycle % 4 === 0 ? 'webgl' : 'svg');
      if (cycle % 50 === 0) measures.push(await measure(page));
    }
    for (const [at, {heap, nodes, listeners, contexts}] of measures.entries()) {
      const size = (heap / 1e6).toFixed(2);
      t.diagnostic(
        `after ${at * 50} cycles: ${size} MB, ${nodes} nodes, ${listeners} listeners, ${contexts} contexts`,
      );
    }
    const [, , middle, , end] = measures;
    assert.ok(middle && end);
    const cycles = CYCLES / 2;
    // A leaked widget takes more than 100 kB, and more than 100 nodes.
    assert.ok((end.heap - middle.heap) / cycles < 10_000, 'the heap grows');
    assert.ok((end.nodes - middle.nodes) / cycles < 1, 'nodes stay behind');
    assert.ok((end.listeners - middle.listeners) / cycles < 1, 'listeners stay behind');
    assert.ok(end.contexts <= 1, 'contexts stay behind');
    await page.close();
  });
});

function comeAndGo(page: Page, renderer: string): Promise<void> {
  return page.evaluate(async (wanted) => {
    const widget = document.createElement('regional-hotspots');
    widget.src = '/small.geojson';
    const loaded = new Promise<void>((resolve) => {
      widget.addEventListener('hotspot-load', (event) => {
        if (event.renderer === wanted) resolve();
        const map = widget.shadowRoot?.querySelector('hotspot-map');
        if (map && wanted === 'webgl') map.engine = 'near';
      });
    });
    document.querySelector('main')?.append(widget);
    await loaded;
    widget.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }, renderer);
}

interface Measure {
  /** Bytes in use after garbage collection. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly contexts: number;
}

async function measure(page: Page): Promise<Measure> {
  const session = await page.context().newCDPSession(page);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize: heap} = await session.send('Runtime.getHeapUsage');
  const {nodes, jsEventListeners: listeners} = await session.send('Memory.getDOMCounters');
  await session.detach();
  return {heap, nodes, listeners, contexts: await liveContexts(page)};
}
