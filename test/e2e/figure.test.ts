import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {afterEach, it} from 'node:test';
import {gzipSync} from 'node:zlib';

import type {Locator, Page} from 'playwright-core';

import {violations} from './accessibility.js';
import {describeOnSite} from './describe-on-site.js';
import {showTable} from './figure-table.js';
import {focused, focusOn, press, tabTo} from './keyboard.js';
import {article, headlineSnippet, readmeSnippet} from './readme-snippet.js';
import {crowded, targets} from './targets.js';
import type {Visit, VisitOptions} from './visitor.js';

const COLUMN = {viewport: {width: 1024, height: 1000}};
const PHONE = {viewport: {width: 320, height: 1000}};

const PAGES = {
  '/headline': article(headlineSnippet()),
  '/height': article(readmeSnippet('height="480"')),
  '/fit': article(`<div style="block-size: 500px">${readmeSnippet('fit')}</div>`),
  '/locked': article(readmeSnippet('locked')),
  '/plain': article(readmeSnippet('plain')),
  '/static': article(readmeSnippet('static')),
  '/transparent': article(readmeSnippet('transparent')),
};

const SITE = {
  page: article(readmeSnippet()),
  pages: Object.fromEntries(Object.entries(PAGES).map(([path, body]) => [path, {body}])),
};

