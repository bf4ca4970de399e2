import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import type {Locator, Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {press} from './keyboard.js';

/** The sample's opening view: automotive regions of two stars or more. */
describeOnSite('search', {}, (site) => {
  describe('by keyboard', () => {
    let page: Page;
    let box: Locator;

    before(async () => {
      page = await explorer();
      box = boxOf(page);
    });

    it('gets the focus by its key from the map', async () => {
      await page.locator('hotspot-map').getByRole('listbox').focus();
      await press(page, '/');
      assert.equal(await focusIsIn(box), true);
      assert.equal(await box.inputValue(), '');
    });

    it('lists results in the column of the sectors, off headline and map', async () => {
      await page.keyboard.type('lomb');
      await optionOf(page, /Lombardia/).waitFor();
      const [list, map] = await Promise.all(
        [page.locator('hotspot-search [part=results]'), page.locator('hotspot-map')].map((each) =>
          each.boundingBox(),
        ),
      );
      assert.ok(list && map);
      assert.ok(list.x + list.width <= map.x, `${list.x} + ${list.width} is over ${map.x}`);
    });

    it('selects the region with Enter, goes near it and offers to loosen the filter', async () => {
      await press(page, 'Enter');
      await page.waitForFunction(() => location.hash.includes('selected=ITC4'));
      await page.waitForFunction(() => /place=[^&]*[+]2(&|$)/.test(location.hash));
      assert.equal(
        await page.locator('hotspot-search [role=option][aria-selected=true]').innerText(),
        'Show: 1 star or more',
      );
    });

    it('loosens that step alone with Enter, and has nothing more to say of the region', async () => {
      await press(page, 'Enter');
      await page.waitForFunction(() => location.hash.includes('min-stars=1'));
      const option = optionOf(page, /Lombardia/);
      assert.doesNotMatch(await option.innerText(), /threshold/);
      assert.match(await page.locator('[part=heading]').innerText(), /hotspots/);
      await press(page, 'Escape');
      assert.equal(await box.inputValue(), '');
    });

    it('chooses a sector of the other list with Enter', async () => {
      await page.keyboard.type('mobility');
      await optionOf(page, /Mobility/).waitFor();
      await press(page, 'Enter');
      await page.waitForFunction(() => location.hash.includes('taxonomy=emerging'));
      assert.match(await page.evaluate(() => location.hash), /sectors=mobility/);
    });

    it('undoes each step by going back', async () => {
      await page.goBack();
      await page.waitForFunction(() => !location.hash.includes('taxonomy=emerging'));
      await page.goBack();
      await page.waitForFunction(() => !location.hash.includes('min-stars=1'));
      assert.match(await page.evaluate(() => location.hash), /selected=ITC4/);
    });
  });

  it('chooses by touch', async () => {
    const page = await explorer({
      hasTouch: true,
      isMobile: true,
      viewport: {width: 360, height: 780},
    });
    await boxOf(page).tap();
    await page.keyboard.type('stutt');
    const option = optionOf(page, /Stuttgart/);
    await option.waitFor();
    assert.ok(((await option.boundingBox())?.height ?? 0) >= 44);
    await option.tap();
    await page.waitForFunction(() => location.hash.includes('selected=DE11'));
  });

  it('asks three questions where nothing is found, and before anything is written', async () => {
    const page = await explorer();
    const questions = page.locator('hotspot-search [part=questions] a');
    assert.equal(await questions.first().isVisible(), false);
    await boxOf(page).click();
    assert.equal(await questions.count(), 3);
    assert.equal(await questions.first().isVisible(), true);
    await page.keyboard.type('lomb');
    await questions.first().waitFor({state: 'hidden'});
    await boxOf(page).fill('xyz');
    await page.getByText('No sector or region matches ‘xyz’.').first().waitFor();
    await questions.first().click();
    await page.waitForFunction(() => location.hash.length > 1);
  });

  it('leaves its key alone where the page wants no shortcuts', async () => {
    const page = await explorer();
    await page.evaluate(() =>
      document.querySelector('regional-hotspots')?.setAttribute('shortcuts', 'none'),
    );
    await page.locator('hotspot-map').getByRole('listbox').focus();
    await press(page, '/');
    assert.equal(await focusIsIn(boxOf(page)), false);
  });

  async function explorer(options: object = {}): Promise<Page> {
    const viewport = {width: 1440, height: 900};
    const visit = await site.visit('/demo/index.html', {viewport, engine: false, ...options});
    await visit.loaded('svg');
    await boxOf(visit.page).waitFor();
    await visit.page
      .locator('hotspot-sector-picker [role=option]')
      .first()
      .waitFor({state: 'attached'});
    return visit.page;
  }
});

function boxOf(page: Page): Locator {
  return page.getByRole('combobox', {name: 'Search sectors and regions'});
}

function optionOf(page: Page, name: RegExp): Locator {
  return page.locator('hotspot-search').getByRole('option', {name}).first();
}

function focusIsIn(box: Locator): Promise<boolean> {
  return box.evaluate((element) => element.matches(':focus'));
}
