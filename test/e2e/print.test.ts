import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import type {Page} from 'playwright-core';

import {palette} from '../../src/cartography/colour/palette.js';
import {complete, DEMO_PAGES, visitDemo} from './demo-pages.js';
import {describeOnSite} from './describe-on-site.js';

/** Printable area of A4, in CSS pixels. */
const PAPER = {width: 718, height: 1047};

describeOnSite('demo pages on paper', {}, (site) => {
  for (const demo of DEMO_PAGES) {
    it(`${demo.file} is not cut`, async (test) => {
      const visit = await visitDemo(site, demo, {
        viewport: {width: 1280, height: 900},
        colorScheme: 'dark',
      });
      const {page} = visit;
      await complete(visit, demo);
      const found: string[] = [];
      for (const {name, open} of demo.views) {
        await open(page);
        await print(page);
        found.push(...(await cut(page)).map((each) => `${name}: ${each}`));
        await endPrint(page);
      }
      test.diagnostic(`${demo.views.length} views, ${found.length} defects`);
      assert.deepEqual(found, []);
      await visit.close();
    });
  }

  describe('what an editor pastes', () => {
    let page: Page;

    before(async () => {
      const visit = await site.visit('/demo/snippet.html', {
        viewport: {width: 1280, height: 900},
        colorScheme: 'dark',
      });
      page = visit.page;
      await visit.loaded('webgl');
      // The notes come when a reader asks for them, and are then printed.
      await page.locator('.about').click();
      await page.locator('#sources hotspot-legend details').waitFor({state: 'attached'});
      await page.keyboard.press('Escape');
      await print(page);
    });

    it('has the SVG map with all its circles, and no canvas', async () => {
      const map = page.locator('hotspot-map');
      const box = await map.locator('svg.static').boundingBox();
      assert.ok(box !== null);
      const circles = await map.locator('svg.static circle').all();
      assert.ok(circles.length > 200);
      const outside = await map.locator('svg.static circle').evaluateAll(
        (all, {left, right, top, bottom}) =>
          all.filter((circle) => {
            const {x, y, width, height} = circle.getBoundingClientRect();
            const [middle, centre] = [x + width / 2, y + height / 2];
            return middle < left || middle > right || centre < top || centre > bottom;
          }).length,
        {left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height},
      );
      assert.equal(outside, 0);
      assert.equal(await map.locator('canvas:visible').count(), 0);
    });

    it('draws circles of the legend’s size', async () => {
      const drawn = await page
        .locator('hotspot-map svg.static circle')
        .evaluateAll((all) =>
          Math.max(...all.map((circle) => circle.getBoundingClientRect().width)),
        );
      const svg = await page.locator('hotspot-map svg.static').evaluate((map) => {
        const {width} = map.getBoundingClientRect();
        return width / (map as SVGSVGElement).viewBox.baseVal.width;
      });
      assert.ok(drawn > 20);
      assert.ok(Math.abs(svg - 1) < 0.001, `the map is drawn ${svg} times its size`);
    });

    it('has legend, definition, method and source', async () => {
      const legend = page.locator('hotspot-legend');
      for (const text of [/^People employed$/, /by NACE division/, /Source: Eurostat/]) {
        assert.ok(await legend.getByText(text).first().isVisible(), String(text));
      }
      const method = legend.locator('details p').first();
      assert.ok(((await method.boundingBox())?.height ?? 0) > 0);
    });

    it('is light, on a dark screen too', async () => {
      const land = await page
        .locator('hotspot-map svg.static [fill]')
        .evaluateAll((all) => all.map((shape) => shape.getAttribute('fill')));
      assert.ok(land.includes(palette('light').land));
      assert.ok(!land.includes(palette('dark').land));
    });

    it('has no controls', async () => {
      const controls = page.locator('regional-hotspots').locator('button:visible, input:visible');
      const names = await controls.evaluateAll((all) => all.map(({outerHTML}) => outerHTML));
      const regions = await page.locator('hotspot-table tbody button').count();
      const heads = await page.locator('hotspot-table thead button').count();
      assert.equal(names.length, regions + heads);
    });

    it('is the WebGL map again after', async () => {
      await endPrint(page);
      await page.locator('hotspot-map svg.static').waitFor({state: 'detached'});
      assert.ok((await page.locator('hotspot-map canvas:visible').count()) > 0);
    });
  });
});

/** Puts a page into the state in which browsers lay it out for paper. */
async function print(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({media: 'print'});
  await page.setViewportSize(PAPER);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
  );
}

async function endPrint(page: Page): Promise<void> {
  await page.emulateMedia({media: 'screen'});
  await page.setViewportSize({width: 1280, height: 900});
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

/**
 * Content that would be cut on paper: beyond its edge, or inside a box that scrolls on the screen.
 */
function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const within = (root: ParentNode): readonly Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ]);
    const {scrollWidth, clientWidth} = document.documentElement;
    const boxes = within(document.body).filter((element) => {
      if (!element.checkVisibility({visibilityProperty: true})) return false;
      const {overflowX, overflowY, clipPath} = getComputedStyle(element);
      if (clipPath !== 'none' || element instanceof SVGElement) return false;
      const scrolls = [overflowX, overflowY].some((each) => !['visible', 'clip'].includes(each));
      const {scrollHeight, clientHeight, scrollWidth: inner, clientWidth: outer} = element;
      return scrolls && (scrollHeight > clientHeight + 1 || inner > outer + 1);
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
      ...boxes.map(({localName, className, part}) => `${localName} ${className} ${part} scrolls`),
    ];
  });
}
