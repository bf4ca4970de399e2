import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {WIDGET, html, scriptTag, site} from './site.js';
import {visitor, type Visit, type Visitor} from './visitor.js';

const EXPLORER = '/dist/regional-hotspots.explorer.js';
const PARTS = WIDGET.replace('>', ' parts="all">');
const STRICT =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self'";

describe('file of the explorer', () => {
  let reader: Visitor;

  before(async () => {
    reader = await visitor();
  });

  after(() => reader.close());

  /** Opens a page, with one of the files and under a strict policy. */
  async function open(body: string, file = 'regional-hotspots.js'): Promise<Visit> {
    const server = await site(html(scriptTag(file), body), {policy: STRICT});
    const visit = await reader.visit(server.origin);
    visit.page.on('close', () => void server.close());
    return visit;
  }

  function asked({requests}: Visit): boolean {
    return requests.some((url) => url.endsWith(EXPLORER));
  }

  it('is not asked for by a page that shows no more than the widget', async () => {
    const visit = await open(WIDGET);
    await visit.loaded('webgl');
    assert.equal(asked(visit), false);
    await visit.page.context().close();
  });

  it('comes with its hash when a widget has more parts', async () => {
    const visit = await open(PARTS);
    await visit.page.getByRole('tab').nth(1).click();
    await visit.page.locator('hotspot-overview circle').first().waitFor();
    await visit.page.locator('hotspot-timeline button').first().waitFor();
    const script = visit.page.locator(`script[src$="${EXPLORER}"]`);
    assert.match((await script.getAttribute('integrity')) ?? '', /^sha384-.{64}$/);
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(visit.violations, []);
    await visit.page.context().close();
  });

  it('comes when a page holds one of its elements', async () => {
    const visit = await open('<hotspot-overview></hotspot-overview>');
    await visit.page.waitForFunction(() => customElements.get('hotspot-overview') !== undefined);
    assert.equal(asked(visit), true);
    const names = await visit.page.evaluate(() => Object.keys(globalThis.regionalHotspots ?? {}));
    assert.ok(names.includes('HotspotOverview'));
    await visit.page.context().close();
  });

  it('is not asked for where all is in one file', async () => {
    const visit = await open(PARTS, 'regional-hotspots.all.js');
    await visit.page.locator('hotspot-timeline button').first().waitFor();
    await visit.loaded('webgl');
    assert.equal(asked(visit), false);
    assert.deepEqual(new Set(visit.requests.map((url) => new URL(url).pathname)).size, 3);
    assert.deepEqual(visit.errors, []);
    await visit.page.context().close();
  });

  it('leaves the widget as it is and tells the page when it cannot be had', async () => {
    const pages = {[EXPLORER]: {status: 500, body: ''}};
    const server = await site(html(scriptTag('regional-hotspots.js'), PARTS), {pages});
    const {page, loaded, failures} = await reader.visit(server.origin);
    await loaded('webgl');
    await page.getByRole('row').nth(1).waitFor();
    assert.match((await failures()).join(), /regional-hotspots\.explorer\.js/);
    await server.close();
  });
});
