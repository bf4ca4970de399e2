import assert from 'node:assert/strict';
import {it} from 'node:test';

import type {Locator, Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {largestBubbles} from './map-plane.js';

const WIDE = {width: 1440, height: 900};
const PHONE = {width: 360, height: 780};

describeOnSite('tasks in the explorer', {}, (site) => {
  it('finds the largest region and compares it with another, in 3 clicks', async () => {
    const page = await explorer();
    await page.locator('hotspot-map hotspot-largest').getByText('Stuttgart').click();
    await page.locator('hotspot-region').getByRole('button', {name: 'Compare'}).click();
    await region(page, 'Oberbayern').click();
    assert.deepEqual(await compared(page), ['Stuttgart', 'Oberbayern']);
    assert.match(await row(page, 'Automotive').innerText(), /Stuttgart: .*; Oberbayern: /);
    await page.context().close();
  });

  it('does so by touch, in 3 taps', async () => {
    const page = await explorer({viewport: PHONE, hasTouch: true});
    await page.locator('hotspot-largest.below').getByText('Stuttgart').tap();
    await page.locator('hotspot-region').getByRole('button', {name: 'Compare'}).tap();
    await page.locator('hotspot-regions.below').getByText('Oberbayern').tap();
    assert.deepEqual(await compared(page), ['Stuttgart', 'Oberbayern']);
    await page.context().close();
  });

  it('does so by the keyboard', async () => {
    const page = await explorer();
    const map = page.locator('hotspot-map').first();
    await map.getByRole('listbox').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.locator('hotspot-region').getByRole('button', {name: 'Compare'}).press('Enter');
    await page.locator('hotspot-comparison h3:focus').waitFor();
    await map.getByRole('listbox').focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Enter');
    assert.deepEqual(await compared(page), ['Stuttgart', 'Oberbayern']);
    await page.context().close();
  });

  it('selects several regions in 3 clicks', async () => {
    const page = await explorer();
    await tool(page).click();
    await region(page, 'Stuttgart').click();
    await region(page, 'Piemonte').click();
    assert.deepEqual(await compared(page), ['Stuttgart', 'Piemonte']);
    await page.context().close();
  });

  it('adds each circle clicked on the map while regions are compared', async () => {
    const page = await explorer();
    await tool(page).click();
    for (const code of ['ITC1', 'PL22']) await clickCircle(page, code);
    assert.equal((await compared(page)).length, 2);
    await page.context().close();
  });

  it('adds a region by a long press, and opens the comparison', async () => {
    const page = await explorer({viewport: PHONE, hasTouch: true});
    const touch = await page.context().newCDPSession(page);
    const [x, y] = await circleAt(page, 'ITC1');
    await touch.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [{x, y}]});
    // The duration of the press is what is tested.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    await touch.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
    assert.deepEqual(await compared(page), ['Piemonte']);
    await page.context().close();
  });

  it('leaves the comparison by Escape, with the focus on its button', async () => {
    const page = await explorer();
    await tool(page).click();
    await page.getByRole('button', {name: 'Close comparison'}).focus();
    await page.keyboard.press('Escape');
    await page.locator('hotspot-comparison').waitFor({state: 'detached'});
    await page.locator('button.compare.tool:focus').waitFor();
    await page.locator('hotspot-sector-picker').waitFor();
    await page.context().close();
  });

  it('keeps a plain click that selects one region alone outside the comparison', async () => {
    const page = await explorer();
    await tool(page).click();
    await clickCircle(page, 'ITC1');
    await tool(page).click();
    await clickCircle(page, 'PL22');
    await page.getByRole('heading', {name: 'Śląskie'}).waitFor();
    await tool(page).click();
    assert.deepEqual(await compared(page), ['Śląskie']);
    await page.context().close();
  });

  it('shows one country by a click on its name, and all again by its chip', async () => {
    const page = await explorer();
    await clickName(page, 'IT');
    await page.getByRole('heading', {name: /Automotive, Italy: \d+ hotspots/}).waitFor();
    await page.getByRole('button', {name: 'Remove: Italy'}).click();
    await page.getByRole('heading', {name: /Automotive: 29 hotspots/}).waitFor();
    await page.context().close();
  });

  it('selects no region by a click on the name of a country', async () => {
    const page = await explorer();
    await clickName(page, 'ES');
    await page.getByRole('heading', {name: /Automotive, Spain/}).waitFor();
    assert.equal(await page.locator('hotspot-region').count(), 0);
    await page.context().close();
  });

  it('shows one country by a tap on its name', async () => {
    const page = await explorer({viewport: PHONE, hasTouch: true});
    const [x, y] = await middle(page.locator('hotspot-map .names [data-country=ES]'));
    await page.touchscreen.tap(x, y);
    await page.getByRole('button', {name: 'Remove: Spain'}).waitFor();
    await page.context().close();
  });

  it('has no tab stops for the names of countries', async () => {
    const page = await explorer();
    const names = page.locator('hotspot-map .names [data-country]');
    await names.first().waitFor({state: 'attached'});
    assert.equal(await page.locator('hotspot-map .names :is([tabindex], a, button)').count(), 0);
    await page.context().close();
  });

  async function explorer(
    options: {readonly viewport?: typeof WIDE; readonly hasTouch?: boolean} = {},
  ): Promise<Page> {
    const {page, loaded} = await site.visit('/demo/index.html', {
      engine: false,
      viewport: WIDE,
      ...options,
    });
    await loaded('svg');
    await page.locator('hotspot-map .names [data-country]').first().waitFor({state: 'attached'});
    return page;
  }
});

function tool(page: Page): Locator {
  return page.locator('button.compare.tool');
}

/** A region in the list of those to choose. */
function region(page: Page, name: string): Locator {
  return page.locator('hotspot-regions [part=option]', {hasText: name}).first();
}

/** A sector of the comparison. */
function row(page: Page, sector: string): Locator {
  return page.locator('hotspot-comparison [part=row]', {hasText: sector}).first();
}

/** Names of the regions compared, once there are some. */
async function compared(page: Page): Promise<readonly string[]> {
  const names = page.locator('hotspot-comparison [part=chip] > span');
  await names.first().waitFor();
  return names.allInnerTexts();
}

async function clickCircle(page: Page, code: string): Promise<void> {
  const [x, y] = await circleAt(page, code);
  await page.mouse.click(x, y);
}

/** Middle of one of the four largest circles, in the window. */
async function circleAt(page: Page, code: string): Promise<[x: number, y: number]> {
  const circle = (await largestBubbles(page, 4)).find((each) => each.region === code);
  const map = await page.locator('hotspot-map').first().boundingBox();
  if (circle === undefined || map === null) throw new Error(`${code} must be on the map`);
  return [map.x + circle.x, map.y + circle.y];
}

async function clickName(page: Page, country: string): Promise<void> {
  const name = page.locator(`hotspot-map .names [data-country=${country}]`);
  await page.mouse.click(...(await middle(name)));
}

async function middle(element: Locator): Promise<[x: number, y: number]> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('the element must be shown');
  return [box.x + box.width / 2, box.y + box.height / 2];
}
