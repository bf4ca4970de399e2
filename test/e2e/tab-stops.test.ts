import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import type {Page} from 'playwright-core';

import {complete, DEMO_PAGES, foldOut, visitDemo} from './demo-pages.js';
import {describeOnSite} from './describe-on-site.js';
import {focusMarks} from './focus-mark.js';
import {allStops, focused, press, tabTo} from './keyboard.js';
import {sampleDataset} from './sample.js';

/** Most stops from the top of the explorer's page to the map, the map included. */
const MOST = 20;

/** Width from which the list of sectors is beside the map, not in a drawer. */
const RAIL = 996;

const LISTS = {'sectoral industries': '', 'emerging industries': '#taxonomy=emerging'};

const REGIONS = new Set(sampleDataset().regions.map(({name}) => name));

describeOnSite('tab stops of the explorer', {}, (site) => {
  for (const width of [360, 768, 1440]) {
    for (const [list, link] of Object.entries(LISTS)) {
      it(`are at most ${MOST} to the map, with ${list}, ${width} px wide`, async (test) => {
        const page = await explorer(link, width);
        const stops = await stopsTo(page, 'listbox of hotspot-map');
        test.diagnostic(`${stops.length} stops: ${stops.join(', ')}`);
        assert.ok(stops.length <= MOST);
        const lists = stops.filter((stop) => stop === 'option of hotspot-sector-picker');
        assert.equal(lists.length, width < RAIL ? 0 : 1);
        await page.context().close();
      });
    }
  }

  it('begin in the widget with links to the map and to the table', async () => {
    const page = await explorer();
    await tabTo(page, /^Skip to map$/);
    assert.ok(await isTarget(page));
    await press(page, 'Enter');
    assert.equal((await focused(page)).role, 'listbox');
    assert.match((await focused(page)).name, /regions on the map/);
    await tabTo(page, /^Skip to table$/, 'Shift+Tab');
    assert.ok(await isTarget(page));
    await tabTo(page, /^Skip to map$/, 'Shift+Tab');
    await page.context().close();
  });

  it('are one for the rows of the table, however many they are', async () => {
    const page = await explorer();
    await page.locator('hotspot-table').getByRole('combobox').selectOption('All');
    const stops = await allStops(page);
    const rows = stops.filter(({host, name}) => host === 'hotspot-table' && REGIONS.has(name));
    assert.deepEqual(
      rows.map(({name}) => name),
      ['Île de France'],
    );
    await page.context().close();
  });

  describe('in the list of sectors', () => {
    let page: Page;

    before(async () => {
      page = await explorer();
      await tabTo(page, /^Business services: /);
    });

    it('move by the arrow keys, Home and End', async () => {
      await press(page, 'ArrowDown');
      assert.match((await focused(page)).name, /^Wholesale trade: 10\s534\s497 people employed$/);
      await press(page, 'End');
      assert.match((await focused(page)).name, /^Tobacco: /);
      await press(page, 'Home');
      assert.match((await focused(page)).name, /^Business services: /);
    });

    it('move by the first letters of a name', async () => {
      await page.keyboard.type('aut');
      assert.match((await focused(page)).name, /^Automotive: /);
    });

    it('tick with Space, and stay there when the reader leaves and comes back', async () => {
      await press(page, 'Space');
      await page.waitForFunction(() => location.hash.includes('sectors='));
      await press(page, 'Tab', 'Shift+Tab');
      assert.match((await focused(page)).name, /^Automotive: /);
      assert.equal(await page.getByRole('option', {name: /^Automotive/}).isChecked(), true);
      await press(page, 'Space');
      await page.waitForFunction(() => !location.hash.includes('sectors='));
    });

    it('choose all with Ctrl and A, and none with the same', async () => {
      await press(page, 'Control+a');
      await page.getByText('37 of 37 selected').waitFor();
      await press(page, 'Control+a');
      await page.getByText('Showing all 37 sectors').waitFor();
      assert.match((await focused(page)).name, /^Automotive: /);
    });
  });

  async function explorer(link = '#taxonomy=traded&year=2012', width = 1280): Promise<Page> {
    const viewport = {width, height: 900};
    const visit = await site.visit(`/demo/index.html${link}`, {viewport, engine: false});
    await visit.page.locator('hotspot-timeline [part=play]').waitFor();
    await visit.loaded('svg');
    return visit.page;
  }
});

describeOnSite('focus on every stop of the demo', {}, (site) => {
  const counted = {pages: 0, stops: 0};

  for (const demo of DEMO_PAGES) {
    it(`shows on ${demo.file}`, async (test) => {
      const visit = await visitDemo(site, {...demo, engine: false});
      await complete(visit, demo);
      await foldOut(visit.page);
      const {stops, unmarked} = await focusMarks(visit.page);
      counted.pages += 1;
      counted.stops += stops;
      test.diagnostic(`${stops} stops`);
      assert.ok(stops > 1);
      assert.deepEqual(unmarked, []);
      await visit.close();
    });
  }

  it('has been looked at on all pages', (test) => {
    test.diagnostic(`${counted.pages} pages, ${counted.stops} stops`);
    assert.equal(counted.pages, DEMO_PAGES.length);
  });
});

/** Stops from here to one of a kind, that included, each as its role and element. */
async function stopsTo(page: Page, kind: string, most = 100): Promise<readonly string[]> {
  const found: string[] = [];
  while (found.length < most && found.at(-1) !== kind) {
    await press(page, 'Tab');
    const {role, host} = await focused(page);
    found.push(`${role} of ${host}`);
  }
  return found;
}

/** Whether what has the focus is seen, and large enough to be pressed. */
function isTarget(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const {width = 0, height = 0} = element?.getBoundingClientRect() ?? {};
    return Math.min(width, height) >= 24;
  });
}