describeOnSite('figure that an editor pastes', SITE, (site) => {
  let visit: Visit;

  afterEach(() => visit.close());

  /** Opens an article; its map stays SVG. */
  async function open(path = '/', options: VisitOptions = COLUMN): Promise<Page> {
    visit = await site.visit(path, {engine: false, ...options});
    await visit.loaded('svg');
    return visit.page;
  }

  it('is at most 620 px high in a column of 640 px, with a map of 300 to 440 px', async (test) => {
    for (const path of ['/', '/headline']) {
      const page = await open(path);
      const [whole, map] = [await heightOf(figure(page)), await heightOf(mapOf(page))];
      test.diagnostic(`${whole} px, its map ${map} px`);
      assert.ok(whole <= 620, `${whole} px`);
      assert.ok(map >= 300 && map <= 440, `${map} px`);
    }
  });

  it('has at most 130 kB of code and words before its reader has done anything', async (test) => {
    const page = await open();
    await page.locator('svg.names text').first().waitFor();
    const files = visit.requests.filter((url) => new URL(url).pathname.endsWith('.js'));
    const sizes = files.map((url) =>
      gzipSync(readFileSync(`.${new URL(url).pathname}`), {level: 9}),
    );
    const size = sizes.reduce((sum, {length}) => sum + length, 0);
    test.diagnostic(`${size} bytes in ${files.length} files`);
    assert.ok(size <= 130_000, `${size}: ${files.join()}`);
    assert.ok(files.length > 1);
  });

  it('keeps a height that the page gives in an attribute', async () => {
    assert.equal(await heightOf(figure(await open('/height'))), 480);
  });

  it('has the height of its container with fit', async () => {
    assert.equal(await heightOf(figure(await open('/fit'))), 500);
  });

  it('has no choice of a sector when it is locked, and all buttons', async () => {
    const page = await open('/locked');
    assert.equal(await page.getByRole('combobox').count(), 0);
    assert.equal(await figure(page).locator('.acts button').count(), 3);
  });

  it('is map and legend only when it is plain', async () => {
    const page = await open('/plain');
    await page.locator('hotspot-legend').getByText('Location quotient').first().waitFor();
    for (const role of ['heading', 'combobox'] as const) {
      assert.equal(await figure(page).getByRole(role).count(), 0);
    }
    assert.equal(await figure(page).locator('figcaption').count(), 0);
  });

  it('has nothing to press or to reach by keyboard when it is static', async () => {
    const page = await open('/static');
    const stops = await figure(page).locator('button:visible, select:visible').count();
    assert.equal(stops, 0);
    await press(page, 'Tab');
    assert.equal((await focused(page)).stop, -1);
    await page
      .getByText(/^Source: Eurostat/)
      .first()
      .waitFor();
  });

  it('lets the page show through when it is transparent', async () => {
    const grounds: string[] = [];
    for (const path of ['/', '/transparent']) {
      const ground = figure(await open(path));
      grounds.push(await ground.evaluate((element) => getComputedStyle(element).backgroundColor));
    }
    assert.notEqual(grounds[0], 'rgba(0, 0, 0, 0)');
    assert.equal(grounds[1], 'rgba(0, 0, 0, 0)');
  });

  it('changes headline and map when the reader chooses another sector by key', async () => {
    const page = await open('/headline');
    const before = await mapOf(page).getByRole('listbox').getAttribute('aria-label');
    await tabTo(page, /^Sector$/);
    await press(page, 'ArrowDown');
    const next = await page.getByRole('combobox').locator('option:checked').innerText();
    assert.notEqual(next, 'Automotive');
    await page.getByRole('heading', {name: new RegExp(`^${next}: `)}).waitFor();
    assert.notEqual(await mapOf(page).getByRole('listbox').getAttribute('aria-label'), before);
  });

  it('shows the table in place of the map by key, and the map again', async () => {
    const page = await open();
    const height = await heightOf(figure(page));
    await tabTo(page, /^Table$/);
    await press(page, 'Enter');
    await page.getByRole('row', {name: /Stuttgart/}).waitFor();
    assert.ok(await mapOf(page).isHidden());
    assert.equal(await heightOf(figure(page)), height);
    await press(page, 'Enter');
    await mapOf(page).waitFor();
    assert.equal(await page.getByRole('row').count(), 0);
    assert.equal((await focused(page)).name, 'Table');
  });

  it('shows its notes by key, and Escape leads back to their button', async () => {
    const page = await open();
    const notes = figure(page).locator('#sources');
    await tabTo(page, /^Sources and method$/);
    await press(page, 'Enter');
    await notes
      .getByText(/by NACE division/)
      .first()
      .waitFor();
    await press(page, 'Escape');
    await notes.waitFor({state: 'hidden'});
    await focusOn(page, 'Sources and method');
  });

  it('opens its panel to share by key', async () => {
    const page = await open();
    await tabTo(page, /^Share$/);
    await press(page, 'Enter');
    const panel = figure(page).locator('#share');
    await panel.getByRole('button', {name: 'Table (CSV)'}).waitFor();
    await press(page, 'Escape');
    await panel.waitFor({state: 'hidden'});
    await focusOn(page, 'Share');
  });

  it('becomes an explorer over the page, and a figure of the same sector after Escape', async () => {
    const page = await open('/headline');
    await figure(page).getByRole('combobox').selectOption('Furniture');
    await page.getByRole('button', {name: 'Full screen'}).click();
    await page.locator('hotspot-sector-picker').getByText('Furniture').first().waitFor();
    await page.getByRole('tab', {name: 'Compare sectors'}).waitFor();
    assert.deepEqual(await figure(page).boundingBox(), {x: 0, y: 0, width: 1024, height: 1000});
    await press(page, 'Escape');
    await figure(page).getByRole('combobox').waitFor();
    await page.getByRole('heading', {name: /^Furniture: /}).waitFor();
    assert.ok((await heightOf(figure(page))) <= 620);
  });

  for (const [name, column] of Object.entries({'640 px': COLUMN, '320 px': PHONE})) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is accessible in ${name}, ${colorScheme}, whatever is open`, async () => {
        const page = await open('/', {...column, colorScheme, reducedMotion: 'reduce'});
        assert.deepEqual(await violations(page), []);
        for (const button of ['Sources and method', 'Share']) {
          await figure(page).getByRole('button', {name: button, exact: true}).click();
          await page.locator('regional-hotspots [popover]:popover-open').waitFor();
          assert.deepEqual(await violations(page), [], button);
          await press(page, 'Escape');
        }
        await showTable(page);
        assert.deepEqual(await violations(page), [], 'table');
      });
    }

    it(`has no target that is small or over another in ${name}, nor scrolls sideways`, async () => {
      const page = await open('/', column);
      assert.deepEqual(crowded(await targets(page)), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });
  }

  it('has targets of 44 px for fingers', async () => {
    const page = await open('/', {...PHONE, hasTouch: true, isMobile: true});
    const all = await targets(page);
    const small = all.filter(
      ({left, right, top, bottom}) => Math.min(right - left, bottom - top) < 44,
    );
    assert.deepEqual(small, []);
    assert.deepEqual(crowded(all), []);
  });
});

function figure(page: Page): Locator {
  return page.locator('regional-hotspots');
}

function mapOf(page: Page): Locator {
  return page.locator('hotspot-map');
}

/** Height in whole CSS pixels. */
async function heightOf(element: Locator): Promise<number> {
  return Math.round((await element.boundingBox())?.height ?? 0);
}
