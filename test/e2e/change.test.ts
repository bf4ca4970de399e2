import assert from 'node:assert/strict';
import {before, it} from 'node:test';

import type {Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {downloaded} from './download.js';
import {press, tabTo} from './keyboard.js';
import {DATA, html, scriptTag} from './site.js';

const WIDGET = `<regional-hotspots src="${DATA}" sectors="automotive" change="2010-2014" mode="explorer"></regional-hotspots>`;
const page = html(scriptTag('regional-hotspots.js'), WIDGET);

const GAIN = '#2f76bd';
const LOSS = '#c8550f';

describeOnSite('change between two years', {page}, (site) => {
  let shown: Page;

  before(async () => {
    const visit = await site.visit('/', {engine: false});
    await visit.loaded('svg');
    shown = visit.page;
  });

  it('is in the headline, with the largest gain and the largest loss', async () => {
    assert.equal(
      await shown.locator('regional-hotspots h2 .wide').innerText(),
      'Automotive, 2010–2014: 186 regions. Largest gain: Oberbayern (+14\u00a0507). Largest loss: Lombardia (−5\u00a0441)',
    );
  });

  it('has as many circles of each colour as the legend and the table count', async () => {
    const counts = [await circles(GAIN), await circles(LOSS)];
    assert.deepEqual(counts, [107, 79]);
    const legend = shown.locator('hotspot-legend [part=class]');
    assert.match(await legend.filter({hasText: 'Gain'}).innerText(), /107/);
    assert.match(await legend.filter({hasText: 'Loss'}).innerText(), /79/);
    const signs = (await changes()).map((text) => text.charAt(0));
    assert.equal(signs.filter((sign) => sign === '+').length, 107);
    assert.equal(signs.filter((sign) => sign === '−').length, 79);
    assert.equal(signs.filter((sign) => sign === '0').length, 1);
    assert.equal(signs.filter((sign) => sign === '–').length, 92);
  });

  it('names the reasons of the regions left out in the legend and in their rows', async () => {
    const notes = await shown.locator('hotspot-legend .keys > .notes p').allInnerTexts();
    const counts = notes.map((note) => note.trim());
    assert.deepEqual(counts.slice(0, 2), ['No change: 1 region', 'Not comparable: 92 regions']);
    const reasons = await cells('notes');
    for (const line of counts.slice(2)) {
      const [reason = '', count] = line.split(': ');
      assert.equal(reasons.filter((text) => text === reason).length, Number(count), reason);
    }
  });

  it('is walked by key with both figures, change and growth', async () => {
    await tabTo(shown, /on the map/);
    await press(shown, 'Home');
    const option = shown.locator('hotspot-map').getByRole('option');
    assert.match(
      (await option.getAttribute('aria-label')) ?? '',
      /Oberbayern.*People employed, 2010: 89\u00a0721.*People employed, 2014: 104\u00a0228.*Change: \+14\u00a0507.*Annual growth: 3.8\u00a0%/,
    );
  });

  it('is in the picture with the same circles and reasons', async () => {
    const share = shown.locator('hotspot-share');
    const file = await downloaded(shown, async () => {
      await shown.locator('regional-hotspots [popovertarget=share]').click();
      await share.getByRole('button', {name: /SVG/}).click();
    });
    const picture = file.toString();
    // The legend has one more of each.
    assert.equal(picture.split(`fill="${GAIN}"`).length - 1, 108);
    assert.equal(picture.split(`fill="${LOSS}"`).length - 1, 80);
    assert.match(picture, /Break in time series: 31/);
  });

  it('ends when the reader chooses a year', async () => {
    await shown.locator('hotspot-timeline').getByRole('slider').press('ArrowLeft');
    await shown.locator('regional-hotspots h2', {hasText: 'Largest:'}).waitFor();
    const change = await shown.evaluate(() => document.querySelector('regional-hotspots')?.change);
    assert.equal(change, undefined);
  });

  it('ends when the reader chooses several sectors that overlap', async () => {
    await shown.evaluate(() => {
      const widget = document.querySelector('regional-hotspots')!;
      Object.assign(widget, {taxonomy: 'emerging', sectors: 'digital', change: '2010-2014'});
    });
    const heading = shown.locator('regional-hotspots h2');
    await heading.filter({hasText: '2010–2014'}).waitFor();
    await shown.locator('hotspot-sector-picker').getByRole('button', {name: 'Show all'}).click();
    await heading.filter({hasText: 'Emerging industries: 2'}).waitFor();
    const change = await shown.evaluate(() => document.querySelector('regional-hotspots')?.change);
    assert.equal(change, undefined);
  });

  it('shows nothing in place of years that the data lacks, but offers what there is', async () => {
    await shown.evaluate(() => {
      document.querySelector('regional-hotspots')!.change = '2014-2010';
    });
    const message = shown.locator('regional-hotspots [part=message]', {hasText: '2014-2010'});
    await message.waitFor();
    assert.equal(await shown.locator('hotspot-map').isVisible(), false);
    await message.getByRole('button').click();
    await shown.locator('hotspot-map').waitFor();
  });

  it('is shown where data that is at hand at once names it as its view', async () => {
    const data = JSON.stringify({hotspots: {view: 'change=2010-2014'}, ...two()});
    const script = `<script type="application/json">{"data": ${data}}</script>`;
    const body = `<regional-hotspots>${script}</regional-hotspots>`;
    const own = html(scriptTag('regional-hotspots.js'), body);
    const visit = await site.open(own, {}, {engine: false});
    const heading = visit.page.locator('regional-hotspots h2 .wide');
    await heading.filter({hasText: /2010–2014: 1 region. Largest gain: A \(\+20\)/}).waitFor();
  });

  /** One region with a figure for both years. */
  function two(): object {
    const figures = {region: 'DE11', name: 'A', country: 'DE', sector: 'cars'};
    const features = [2010, 2014].map((year) => ({
      ...{type: 'Feature', geometry: {type: 'Point', coordinates: [9, 48]}},
      properties: {...figures, year, employment: 5 * (year - 2008)},
    }));
    return {type: 'FeatureCollection', features};
  }

  /** Number of circles on the maps, without the signs of the legend. */
  function circles(fill: string): Promise<number> {
    return shown.locator(`hotspot-map svg:not([width="14"]) circle[fill="${fill}"]`).count();
  }

  function changes(): Promise<readonly string[]> {
    return cells('change');
  }

  /** Texts of a column of the table, all rows. */
  async function cells(name: string): Promise<readonly string[]> {
    const table = shown.locator('regional-hotspots hotspot-table').first();
    await table.getByRole('combobox').selectOption({label: 'All'});
    await table.locator('tbody tr').nth(278).waitFor();
    const texts = await table.locator(`tbody td.${name}`).allInnerTexts();
    return texts.map((text) => text.trim());
  }
});
