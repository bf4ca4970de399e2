import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Browser, Page} from 'playwright-core';

import type {FileServer} from '../../demo/file-server.js';
import {FIREFOX, openFirefox} from './firefox-browser.js';
import {PARENTS} from './parents.js';
import {prepareElements, sectionBoxes} from './section-boxes.js';
import {ELEMENT_TAGS, html, site} from './site.js';
import {SPARSE_CIRCLES} from './sparse-circles.js';

const WIDGET = '<regional-hotspots src="/circles.json" style="width: 440px"></regional-hotspots>';
const ELEMENTS = ['regional-hotspots', 'hotspot-map', 'hotspot-table', 'hotspot-overview'];

describe('Firefox', {skip: FIREFOX === undefined && 'there is no Firefox'}, () => {
  let server: FileServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    server = await site(html(ELEMENT_TAGS, ''), {
      pages: {
        '/circles': {body: html(ELEMENT_TAGS, WIDGET)},
        '/circles.json': {body: SPARSE_CIRCLES},
      },
    });
    browser = await openFirefox();
    page = await browser.newPage();
    await page.goto(server.origin);
    await prepareElements(page);
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  it('gives elements the width there is in every kind of parent', async (t) => {
    const wrong: string[] = [];
    const kinds = PARENTS.filter(({width}) => width === 'all');
    for (const {name, body} of kinds) {
      for (const {tag, section, widths} of await sectionBoxes(page, ELEMENTS, {body, width: 640})) {
        const off = widths.some((each) => Math.abs(each - section) > 1.5);
        if (off) wrong.push(`${tag} in ${name}: ${widths.join()}`);
      }
    }
    t.diagnostic(`${kinds.length} parents, ${ELEMENTS.length} elements`);
    assert.deepEqual(wrong, []);
  });

  it('keeps a height that the page sets, and scrolls the rest', async () => {
    const style = 'height: 400px';
    await sectionBoxes(page, ELEMENTS, {body: '@', width: 640, style});
    await page.waitForFunction(() => {
      const widget = document.querySelector('regional-hotspots');
      return widget !== null && getComputedStyle(widget).overflowY === 'auto';
    });
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('section')].map((section) => section.scrollHeight),
    );
    assert.deepEqual(heights, [400, 400, 400, 400]);
  });

  for (const zoom of [0.5, 1.5, 2]) {
    it(`finds the circle under the pointer in zoom ${zoom}`, async () => {
      await page.goto(`${server.origin}/circles`);
      const circle = page.locator('hotspot-map [part=map] svg circle').first();
      await circle.waitFor();
      const {x, y} = await circle.evaluate(async (largest, value) => {
        document.body.style.setProperty('zoom', `${value}`);
        for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
        largest.scrollIntoView({block: 'center'});
        document.addEventListener('hotspot-hover', (event) => {
          const {region} = event as Event & {readonly region?: string};
          Object.assign(globalThis, {hovered: region});
        });
        const {left, top, width, height} = largest.getBoundingClientRect();
        return {x: left + 0.8 * width, y: top + height / 2};
      }, zoom);
      await page.mouse.move(x, y);
      const hovered = (): Promise<string | undefined> =>
        page.evaluate(() => (globalThis as unknown as {hovered?: string}).hovered);
      assert.equal(await hovered(), 'DE11');
    });
  }
});
