import assert from 'node:assert/strict';
import {it} from 'node:test';

import type {Locator, Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';

/** Sizes of the first screen, in CSS pixels, with the least share of it that the map has. */
const SCREENS = [
  {width: 1440, height: 900, share: 0.6},
  {width: 1920, height: 1080, share: 0.6},
  {width: 768, height: 1024, share: 0.6},
  {width: 360, height: 780, share: 0.55},
] as const;

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

describeOnSite('stage of the explorer', {}, (site) => {
  for (const {width, height, share} of SCREENS) {
    const size = `${width} × ${height}`;

    it(`gives the map ${Math.round(100 * share)} % of the first screen at ${size}`, async (test) => {
      const page = await explorer({width, height});
      const map = await boxOf(page.locator('hotspot-map [part=map]'));
      const seen = Math.min(map.y + map.height, height) - map.y;
      const found = (map.width * seen) / (width * height);
      test.diagnostic(`${(100 * found).toFixed(1)} %`);
      assert.ok(found >= share);
      await page.context().close();
    });

    it(`shows headline, filter and legend on the first screen at ${size}`, async () => {
      const page = await explorer({width, height});
      for (const part of [
        page.locator('[part=heading]'),
        page.locator('hotspot-filters [part=chip]').first(),
        page.locator('hotspot-map hotspot-legend').locator('[part=circles]'),
      ]) {
        const box = await boxOf(part);
        assert.ok(box.y >= 0 && box.y + box.height <= height, String(part));
      }
      await page.context().close();
    });

    it(`opens panels within the window and beside the headline at ${size}`, async () => {
      const page = await explorer({width, height});
      const heading = await boxOf(page.locator('[part=heading]'));
      for (const id of ['criterion', 'countries', 'display', 'share', 'sources']) {
        await page.locator(`[popovertarget=${id}]`).first().click();
        const panel = page.locator(`#${id}:popover-open`);
        await panel.waitFor();
        const box = await boxOf(panel);
        assert.ok(box.x >= 0 && box.x + box.width <= width, `${id}: ${JSON.stringify(box)}`);
        assert.ok(box.y >= 0 && box.y + box.height <= height, `${id}: ${JSON.stringify(box)}`);
        // On a phone it is a sheet.
        if (width > 480) assert.ok(!overlaps(box, heading), `${id} covers the headline`);
        await page.keyboard.press('Escape');
        await panel.waitFor({state: 'hidden'});
      }
      await page.context().close();
    });
  }

  it('frames Europe beside what lies over the map', async () => {
    const page = await explorer({width: 1440, height: 900});
    const legend = await boxOf(page.locator('hotspot-map hotspot-legend'));
    const largest = await boxOf(page.locator('hotspot-map hotspot-largest'));
    const circles = page.locator('hotspot-map [part=map] svg circle');
    const boxes = await circles.evaluateAll((all) =>
      all.map((each) => {
        const {x, y, width, height} = each.getBoundingClientRect();
        return {x, y, width, height};
      }),
    );
    assert.ok(boxes.length >= 29);
    const hidden = boxes.filter((box) => overlaps(box, legend) || overlaps(box, largest));
    assert.deepEqual(hidden, []);
    await page.context().close();
  });

  it('changes the view with the panel open, and takes a filter away by its own button', async () => {
    const page = await explorer({width: 1440, height: 900});
    await page.locator('[popovertarget=criterion]').first().click();
    await page.locator('hotspot-criterion select').first().selectOption('3');
    await page.getByRole('heading', {name: /Automotive: 13 hotspots/}).waitFor();
    assert.ok(await page.locator('#criterion:popover-open').isVisible());
    await page.getByRole('button', {name: 'Done'}).click();
    await page.getByRole('button', {name: 'Remove: 3 stars or more'}).click();
    await page.getByRole('heading', {name: /Automotive: 246 regions/}).waitFor();
    assert.equal(await page.getByRole('button', {name: /^Remove/}).count(), 0);
    await page.context().close();
  });

  it('fills the window on request, and makes the rest of the page inert meanwhile', async () => {
    const page = await explorer({width: 1440, height: 900});
    await page.getByRole('button', {name: 'Full screen'}).click();
    const widget = page.locator('regional-hotspots');
    assert.deepEqual(await boxOf(widget), {x: 0, y: 0, width: 1440, height: 900});
    assert.equal(await page.locator('header.site').getAttribute('inert'), '');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('header.site').getAttribute('inert'), null);
    assert.ok((await boxOf(widget)).y > 0);
    await page.context().close();
  });

  it('closes an open panel first when Escape is pressed in full screen', async () => {
    const page = await explorer({width: 1440, height: 900});
    await page.getByRole('button', {name: 'Full screen'}).click();
    await page.locator('[popovertarget=countries]').click();
    await page.locator('#countries:popover-open').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#countries').waitFor({state: 'hidden'});
    assert.equal(await page.locator('header.site').getAttribute('inert'), '');
    await page.context().close();
  });

  it('moves among the buttons over the map by the arrow keys', async () => {
    const page = await explorer({width: 1440, height: 900});
    await page.getByRole('button', {name: 'Zoom in'}).focus();
    const names: string[] = [];
    for (let at = 0; at < 6; at++) {
      names.push(await focusedName(page));
      await page.keyboard.press('ArrowRight');
    }
    const all = ['Zoom in', 'Zoom out', 'Show all of Europe', 'Full screen', 'Compare', 'Share'];
    assert.deepEqual(names, all);
    assert.equal(await focusedName(page), 'Zoom in');
    await page.context().close();
  });

  it('has a stop among the buttons over the map where those to zoom have no room', async () => {
    const page = await explorer({width: 360, height: 780});
    const tools = page.locator('[role=toolbar].tools button');
    const stops = await tools.evaluateAll((buttons) =>
      buttons
        .filter((each) => each.checkVisibility() && (each as HTMLElement).tabIndex === 0)
        .map(({ariaLabel}) => ariaLabel),
    );
    assert.deepEqual(stops, ['Show all of Europe']);
    await page.context().close();
  });

  it('opens the list of sectors as a drawer where there is no room beside the map', async () => {
    const page = await explorer({width: 768, height: 1024});
    const picker = page.locator('hotspot-sector-picker');
    assert.equal(await picker.isVisible(), false);
    await page.getByRole('button', {name: 'Automotive', exact: true}).click();
    await picker.waitFor();
    await page.getByRole('option', {name: /^Tobacco/}).check();
    await page.getByRole('button', {name: 'Automotive', exact: true}).waitFor({state: 'hidden'});
    await page.keyboard.press('Escape');
    await picker.waitFor({state: 'hidden'});
    await page.context().close();
  });

  async function explorer(viewport: {width: number; height: number}): Promise<Page> {
    const visit = await site.visit('/demo/index.html', {viewport, engine: false});
    await visit.loaded('svg');
    await visit.page.locator('hotspot-filters [part=chip]').first().waitFor();
    return visit.page;
  }
});

async function boxOf(locator: Locator): Promise<Rect> {
  const box = await locator.boundingBox();
  assert.ok(box, String(locator));
  return box;
}

function overlaps(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.ariaLabel ?? element?.textContent.trim() ?? '';
  });
}
