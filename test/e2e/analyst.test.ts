import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';

import type {Download, Page} from 'playwright-core';

import type {FileServer} from '../../demo/file-server.js';
import {largestBubbles} from './map-plane.js';
import {html, site} from './site.js';
import {visitor, type Visit, type Visitor} from './visitor.js';

/** Stuttgart's figure in the mobility technologies of 2012: divisions C29 and C30, C30 withheld. */
const STUTTGART = '149\u00a0882';

describe('analyst in the explorer', () => {
  let reader: Visitor;
  let server: FileServer;
  let visit: Visit;
  let page: Page;
  let exported: string;

  before(async () => {
    reader = await visitor();
    server = await site(html(''));
    visit = await reader.visit(`${server.origin}/demo/index.html`, {
      viewport: {width: 1280, height: 900},
    });
    page = visit.page;
    await visit.loaded('webgl');
  });

  after(async () => {
    await reader.close();
    await server.close();
  });

  it('chooses mobility technologies, three stars or more, in Germany', async () => {
    await page.getByRole('radio', {name: 'Emerging industries'}).check();
    await page.getByRole('checkbox', {name: /^Mobility/}).check();
    await page.getByText('Criterion, countries and measures').click();
    await page.getByRole('radio', {name: 'Stars'}).check();
    await page.locator('hotspot-criterion select').first().selectOption('3');
    await page.locator('hotspot-countries summary').click();
    await page.getByRole('checkbox', {name: /^Germany/}).check();
    await page
      .getByText(/5 hotspots in 1 country/)
      .first()
      .waitFor();
    await page
      .locator('hotspot-legend')
      .getByText(/3 stars or more/)
      .first()
      .waitFor();
  });

  it('finds the same figure of the first region in map, table and profile', async () => {
    const [first] = await largestBubbles(page, 1);
    assert.match(first?.sentence ?? '', new RegExp(`Stuttgart.*${STUTTGART}`));
    const row = page.getByRole('row').nth(1);
    assert.match(await row.innerText(), new RegExp(`Stuttgart[^]*${STUTTGART}`));
    await row.getByRole('button', {name: 'Stuttgart'}).click();
    await page.getByRole('tab', {name: 'Region profiles'}).click();
    const profile = page.locator('hotspot-profile').getByRole('row', {name: /^Mobility/});
    assert.match(await profile.innerText(), new RegExp(STUTTGART));
  });

  it('compares Stuttgart with Oberbayern', async () => {
    await page.getByRole('tab', {name: 'Table'}).click();
    const row = page.getByRole('row', {name: /Oberbayern/}).first();
    await row.getByRole('button').click({modifiers: ['Control']});
    await page.getByRole('tab', {name: 'Region profiles'}).click();
    const heads = page.locator('hotspot-profile').getByRole('columnheader');
    const names = (await heads.allInnerTexts()).join(' ');
    assert.match(names, /Stuttgart[^]*Oberbayern/);
  });

  it('plays the years, from one full year to the next', async () => {
    await page.getByRole('button', {name: 'Play the years'}).click();
    await page.waitForFunction(() => location.hash.includes('year=2014'));
    await page.getByRole('button', {name: 'Play the years'}).waitFor();
    assert.equal(await page.getByRole('slider').getAttribute('aria-valuetext'), '2014');
  });

  it('goes back through the years with the browser’s button', async () => {
    for (const year of ['2011', '2010']) {
      if (new URL(page.url()).hash.includes(`year=${year}`)) break;
      await page.goBack();
    }
    await page.goBack();
    await page.waitForFunction(() => !location.hash.includes('year=2014'));
    assert.match(await page.locator('header [part=summary]').innerText(), /Mobility technologies/);
  });

  it('takes away the table with its source, method and criterion', async () => {
    const text = await downloaded(page, 'Table (CSV)');
    assert.ok(text.startsWith('\uFEFF'));
    assert.match(text, /Stuttgart/);
    assert.match(text, /Eurostat/);
    assert.match(text, /3 stars or more/);
  });

  it('brings the exported data back to the same view', async () => {
    const before = await state(page);
    exported = await downloaded(page, 'Data (GeoJSON)');
    const other = await reader.visit(`${server.origin}/demo/index.html`);
    await other.loaded('webgl');
    await other.page.locator('#own-data summary').first().click();
    await other.page.locator('#own-data input[type=file]').setInputFiles({
      name: 'view.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(exported),
    });
    await other.page.getByText('view.geojson is shown.').waitFor();
    // The file is read in stretches after it has been handed over.
    await other.page
      .getByText(/hotspots? in 1 country/)
      .first()
      .waitFor();
    assert.deepEqual(await state(other.page), before);
  });

  it('sees the same view when the link is opened again', async () => {
    const before = await state(page);
    const again = await reader.visit(page.url());
    await again.loaded('webgl');
    assert.deepEqual(await state(again.page), before);
    assert.equal(
      await again.page.locator('header [part=summary]').innerText(),
      await page.locator('header [part=summary]').innerText(),
    );
  });

  it('meets no error', () => {
    assert.deepEqual(visit.errors, []);
  });
});

async function downloaded(page: Page, name: string): Promise<string> {
  const panel = page.locator('hotspot-share details');
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name}).click();
  return readFile(await (await finished(download)).path(), 'utf8');
}

async function finished(download: Promise<Download>): Promise<Download> {
  const file = await download;
  assert.equal(await file.failure(), null);
  return file;
}

/** Filter and selection of the page's widget. */
function state(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const {filter, selected} = document.querySelector('regional-hotspots')?.state ?? {};
    return JSON.parse(JSON.stringify({filter, selected}));
  });
}
