import assert from 'node:assert/strict';
import {it} from 'node:test';

import {describeOnSite} from './describe-on-site.js';
import {showTable} from './figure-table.js';
import {EXPLORER, STRICT, WIDGET, html, scriptTag} from './site.js';
import type {Visit} from './visitor.js';

const FILE = '/dist/regional-hotspots.explorer.js';

describeOnSite('file of the explorer', {}, (site) => {
  /** Opens a page, with one of the files and under a strict policy. */
  function open(body: string, file = 'regional-hotspots.js'): Promise<Visit> {
    return site.open(html(scriptTag(file), body), {policy: STRICT.join('; ')});
  }

  function asked({requests}: Visit): boolean {
    return requests.some((url) => url.endsWith(FILE));
  }

  it('is not asked for by a page that shows a figure', async () => {
    const visit = await open(WIDGET);
    await visit.loaded('webgl');
    assert.equal(asked(visit), false);
    await visit.close();
  });

  it('comes with its hash for an explorer', async () => {
    const visit = await open(EXPLORER);
    await visit.page.getByRole('tab').nth(1).click();
    await visit.page.locator('hotspot-overview .name').first().waitFor();
    await visit.page.locator('hotspot-timeline button').first().waitFor();
    const script = visit.page.locator(`script[src$="${FILE}"]`);
    assert.match((await script.getAttribute('integrity')) ?? '', /^sha384-.{64}$/);
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(visit.violations, []);
    await visit.close();
  });

  it('comes when a page holds one of its elements', async () => {
    const visit = await open('<hotspot-overview></hotspot-overview>');
    await visit.page.waitForFunction(() => customElements.get('hotspot-overview') !== undefined);
    assert.equal(asked(visit), true);
    await visit.close();
  });

  it('is not asked for where all is in one file', async () => {
    const visit = await open(EXPLORER, 'regional-hotspots.all.js');
    await visit.page.locator('hotspot-timeline button').first().waitFor();
    await visit.loaded('webgl');
    assert.equal(asked(visit), false);
    assert.deepEqual(new Set(visit.requests.map((url) => new URL(url).pathname)).size, 3);
    assert.deepEqual(visit.errors, []);
    await visit.close();
  });

  it('leaves a figure and tells the page when it cannot be had', async () => {
    const pages = {[FILE]: {status: 500, body: ''}};
    const {page, loaded, failures, requests} = await site.open(
      html(scriptTag('regional-hotspots.js'), EXPLORER),
      {
        pages,
      },
    );
    await loaded('webgl');
    await showTable(page);
    assert.match((await failures()).join(), /regional-hotspots\.explorer\.js/);
    assert.equal(requests.filter((url) => url.endsWith(FILE)).length, 1);
  });

  it('warns the author of a page whose element it cannot define', async () => {
    const pages = {[FILE]: {status: 500, body: ''}};
    const page = html(scriptTag('regional-hotspots.js'), '<hotspot-overview></hotspot-overview>');
    const visit = await site.open(page, {pages});
    const warning = visit.page.waitForEvent('console', (message) => message.type() === 'warning');
    await visit.page.reload();
    assert.match((await warning).text(), /could not load .*regional-hotspots\.explorer\.js/);
    assert.deepEqual(await visit.rejections(), []);
    await visit.close();
  });
});
