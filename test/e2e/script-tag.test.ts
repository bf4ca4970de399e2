import assert from 'node:assert/strict';
import {before, it} from 'node:test';

import {describeOnSite} from './describe-on-site.js';
import {showTable} from './figure-table.js';
import {mapPicture} from './map-picture.js';
import {largestBubbles, mapPlane} from './map-plane.js';
import {codesBySize, sampleDataset, sampleView} from './sample.js';
import {html, scriptTag} from './site.js';
import type {Visit} from './visitor.js';

const PAGE = html(scriptTag('regional-hotspots.js'));

describeOnSite('page with one script tag', {page: PAGE}, (site) => {
  const dataset = sampleDataset();
  let visit: Visit;

  before(async () => {
    visit = await site.visit();
    await visit.loaded('webgl');
  });

  it('shows the data by SVG first, then by WebGL', async () => {
    assert.deepEqual(await visit.renderers(), ['svg', 'webgl']);
    assert.equal(await visit.page.locator('hotspot-map .maplibregl-canvas').count(), 1);
    assert.equal(await visit.page.locator('hotspot-map svg.static').count(), 0);
  });

  it('adds the engine with its hash', async () => {
    const script = visit.page.locator('script[src$="/dist/regional-hotspots.engine.js"]');
    assert.match((await script.getAttribute('integrity')) ?? '', /^sha384-.{64}$/);
  });

  it('draws bubbles on the regions, on land and water', async () => {
    const place = await mapPlane(visit.page, dataset.regions);
    const shown = await mapPicture(visit.page);
    for (const code of ['FR10', 'ITC4', 'ES51', 'PL12', 'SE11', 'EL30', 'UKI1']) {
      const region = dataset.regions.find((one) => one.code === code);
      assert.ok(region);
      assert.equal(shown.at(...place(region.longitude, region.latitude)), 'other', code);
    }
    assert.equal(shown.at(...place(24.5, 68.2)), 'land', 'Lapland');
    assert.equal(shown.at(...place(-15, 58)), 'water', 'Atlantic');
  });

  it('draws the largest circle of a chosen sector where the figures have it', async () => {
    const codes = codesBySize(sampleView(dataset, 'traded:automotive'));
    await visit.page.getByRole('combobox', {name: 'Sector'}).selectOption('Automotive');
    await visit.page.getByRole('heading', {name: /^Automotive: .*Stuttgart/}).waitFor();
    const [first, second] = await largestBubbles(visit.page, 2);
    assert.deepEqual(codes.slice(0, 2), ['DE11', 'FR10']);
    assert.equal(first?.region, 'DE11');
    assert.equal(second?.region, 'FR10');
    assert.match(first.sentence, /Stuttgart.*149\u00a0882/);
    const shown = await mapPicture(visit.page);
    assert.equal(shown.at(first.x, first.y), 'other');
  });

  it('has the same region in the first row of the table', async () => {
    await showTable(visit.page);
    const row = await visit.page.getByRole('row').nth(1).innerText();
    assert.match(row, /Stuttgart\s+DE11[^]*149\u00a0882/);
  });

  it('asks no other host for anything', () => {
    const origins = new Set(visit.requests.map((url) => new URL(url).origin));
    assert.deepEqual([...origins], [site.origin]);
  });

  it('reports no error', () => {
    assert.deepEqual(visit.errors, []);
  });
});
