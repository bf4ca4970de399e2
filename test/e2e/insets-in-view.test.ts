import assert from 'node:assert/strict';
import {it} from 'node:test';

import {describeOnSite} from './describe-on-site.js';

/** Pages with a map within a widget, whose height is its own. */
const PAGES = ['areas', 'compose', 'timeline'];
const WIDTHS = [360, 768, 1440];

describeOnSite('inset maps of a map without a set height', {}, (site) => {
  for (const file of PAGES) {
    for (const width of WIDTHS) {
      it(`are all within its box: ${file}.html, ${width} px`, async (t) => {
        const viewport = {width, height: 900};
        const {page, close} = await site.visit(`/demo/${file}.html`, {viewport, engine: false});
        const inset = page.locator('hotspot-map [part=inset]').first();
        const button = page.locator('hotspot-map .column > button').first();
        await inset.or(button).first().waitFor({state: 'attached'});
        // Below a narrow map they are closed at first.
        assert.equal(await button.isVisible(), width < 560);
        if (width < 560) await button.click();
        await inset.waitFor({state: 'attached'});
        const within = await page.evaluate(async () => {
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          return [...document.querySelectorAll('hotspot-map')].flatMap(({shadowRoot}) => {
            const strip = shadowRoot?.querySelector('[part=insets]');
            const {top = 0, bottom = 0} = strip?.getBoundingClientRect() ?? {};
            return [...(strip?.children ?? [])].map((each) => {
              const box = each.getBoundingClientRect();
              return box.height > 0 && box.top >= top - 1 && box.bottom <= bottom + 1;
            });
          });
        });
        t.diagnostic(`${within.length} insets`);
        assert.ok(within.length > 2);
        assert.ok(within.every(Boolean), within.join());
        await close();
      });
    }
  }
});
