import assert from 'node:assert/strict';
import {it} from 'node:test';

import {describeOnSite} from './describe-on-site.js';
import {difference, picture, type Picture} from './picture.js';
import {html, scriptTag} from './site.js';

describeOnSite('SVG map', {page: html(scriptTag('regional-hotspots.js'))}, (site) => {
  it('stands before the engine has come, which takes its place without a jump', async (t) => {
    const context = await site.browser.newContext({viewport: {width: 1024, height: 768}});
    const page = await context.newPage();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/regional-hotspots.engine.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.origin, {waitUntil: 'domcontentloaded'});
    await page.locator('hotspot-map svg.static circle').first().waitFor();
    const map = page.locator('hotspot-map [part=map]');
    await page.locator('hotspot-map').evaluate((element) => {
      (element as HTMLElementTagNameMap['hotspot-map']).engine = 'near';
    });
    const before = await picture(map);
    release();
    await page.evaluate(() => {
      const widget = document.querySelector('regional-hotspots');
      widget?.shadowRoot?.querySelector('hotspot-map')?.startEngine();
    });
    await page.locator('hotspot-map svg.static').waitFor({state: 'detached'});
    const now = await picture(map);
    const moved = unlike(before, now, 0);
    const shifted = unlike(before, now, 3);
    t.diagnostic(`${percent(moved)} of the pixels moved; by 3 px it would be ${percent(shifted)}`);
    // The renderers smooth the edges of lines and circles differently.
    assert.ok(moved < 0.01 && shifted > 5 * moved);
  });
});

/** Share of pixels without an equal in the other picture within one pixel of their position. */
function unlike(before: Picture, now: Picture, shift: number): number {
  let count = 0;
  let all = 0;
  for (let y = 8; y < before.height - 8; y++) {
    for (let x = 8; x < before.width - 8; x++) {
      const colour = before.at(x, y);
      const near = [-1, 0, 1].some((down) =>
        [-1, 0, 1].some((right) => difference(colour, now.at(x + shift + right, y + down)) < 32),
      );
      all += 1;
      if (!near) count += 1;
    }
  }
  return count / all;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
