import assert from 'node:assert/strict';
import {before, it} from 'node:test';

import type {Page} from 'playwright-core';

import {foldOut} from './demo-pages.js';
import {describeOnSite} from './describe-on-site.js';
import {downloaded} from './download.js';
import {allStops, focused, focusOn, press, tabTo} from './keyboard.js';

/** Stuttgart's figure in the mobility technologies of 2012. */
const STUTTGART = '149\u00a0882';

describeOnSite('analyst without a mouse', {}, (site) => {
  let page: Page;

  before(async () => {
    page = await explorer();
  });

  it('reaches the table first, by a link that stands before all controls', async () => {
    await tabTo(page, /^Skip to table$/);
    await press(page, 'Enter');
    await focusIn(page, 'hotspot-table');
    await tabTo(page, /^Skip to table$/, 'Shift+Tab');
  });

  it('chooses the year 2012 on the time line', async () => {
    const slider = await tabTo(page, /^Year$/);
    await press(page, 'Home', ...Array<string>(4).fill('ArrowRight'));
    await page.waitForFunction(() => location.hash.includes('year=2012'));
    assert.deepEqual(await focused(page), slider);
  });

  it('chooses three stars, and keeps the focus on what it changes', async () => {
    await tabTo(page, /^Show: /);
    await press(page, 'Enter');
    await tabTo(page, /^All regions$/);
    await press(page, 'ArrowDown');
    assert.equal((await focused(page)).name, 'By stars');
    const choice = await tabTo(page, /star/i);
    await press(page, '3');
    await page.waitForFunction(() => location.hash.includes('stars=3'));
    assert.deepEqual((await focused(page)).stop, choice.stop);
  });

  it('chooses Germany from the list of countries', async () => {
    await tabTo(page, /^Countries/);
    await press(page, 'Enter');
    await tabTo(page, /^Belgium/);
    await press(page, ...Array<string>(4).fill('ArrowDown'));
    assert.match((await focused(page)).name, /^Germany/);
    await press(page, 'Space');
    await page.waitForFunction(() => location.hash.includes('countries=DE'));
    assert.match((await focused(page)).name, /^Germany/);
  });

  it('closes the list of countries with Escape, and is where it was opened', async () => {
    await press(page, 'Escape');
    await focusOn(page, 'Countries: Germany');
  });

  it('chooses mobility technologies among the emerging industries', async () => {
    await tabTo(page, /^Traded sectors$/);
    await press(page, 'ArrowRight');
    await page.waitForFunction(() => location.hash.includes('taxonomy=emerging'));
    await focusOn(page, 'Emerging industries');
    await tabTo(page, /^Logistical/);
    await press(page, 'm');
    assert.match((await focused(page)).name, /^Mobility/);
    await press(page, 'Space');
    await page
      .getByText(/5 hotspots, 1 country/)
      .first()
      .waitFor();
    assert.match((await focused(page)).name, /^Mobility/);
  });

  it('reads the largest region on the map', async () => {
    await tabTo(page, /on the map/);
    await press(page, 'Home');
    assert.match(await sentence(page), new RegExp(`Stuttgart.*${STUTTGART}`));
    await press(page, 'PageDown');
    assert.match(await sentence(page), /Oberbayern/);
  });

  it('leaves the bubbles with Escape, not the map, and comes back to the same one', async () => {
    const map = await focused(page);
    await press(page, 'Escape');
    await page.locator('hotspot-map [part=tooltip]').waitFor({state: 'hidden'});
    assert.equal((await focused(page)).stop, map.stop);
    await press(page, 'ArrowRight');
    assert.match(await sentence(page), /Oberbayern/);
  });

  it('keeps its place on the map when the filter changes', async () => {
    await tabTo(page, /^Mobility/, 'Shift+Tab');
    await press(page, 'Space');
    await page.waitForFunction(() => !location.hash.includes('sectors='));
    await tabTo(page, /on the map/);
    assert.match(await sentence(page), /Oberbayern/);
    await tabTo(page, /^Mobility/, 'Shift+Tab');
    await press(page, 'Space');
    await page
      .getByText(/5 hotspots, 1 country/)
      .first()
      .waitFor();
  });

  it('reads the same figure in the table and selects the region', async () => {
    await tabTo(page, /^Table$/);
    await tabTo(page, /^Stuttgart$/);
    const row = page.getByRole('row', {name: /Stuttgart/}).first();
    assert.match(await row.innerText(), new RegExp(STUTTGART));
    await press(page, 'Enter');
    await page.waitForFunction(() => location.hash.includes('selected=DE11'));
    await focusOn(page, 'Stuttgart');
  });

  it('reads the same figure in the profile, and a second region beside it', async () => {
    await tabTo(page, /^Table$/, 'Shift+Tab');
    await press(page, 'End');
    await focusOn(page, 'Regional profiles');
    const profile = page.locator('hotspot-profile');
    const row = profile.getByRole('row', {name: /^Mobility/});
    assert.match(await row.innerText(), new RegExp(STUTTGART));
    const search = await tabTo(page, /^Add a region$/);
    await page.keyboard.type('Oberb');
    await profile.getByRole('option', {name: /Oberbayern/}).waitFor();
    await press(page, 'Enter');
    await profile.locator('table.comparison').waitFor();
    assert.equal((await focused(page)).stop, search.stop);
    const heads = await profile.getByRole('columnheader').allInnerTexts();
    assert.match(heads.join(' '), /Stuttgart[^]*Oberbayern/);
  });

  it('takes a region away and stands at the next, then in the search', async () => {
    const profile = page.locator('hotspot-profile');
    await tabTo(page, /^Remove Stuttgart$/);
    await press(page, 'Enter');
    await profile.locator('table.comparison').waitFor({state: 'detached'});
    await focusOn(page, 'Remove Oberbayern');
    await press(page, 'Enter');
    await focusIn(page, 'hotspot-search');
  });

  it('closes the list of the search with Escape and stays in it', async () => {
    const search = await focused(page);
    await page.keyboard.type('land');
    const list = page.locator('hotspot-profile').getByRole('listbox');
    await list.waitFor();
    await press(page, 'Escape');
    await list.waitFor({state: 'hidden'});
    assert.equal((await focused(page)).stop, search.stop);
    await press(page, 'Escape');
  });

  it('takes the table away as CSV and stands at the button', async () => {
    await tabTo(page, /^Zoom in$/, 'Shift+Tab');
    await press(page, 'End', 'Enter');
    const button = await tabTo(page, /^Table \(CSV\)$/);
    const text = String(await downloaded(page, () => press(page, 'Enter')));
    assert.match(text, /Stuttgart/);
    assert.match(text, /3 stars or more/);
    assert.equal((await focused(page)).stop, button.stop);
  });

  it('goes through the whole page and back, with everything folded out', async (test) => {
    const fresh = await explorer(false);
    await foldOut(fresh);
    const forth = await allStops(fresh);
    const back = await allStops(fresh, 'Shift+Tab');
    test.diagnostic(`${forth.length} stops`);
    assert.match(forth.at(-1)?.name ?? '', /SOURCES/);
    assert.deepEqual(
      back.map(({stop}) => stop).reverse(),
      forth.map(({stop}) => stop),
    );
  });

  async function explorer(engine = true): Promise<Page> {
    const viewport = {width: 1280, height: 900};
    const visit = await site.visit('/demo/index.html#taxonomy=traded&year=2012', {
      viewport,
      engine,
    });
    await visit.page.locator('hotspot-timeline [part=play]').waitFor();
    await visit.loaded(engine ? 'webgl' : 'svg');
    return visit.page;
  }
});

/** Waits until something in a custom element has the focus. */
async function focusIn(page: Page, host: string): Promise<void> {
  for (let looks = 0; looks < 100; looks++) {
    if ((await focused(page)).host === host) return;
  }
  assert.equal((await focused(page)).host, host);
}

/** Accessible description of the bubble that has the focus. */
async function sentence(page: Page): Promise<string> {
  const map = page.locator('hotspot-map');
  await map.locator('[part=tooltip]').waitFor();
  return (await map.getByRole('option').getAttribute('aria-label')) ?? '';
}
