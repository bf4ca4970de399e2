import assert from 'node:assert/strict';
import {it} from 'node:test';

import type {Page} from 'playwright-core';

import {complete, DEMO_PAGES, visitDemo} from './demo-pages.js';
import {describeOnSite} from './describe-on-site.js';
import {crowded, targets} from './targets.js';
import type {VisitOptions} from './visitor.js';

/** WCAG 2.2: 1.4.10 reflow, 1.4.4 resize text, 2.5.8 target size. */
interface Setting {
  readonly name: string;
  readonly context: VisitOptions;
  /** Size of the page's text, in percent of the default. */
  readonly text: number;
}

const SETTINGS: readonly Setting[] = [
  {
    name: '400 % zoom',
    context: {viewport: {width: 320, height: 256}, engine: false},
    text: 100,
  },
  {
    name: 'narrow phone',
    context: {viewport: {width: 320, height: 640}, hasTouch: true, engine: false},
    text: 100,
  },
  {
    name: '200 % text',
    context: {viewport: {width: 1280, height: 900}, engine: false},
    text: 200,
  },
  {name: 'desktop', context: {viewport: {width: 1280, height: 900}}, text: 100},
];

describeOnSite('demo pages', {}, (site) => {
  for (const {name: setting, context, text} of SETTINGS) {
    for (const demo of DEMO_PAGES) {
      it(`${demo.file} loses nothing and crowds nothing at ${setting}`, async (test) => {
        const visit = await visitDemo(site, demo, {
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
        await visit.close();
      });
    }
  }
});

/**
 * Chromium re-evaluates container queries when the size of a container changes, but not always when
 * only its text does; readers set their text size before a page loads.
 */
async function askContainersAgain(page: Page): Promise<void> {
  const {width, height} = page.viewportSize() ?? {width: 0, height: 0};
  await page.setViewportSize({width: width - 8, height});
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.setViewportSize({width, height});
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** Elements that make the page wider than the window, if any remain once layout has settled. */
function beyondSides(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const {documentElement: root} = document;
    // Elements with a new layout may change their order a frame later.
    for (let frame = 0; frame < 60 && root.scrollWidth > root.clientWidth; frame++) {
      await new Promise(requestAnimationFrame);
    }
    const {scrollWidth, clientWidth} = root;
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  });
}
