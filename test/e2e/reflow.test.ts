import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {BrowserContextOptions, Page} from 'playwright-core';

import type {FileServer} from '../../demo/file-server.js';
import {complete, DEMO_PAGES} from './demo-pages.js';
import {html, site} from './site.js';
import {crowded, targets} from './targets.js';
import {visitor, type Visitor} from './visitor.js';

/** WCAG 2.2: 1.4.10 reflow, 1.4.4 resize text, 2.5.8 target size. */
interface Setting {
  readonly name: string;
  readonly context: BrowserContextOptions;
  /** Size of the page's text, in percent of the usual. */
  readonly text: number;
}

const SETTINGS: readonly Setting[] = [
  {name: '400 % zoom', context: {viewport: {width: 320, height: 256}}, text: 100},
  {name: 'narrow phone', context: {viewport: {width: 320, height: 640}, hasTouch: true}, text: 100},
  {name: '200 % text', context: {viewport: {width: 1280, height: 900}}, text: 200},
  {name: 'desktop', context: {viewport: {width: 1280, height: 900}}, text: 100},
];

describe('demo pages', () => {
  let reader: Visitor;
  let server: FileServer;

  before(async () => {
    reader = await visitor();
    server = await site(html(''));
  });

  after(async () => {
    await reader.close();
    await server.close();
  });

  for (const {name: setting, context, text} of SETTINGS) {
    for (const demo of DEMO_PAGES) {
      it(`${demo.file} loses nothing and crowds nothing at ${setting}`, async (test) => {
        const visit = await reader.visit(`${server.origin}/demo/${demo.file}`, {
          ...context,
          reducedMotion: 'reduce',
        });
        const {page} = visit;
        await page.addStyleTag({content: `:root { font-size: ${text}% }`});
        await complete(visit, demo);
        await askContainersAgain(page);
        const found: string[] = [];
        let count = 0;
        for (const {name, open} of demo.views) {
          await open(page);
          const all = await targets(page);
          count += all.length;
          const wrong = [...(await beyondSides(page)), ...crowded(all)];
          found.push(...wrong.map((each) => `${name}: ${each}`));
        }
        test.diagnostic(`${demo.views.length} views, ${count} targets, ${found.length} defects`);
        assert.deepEqual(found, []);
        await page.context().close();
      });
    }
  }
});

/**
 * Chromium asks container queries again when the size of a container changes, but not always when
 * only its text does; readers have set their text before a page loads.
 */
async function askContainersAgain(page: Page): Promise<void> {
  const {width, height} = page.viewportSize() ?? {width: 0, height: 0};
  await page.setViewportSize({width: width - 8, height});
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.setViewportSize({width, height});
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** What makes the page wider than the window, if it is so once it has come to rest. */
function beyondSides(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const {documentElement: root} = document;
    // Elements that have been laid out anew may change their order a frame later.
    for (let frame = 0; frame < 60 && root.scrollWidth > root.clientWidth; frame++) {
      await new Promise(requestAnimationFrame);
    }
    const {scrollWidth, clientWidth} = root;
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  });
}
