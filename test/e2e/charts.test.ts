import assert from 'node:assert/strict';
import {it} from 'node:test';

import type {Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {downloaded} from './download.js';
import {html, scriptTag, WIDGET} from './site.js';

const PAGE = html(
  scriptTag('regional-hotspots.js'),
  WIDGET.replace('>', ' mode="explorer" parts="overview strengths">'),
);

describeOnSite('charts of the explorer', {page: PAGE}, (site) => {
  async function opened(tab: string, options = {}): Promise<Page> {
    const {page} = await site.visit('/', {engine: false, ...options});
    await page.getByRole('tab', {name: tab}).click();
    return page;
  }

  it('marks on the map and in the table what the mouse frames in strengths', async () => {
    const page = await opened('Regional strengths', {viewport: {width: 1280, height: 1000}});
    const plot = page.locator('hotspot-strengths .plot');
    await plot.scrollIntoViewIfNeeded();
    const [from, to] = [dot(page, 'DE11'), dot(page, 'FR10')];
    const [start, end] = [await middle(from), await middle(to)];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, {steps: 4});
    await page.mouse.up();
    await page.locator('hotspot-strengths .framed').waitFor();
    const framed = await page.locator('hotspot-strengths .regions tbody tr').count();
    const {length} = await selected(page, 'hotspot-map');
    assert.ok(framed > 5, `${framed}`);
    assert.equal(length, framed);
    await page.getByRole('tab', {name: 'Table'}).click();
    assert.deepEqual(await selected(page, 'hotspot-table'), await selected(page, 'hotspot-map'));
  });

  it('selects by keyboard the cells that Shift and the arrow keys frame', async () => {
    const page = await opened('Regional strengths');
    await dot(page, 'PT11').focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.locator('hotspot-strengths .regions').waitFor();
    const codes = await selected(page, 'hotspot-map');
    assert.ok(codes.includes('PT11'));
    assert.equal(codes.length, await page.locator('hotspot-strengths .regions tbody tr').count());
    await page.keyboard.press('Escape');
    await page.locator('hotspot-strengths .framed').waitFor({state: 'detached'});
    assert.deepEqual(await selected(page, 'hotspot-map'), []);
  });

  it('selects by a finger the regions of a class where it is narrow', async () => {
    const viewport = {width: 360, height: 780};
    const page = await opened('Regional strengths', {viewport, hasTouch: true});
    await page.locator('hotspot-strengths [data-cell="15"]').tap();
    const rows = page.locator('hotspot-strengths .regions tbody tr');
    const count = await rows.count();
    assert.ok(count > 1);
    await page.locator('hotspot-strengths .show').tap();
    await rows.locator('nth=0').and(page.locator('.chosen')).waitFor();
    assert.equal((await selected(page, 'hotspot-map')).length, count);
  });

  it('rings in strengths what is selected and pointed at in the table', async () => {
    const page = await opened('Table', {viewport: {width: 1280, height: 1000}});
    await page
      .getByRole('row', {name: /Stuttgart/})
      .getByRole('button')
      .first()
      .click();
    await page.getByRole('tab', {name: 'Regional strengths'}).click();
    await page.locator('hotspot-strengths .marks .ring').first().waitFor();
    assert.equal(await dot(page, 'DE11').getAttribute('aria-pressed'), 'true');
  });

  it('shows on the map the sector whose row is chosen', async () => {
    const page = await opened('Compare sectors', {viewport: {width: 1280, height: 1000}});
    await page.locator('hotspot-overview .name', {hasText: 'Tobacco'}).click();
    await page
      .getByText(/^Tobacco: /)
      .first()
      .waitFor();
    await page.locator('hotspot-overview tr.chosen').waitFor();
    assert.equal(await page.locator('hotspot-overview tr.chosen').count(), 1);
  });

  for (const [tab, tag, name] of [
    ['Compare sectors', 'hotspot-overview', 'compare'],
    ['Regional strengths', 'hotspot-strengths', 'strengths'],
  ] as const) {
    it(`saves ${tab} as SVG with title, notes and source, and as PNG`, async () => {
      const page = await opened(tab, {viewport: {width: 1280, height: 1000}});
      const chart = page.locator(tag);
      await chart.locator('.download summary').click();
      const save = (format: string): Promise<Buffer> =>
        downloaded(page, () => chart.getByRole('button', {name: format}).click());
      const svg = (await save('SVG')).toString();
      assert.match(svg, /^<\?xml[^]*<svg[^>]*width="1160"/);
      assert.match(svg, /<title>[^<]*20\d\d/);
      assert.match(svg, />Source: [^<]*Eurostat/);
      assert.ok((svg.match(/<circle/g) ?? []).length > 9 || name === 'compare', 'no circles');
      assert.doesNotMatch(svg, /undefined|NaN|<!--/);
      const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
      await chart
        .getByText(new RegExp(`Saved: ${name}-.*svg`))
        .first()
        .waitFor();
      const png = await save('PNG');
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [2320, 2 * height]);
      assert.ok(png.length > 20_000, `${png.length} bytes`);
    });
  }
});

function dot(page: Page, code: string) {
  return page.locator(`hotspot-strengths [data-key="${code}"]`);
}

async function middle(element: ReturnType<typeof dot>): Promise<{x: number; y: number}> {
  const box = await element.boundingBox();
  return {x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2};
}

/** Codes of the regions that an element of the widget shows as selected. */
function selected(page: Page, tag: string): Promise<readonly string[]> {
  return page
    .locator(tag)
    .first()
    .evaluate((element) => (element as unknown as {selected: readonly string[]}).selected);
}
