import assert from 'node:assert/strict';
import {it} from 'node:test';

import type {Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {DATA, html, scriptTag} from './site.js';

const PAGE = html(
  scriptTag('regional-hotspots.js'),
  `<regional-hotspots src="${DATA}" sectors="automotive" year="2012"></regional-hotspots>`,
);

/** Least number of regions named, by the size of the window. */
const NAMED = [
  [1440, 900, 8],
  [768, 1024, 4],
  [360, 780, 3],
] as const;

describeOnSite('names on the map', {page: PAGE}, (site) => {
  for (const [width, height, least] of NAMED) {
    it(`are those of ${least} regions or more at ${width} pixels, none on another`, async (t) => {
      const viewport = {width, height};
      const {page, close} = await site.visit('/', {viewport, engine: false});
      const names = await shownNames(page);
      t.diagnostic(names.map(({text}) => text).join('; '));
      assert.ok(names.filter(({lines}) => lines.bold).length >= least);
      const over = names.filter((one, at) =>
        names.slice(0, at).some((other) => overlap(one, other)),
      );
      assert.deepEqual(
        over.map(({text}) => text),
        [],
      );
      await close();
    });
  }

  it('are the same in the WebGL map as in the SVG map before it', async () => {
    const {page, loaded, close} = await site.visit('/', {viewport: {width: 1440, height: 900}});
    const before = await shownNames(page);
    await loaded('webgl');
    const after = await shownNames(page);
    assert.deepEqual(after, before);
    await close();
  });

  it('take the colours of the system where it forces them', async () => {
    const {page, close} = await site.visit('/', {engine: false, forcedColors: 'active'});
    await shownNames(page);
    const colours = await page.evaluate(() => {
      const probe = document.createElement('p');
      probe.style.cssText = 'color: CanvasText; background: Canvas';
      document.body.append(probe);
      const {color, backgroundColor} = getComputedStyle(probe);
      const widget = document.querySelector('regional-hotspots')?.shadowRoot;
      const names = widget
        ?.querySelector('hotspot-map')
        ?.shadowRoot?.querySelectorAll('.names text');
      const found = [...(names ?? [])].map((name) => {
        const {fill, stroke} = getComputedStyle(name);
        return `${fill} ${stroke}`;
      });
      return {expected: `${color} ${backgroundColor}`, found: [...new Set(found)]};
    });
    assert.deepEqual(colours.found, [colours.expected]);
    await close();
  });
});

interface ShownName {
  readonly text: string;
  readonly lines: {readonly bold: boolean};
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Upright names on the map with their boxes, once it has been placed and at rest. */
async function shownNames(page: Page): Promise<readonly ShownName[]> {
  const layer = page.locator('hotspot-map .names');
  await layer.locator('text').first().waitFor({state: 'attached'});
  return layer.evaluate(async (svg) => {
    let before = '';
    for (let still = 0; still < 15;) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      still = svg.outerHTML === before ? still + 1 : 0;
      before = svg.outerHTML;
    }
    return [...svg.children]
      .filter((name) => name.querySelector('[transform*=rotate]') === null)
      .map((name) => {
        const texts = [...name.querySelectorAll('text')];
        const boxes = texts.map((text) => text.getBoundingClientRect());
        return {
          text: texts.map(({textContent}) => textContent?.trim()).join(' '),
          lines: {bold: texts[0]?.getAttribute('font-weight') === 'bold'},
          // The halo is not part of the name, and lines have space above and below their letters.
          left: Math.min(...boxes.map(({left}) => left)),
          right: Math.max(...boxes.map(({right}) => right)),
          top: Math.min(...boxes.map(({top}) => top)) + 2,
          bottom: Math.max(...boxes.map(({bottom}) => bottom)) - 2,
        };
      });
  });
}

function overlap(one: ShownName, other: ShownName): boolean {
  const across = one.left < other.right && other.left < one.right;
  return across && one.top < other.bottom && other.top < one.bottom;
}
