import assert from 'node:assert/strict';
import {it} from 'node:test';

import type {Page} from 'playwright-core';

import type {HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {describeOnSite} from './describe-on-site.js';
import {downloaded} from './download.js';
import {DATA, html} from './site.js';

const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

const SCRIPT = '<script src="/dist/regional-hotspots.js" defer></script>';

const WIDGET = `<regional-hotspots src="${DATA}" taxonomy="emerging" sectors="mobility" year="2012"
  min-stars="2" mode="explorer" parts="share"></regional-hotspots>`;

describeOnSite('what is taken away', {page: html(SCRIPT, WIDGET), policy: POLICY}, (site) => {
  it('is made under a strict policy, and opens in the same view again', async () => {
    const {page, violations} = await site.visit();
    await page.getByRole('button', {name: 'Share', exact: true}).click();
    const csv = await saved(page, 'CSV');
    const geojson = await saved(page, 'Data (GeoJSON)');
    const png = await saved(page, 'PNG');
    assert.match(csv.toString('utf8'), /^\uFEFFrank,region,name/);
    assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
    assert.deepEqual(violations, []);
    const code = await page.locator('hotspot-share #code').inputValue();
    assert.match(code, /src="[^"]*\/dist\/regional-hotspots\.js"/);
    const left = await filterOf(page);
    assert.equal(left?.criterion.minimumStars, 2);

    await page.goto(`${site.origin}/demo/`);
    const file = {name: 'own.geojson', mimeType: 'application/geo+json', buffer: geojson};
    await page.locator('#own-data input[type=file]').setInputFiles(file);
    await page.waitForFunction(
      () => document.querySelector('regional-hotspots')?.state.filter?.taxonomy === 'emerging',
    );
    assert.deepEqual(await filterOf(page), left);
    await page.close();
  });
});

async function saved(page: Page, format: string): Promise<Buffer> {
  const button = page.locator('hotspot-share [part=download]', {hasText: format}).first();
  const file = await downloaded(page, () => button.click());
  await page.locator('hotspot-share .result', {hasText: 'Saved'}).waitFor();
  return file;
}

function filterOf(page: Page): Promise<HotspotFilter | undefined> {
  return page.evaluate(() => document.querySelector('regional-hotspots')?.state.filter);
}
