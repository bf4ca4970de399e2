import assert from 'node:assert/strict';
import {before, it} from 'node:test';

import type {Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {focused, press, tabTo} from './keyboard.js';
import {DATA, html, scriptTag} from './site.js';

const REQUEST = 'sectors="automotive" year="2012" min-stars="2"';
const WIDGET = `<regional-hotspots src="${DATA}" ${REQUEST} mode="explorer"></regional-hotspots>`;
const RINGS = 'svg g[fill=none][stroke-width="0.8"] > circle';
const page = html(scriptTag('regional-hotspots.js'), WIDGET);

describeOnSite('regions below the threshold', {page}, (site) => {
  let shown: Page;

  before(async () => {
    const visit = await site.visit('/', {engine: false});
    await visit.loaded('svg');
    shown = visit.page;
  });

  it('are rings in the number of the legend, the walk and the table', async () => {
    const map = shown.locator('hotspot-map');
    // Those of the insets too.
    assert.equal(await map.locator(RINGS).count(), 217);
    const list = map.getByRole('listbox');
    assert.match((await list.getAttribute('aria-label')) ?? '', /^29 regions .*: 217 regions$/);
    const row = shown.locator('hotspot-legend [part=class]', {hasText: 'Below 2 stars'});
    assert.match(await row.innerText(), /217/);
    assert.equal(await table().locator('summary').innerText(), 'Below the threshold: 217 regions');
  });

  it('follow the hotspots by Page Down, and Page Up goes back to them', async () => {
    await tabTo(shown, /on the map/);
    await press(shown, 'End');
    const last = await sentence();
    assert.doesNotMatch(last, /Below the threshold/);
    await press(shown, 'PageDown');
    assert.match(await sentence(), /Île.de.France.*147\u00a0179.*Below the threshold/);
    const option = shown.locator('hotspot-map').getByRole('option');
    assert.equal(await option.getAttribute('aria-posinset'), '30');
    assert.equal(await option.getAttribute('aria-setsize'), '246');
    await press(shown, 'PageUp');
    assert.equal(await sentence(), last);
  });

  it('are never reached by arrow keys', async () => {
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
      for (let step = 0; step < 12; step++) {
        await press(shown, key);
        assert.doesNotMatch(await sentence(), /Below the threshold/);
      }
    }
  });

  it('unfold in the table when one is selected by key', async () => {
    await press(shown, 'End', 'PageDown', 'Enter');
    const selected = table().locator('hotspot-table tr.selected');
    await selected.waitFor();
    assert.equal(await selected.getAttribute('data-region'), 'FR10');
    assert.match((await focused(shown)).name, /on the map/);
    const highlight = shown.locator('hotspot-map svg.static circle[fill=none][stroke="#f2a900"]');
    assert.equal(await highlight.count(), 1);
    await press(shown, 'Enter', 'Escape');
    await selected.waitFor({state: 'detached'});
  });

  it('tell their figures to the pointer, and are selected by a click', async () => {
    await shown.mouse.move(...(await placeInRing()));
    const tip = shown.locator('hotspot-map [part=tooltip]');
    await tip.waitFor();
    assert.match(await tip.innerText(), /Île.de.France[^]*147\u00a0179[^]*Below the threshold/);
    await shown.mouse.down();
    await shown.mouse.up();
    await table().locator('hotspot-table tr.selected').waitFor();
  });

  it('leave the map, the legend and the table where the page hides them', async () => {
    await shown.evaluate(() => {
      document.querySelector('regional-hotspots')?.setAttribute('others', 'hidden');
    });
    await table().locator('summary').waitFor({state: 'detached'});
    const map = shown.locator('hotspot-map');
    assert.equal(await map.locator(RINGS).count(), 0);
    const label = await map.getByRole('listbox').getAttribute('aria-label');
    assert.doesNotMatch(label ?? '', /217/);
    const legend = shown.locator('hotspot-legend');
    assert.equal(await legend.locator('[part=class]', {hasText: 'Below 2 stars'}).count(), 0);
    await legend.getByText('Below 2 stars: 217 regions').waitFor();
  });

  function table() {
    return shown.locator('regional-hotspots hotspot-table').first();
  }

  /** A place in the largest ring, away from all other circles. */
  function placeInRing(): Promise<[x: number, y: number]> {
    return shown.locator('hotspot-map').evaluate((map) => {
      const found = map.shadowRoot?.querySelectorAll('svg.static circle') ?? [];
      const circles = [...found].map((circle) => {
        const {left, top, width} = circle.getBoundingClientRect();
        return {x: left + width / 2, y: top + width / 2, radius: width / 2};
      });
      const [ring] = circles;
      if (ring === undefined) throw new Error('the map must have a ring');
      const distance = (x: number, y: number): number =>
        Math.min(
          ...circles.slice(1).map((each) => Math.hypot(each.x - x, each.y - y) - each.radius),
        );
      const places = Array.from({length: 60}, (_, at): [number, number] => {
        const [angle, share] = [at, 0.9 * ((at % 6) / 6)];
        const reach = ring.radius * share;
        return [ring.x + reach * Math.cos(angle), ring.y + reach * Math.sin(angle)];
      });
      return places.reduce((one, other) => (distance(...one) >= distance(...other) ? one : other));
    });
  }

  /** Accessible description of the region that has the focus. */
  async function sentence(): Promise<string> {
    const option = shown.locator('hotspot-map').getByRole('option');
    return (await option.getAttribute('aria-label')) ?? '';
  }
});
