import assert from 'node:assert/strict';
import {after, it} from 'node:test';

import {describeOnSite} from './describe-on-site.js';
import {html, scriptTag} from './site.js';
import {SPARSE_CIRCLES} from './sparse-circles.js';
import {
  assertBeside,
  assertDragged,
  assertFound,
  assertPainted,
  assertRinged,
  assertSharp,
  boxOf,
  largestCircle,
  rests,
  setStyle,
} from './zoomed-map.js';

const WIDGET = `<div id="outer"><div id="inner">
  <regional-hotspots src="/circles.json" style="width: 484px"></regional-hotspots></div></div>`;

/** Ways for a page to magnify the widget, with the `zoom` that they add up to. */
const SCALES: readonly {readonly css: string; readonly zoom: number}[] = [
  {css: '', zoom: 1},
  {css: '#outer { zoom: 0.5 }', zoom: 0.5},
  {css: '#outer { zoom: 1.5 }', zoom: 1.5},
  {css: '#inner { zoom: 2 }', zoom: 2},
  {css: '#outer { zoom: 1.5 } #inner { zoom: 0.8 }', zoom: 1.2},
  {css: 'regional-hotspots { zoom: 1.5 }', zoom: 1.5},
  {css: 'html { zoom: 1.25 }', zoom: 1.25},
  {css: '#outer { transform: scale(0.6); transform-origin: 0 0 }', zoom: 1},
  {
    css: '#outer { zoom: 1.5; transform: scale(0.8); transform-origin: 0 0 }',
    zoom: 1.5,
  },
];

const DENSITIES = [1, 1.25, 2, 3];
const page = html(scriptTag('regional-hotspots.js'), WIDGET);
const pages = {'/circles.json': {body: SPARSE_CIRCLES}};

describeOnSite('zoom of pages and screens', {page, pages}, (site) => {
  let combinations = 0;

  after(() => console.log(`${combinations} combinations of zoom, density and renderer`));

  for (const renderer of ['svg', 'webgl'] as const) {
    for (const density of renderer === 'svg' ? [1] : DENSITIES) {
      it(`${renderer} at ${density} device pixels: pointer, tooltip, canvas and drag are right`, async () => {
        const visit = await site.visit('/', {
          viewport: {width: 1000, height: 1100},
          deviceScaleFactor: density,
          reducedMotion: 'reduce',
          engine: renderer === 'webgl',
        });
        await visit.loaded(renderer);
        // Neither the SVG map nor a drag depends on the density.
        const all = density === 1 ? SCALES : SCALES.slice(1, 4);
        for (const {css, zoom} of all) {
          combinations += 1;
          const at = `${css} at ${density}`;
          await setStyle(visit.page, css);
          if (renderer === 'webgl') await assertSharp(visit.page, {zoom, density, at});
          const circle = await largestCircle(visit.page);
          if (renderer === 'svg') await assertRinged(visit.page, circle, at);
          else await assertPainted(visit.page, circle, {density, at});
          await assertFound(visit.page, {circle, region: 'DE11', at});
          if (density === 1) await assertDragged(visit.page, at);
        }
        assert.deepEqual(visit.errors, []);
        await visit.close();
      });
    }
  }

  it('finds the circles of the outermost regions in every zoom', async () => {
    const visit = await site.visit('/', {viewport: {width: 1000, height: 1600}, engine: false});
    await visit.loaded('svg');
    await visit.page.getByRole('button', {name: 'Outermost regions'}).click();
    for (const {css} of SCALES) {
      combinations += 1;
      await setStyle(visit.page, css);
      const circle = await boxOf(visit.page, 'hotspot-map [part=inset] svg circle');
      await assertFound(visit.page, {circle, region: 'ES70', at: `inset, ${css}`});
    }
    await visit.close();
  });

  for (const demo of ['strengths']) {
    it(`finds the circles of the ${demo} chart in every zoom`, async () => {
      const visit = await site.visit(`/demo/${demo}.html`, {viewport: {width: 1000, height: 1600}});
      const chart = `hotspot-${demo}`;
      await visit.page.locator(`${chart} .bubble`).first().waitFor();
      await visit.page.locator('main').evaluate((main) => (main.id = 'outer'));
      for (const {css} of SCALES.filter((each) => /^#outer|^$/.test(each.css))) {
        combinations += 1;
        await setStyle(visit.page, css);
        // The smallest, which lies on top.
        const disc = visit.page.locator(`${chart} .disc`).last();
        await disc.scrollIntoViewIfNeeded();
        const box = await disc.boundingBox();
        assert.ok(box);
        const {x, y, width, height} = box;
        await visit.page.mouse.move(2, 2);
        await visit.page.mouse.move(x + width / 2, y + height / 2);
        const key = await disc.evaluate((each) =>
          each.closest('[data-key]')?.getAttribute('aria-label'),
        );
        const tip = visit.page.locator(`${chart} .tip`).first();
        await tip.waitFor();
        const name = await tip.locator('.name').innerText();
        assert.ok(key?.includes(name), `${css}: ${key} is not ${name}`);
        assertBeside(
          await tip.boundingBox(),
          {x: x + width / 2, y: y + height / 2, radius: width / 2},
          css,
        );
      }
      await visit.close();
    });
  }

  it('keeps the place under the pointer when the wheel zooms', async () => {
    const visit = await site.visit('/', {viewport: {width: 1000, height: 1100}});
    await visit.loaded('webgl');
    for (const {css} of SCALES) {
      combinations += 1;
      await setStyle(visit.page, css);
      const {x, y} = await largestCircle(visit.page);
      await visit.page.mouse.move(x, y);
      await visit.page.keyboard.down('Control');
      await visit.page.mouse.wheel(0, -300);
      await visit.page.keyboard.up('Control');
      await rests(visit.page, 'away');
      const after = await largestCircle(visit.page);
      const off = Math.hypot(after.x - x, after.y - y);
      assert.ok(off < 2.5, `${css}: ${off} px`);
      await visit.page.locator('hotspot-map [part=controls] button').last().click();
      await rests(visit.page, 'home');
    }
    await visit.close();
  });

  it('follows the zoom of the browser', async () => {
    const visit = await site.visit('/', {viewport: {width: 1000, height: 1100}});
    await visit.loaded('webgl');
    const session = await visit.page.context().newCDPSession(visit.page);
    for (const density of [2, 1.25, 3, 1]) {
      combinations += 1;
      await session.send('Emulation.setDeviceMetricsOverride', {
        width: Math.round(1000 / density),
        height: Math.round(1100 / density),
        deviceScaleFactor: density,
        mobile: false,
      });
      await assertSharp(visit.page, {zoom: 1, density, at: `changed to ${density}`});
    }
    await visit.close();
  });
});
