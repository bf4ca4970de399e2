import assert from 'node:assert/strict';
import {before, it} from 'node:test';

import type {Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {downloaded} from './download.js';
import {largestBubbles} from './map-plane.js';
import type {Visit} from './visitor.js';

/** Stuttgart's figure in the mobility technologies of 2012: divisions C29 and C30, C30 withheld. */
const STUTTGART = '149\u00a0882';

describeOnSite('analyst in the explorer', {}, (site) => {
  let visit: Visit;
  let page: Page;
  let exported: string;

  before(async () => {
    visit = await site.visit('/demo/index.html', {viewport: {width: 1280, height: 900}});
    page = visit.page;
    await visit.loaded('webgl');
  });

  it('chooses mobility technologies, three stars or more, in Germany', async () => {
    await page.getByRole('radio', {name: 'Emerging industries'}).check();
    await page.getByRole('option', {name: /^Mobility/}).check();
    await page.locator('hotspot-filters [popovertarget=criterion]').first().click();
    await page.getByRole('radio', {name: 'Stars'}).check();
    await page.locator('hotspot-criterion select').first().selectOption('3');
    await page.getByRole('button', {name: 'Done'}).click();
    await page.locator('hotspot-filters [popovertarget=countries]').click();
    await page.getByRole('option', {name: /^Germany/}).check();
    await page.keyboard.press('Escape');
    await page
      .getByText(/Mobility technologies, Germany: 5 hotspots\./)
      .first()
      .waitFor();
    await page
      .locator('hotspot-filters')
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
    await page.getByRole('tab', {name: 'Regional profiles'}).click();
    const profile = page.locator('hotspot-profile').getByRole('row', {name: /^Mobility/});
    assert.match(await profile.innerText(), new RegExp(STUTTGART));
  });

  it('compares Stuttgart with Oberbayern', async () => {
    await page.getByRole('tab', {name: 'Table'}).click();
    const row = page.getByRole('row', {name: /Oberbayern/}).first();
    await row.getByRole('button').click({modifiers: ['Control']});
    await page.getByRole('tab', {name: 'Regional profiles'}).click();
    const heads = page.locator('hotspot-profile').getByRole('columnheader');
    const names = (await heads.allInnerTexts()).join(' ');
    assert.match(names, /Stuttgart[^]*Oberbayern/);
  });

  it('plays the years, from one full year to the next', async () => {
    await page.getByRole('button', {name: 'Play', exact: true}).click();
    await page.waitForFunction(() => location.hash.includes('year=2014'));
    await page.getByRole('button', {name: 'Play', exact: true}).waitFor();
    assert.equal(
      await page.getByRole('slider', {name: 'Year'}).getAttribute('aria-valuetext'),
      '2014',
    );
  });

  it('goes back through the years with the browser’s button', async () => {
    for (const year of ['2011', '2010']) {
      if (new URL(page.url()).hash.includes(`year=${year}`)) break;
      await page.goBack();
    }
    await page.goBack();
    await page.waitForFunction(() => !location.hash.includes('year=2014'));
    assert.match(await page.locator('header h2').innerText(), /Mobility technologies/);
  });

  it('takes away the table with its source, method and criterion', async () => {
    const text = await taken(page, 'Table (CSV)');
    assert.ok(text.startsWith('\uFEFF'));
    assert.match(text, /Stuttgart/);
    assert.match(text, /Eurostat/);
    assert.match(text, /3 stars or more/);
  });

  it('brings the exported data back to the same view', async () => {
    const before = await state(page);
    exported = await taken(page, 'Data (GeoJSON)');
    const other = await site.visit('/demo/index.html', {engine: false});
    await other.loaded('svg');
    await other.page.locator('#own-data summary').first().click();
    await other.page.locator('#own-data input[type=file]').setInputFiles({
      name: 'view.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(exported),
    });
    await other.page.getByText('view.geojson is shown.').waitFor();
    // The file is read in stretches after it has been passed on.
    await other.page
      .getByText(/Mobility technologies, Germany: \d+ hotspots?\./)
      .first()
      .waitFor();
    assert.deepEqual(await state(other.page), before);
  });

  it('sees the same view when the link is opened again', async () => {
    const before = await state(page);
    const again = await site.visit(page.url(), {engine: false});
    await again.loaded('svg');
    assert.deepEqual(await state(again.page), before);
    assert.equal(
      await again.page.locator('header h2').innerText(),
      await page.locator('header h2').innerText(),
    );
  });

  it('meets no error', () => {
    assert.deepEqual(visit.errors, []);
  });
});

/** Text of the file that a button of the panel saves. */
async function taken(page: Page, name: string): Promise<string> {
  await page.getByRole('button', {name: 'Share', exact: true}).click();
  const file = await downloaded(page, () => page.getByRole('button', {name}).click());
  await page.keyboard.press('Escape');
  return file.toString('utf8');
}

/** Filter and selection of the page's widget. */
function state(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const {filter, selected} = document.querySelector('regional-hotspots')?.state ?? {};
    return JSON.parse(JSON.stringify({filter, selected}));
  });
}
