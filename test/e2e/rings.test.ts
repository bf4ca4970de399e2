import assert from 'node:assert/strict';
import {before, it} from 'node:test';

import type {Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {focused, press, tabTo} from './keyboard.js';
import {DATA, html, scriptTag} from './site.js';

const REQUEST = 'sectors="automotive" year="2012" min-stars="2"';
const WIDGET = `<regional-hotspots src="${DATA}" ${REQUEST}></regional-hotspots>`;
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
    const rings = map.locator('svg g[fill=none][stroke-width="0.8"] > circle');
    assert.equal(await rings.count(), 217);
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
    const highlight = shown.locator('hotspot-map svg.static circle[fill=none][stroke-width="3"]');
    assert.equal(await highlight.count(), 1);
    await press(shown, 'Enter', 'Escape');
    await selected.waitFor({state: 'detached'});
  });

  it('tell their figures to the pointer, and are selected by a click', async () => {
    const ring = shown.locator('hotspot-map svg.static g > circle').first();
    const box = await ring.boundingBox();
    assert.ok(box);
    await shown.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
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
    assert.equal(await map.locator('svg g > circle').count(), 0);
    const label = await map.getByRole('listbox').getAttribute('aria-label');
    assert.doesNotMatch(label ?? '', /217/);
    const legend = shown.locator('hotspot-legend');
    assert.equal(await legend.getByText('Below the threshold').count(), 0);
    await legend.getByText('217 regions do not meet the criterion').waitFor();
  });

  function table() {
    return shown.locator('regional-hotspots hotspot-table').first();
  }

  /** Accessible description of the region that has the focus. */
  async function sentence(): Promise<string> {
    const option = shown.locator('hotspot-map').getByRole('option');
    return (await option.getAttribute('aria-label')) ?? '';
  }
});
