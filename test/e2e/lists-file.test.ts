import assert from 'node:assert/strict';
import {it} from 'node:test';

import {describeOnSite} from './describe-on-site.js';
import {showTable} from './figure-table.js';
import {STRICT, WIDGET, html, scriptTag} from './site.js';
import type {Visit} from './visitor.js';

const TABLE = '/dist/regional-hotspots.lists.js';

describeOnSite('file of the table', {}, (site) => {
  /** Opens a page under a strict policy, without the map's engine. */
  function open(body: string, pages = {}, file = 'regional-hotspots.js'): Promise<Visit> {
    const options = {policy: STRICT.join('; '), pages};
    return site.open(html(scriptTag(file), body), options, {engine: false});
  }

  function requests({requests: all}: Visit, name: string): number {
    return all.filter((url) => url.endsWith(name)).length;
  }

  it('comes once with its hash, whatever the number of widgets', async () => {
    const visit = await open(`${WIDGET}${WIDGET}`);
    for (const at of [0, 1]) await showTable(visit.page.locator('regional-hotspots').nth(at));
    assert.equal(requests(visit, TABLE), 1);
    const integrity = await visit.page.locator(`script[src$="${TABLE}"]`).getAttribute('integrity');
    assert.match(integrity ?? '', /^sha384-.{64}$/);
    assert.deepEqual([...visit.errors, ...visit.violations], []);
    await visit.close();
  });

  it('comes without the explorer when a page holds a table alone', async () => {
    const visit = await open('<hotspot-table></hotspot-table>');
    await visit.page.waitForFunction(() => customElements.get('hotspot-table') !== undefined);
    assert.equal(requests(visit, 'explorer.js'), 0);
    await visit.close();
  });

  it('is not requested where all is in one file', async () => {
    const visit = await open(WIDGET, {}, 'regional-hotspots.all.js');
    await showTable(visit.page);
    await visit.page.getByRole('row').nth(1).waitFor();
    assert.equal(requests(visit, TABLE), 0);
    await visit.close();
  });

  it('says that a file could not be loaded where the reader of data cannot be had', async () => {
    const reader = '/dist/regional-hotspots.reader.js';
    const visit = await open(WIDGET, {[reader]: {status: 500, body: ''}});
    await visit.page.getByText('A file of this map could not be loaded.').waitFor();
    assert.match((await visit.failures()).join(), /regional-hotspots\.reader\.js/);
    await visit.close();
  });

  it('leaves the map as it is, and tells the page, when it cannot be had', async () => {
    const visit = await open(WIDGET, {[TABLE]: {status: 500, body: ''}});
    await visit.loaded('svg');
    await visit.page.locator('hotspot-map [part=map]').hover();
    await visit.page.waitForFunction(() => document.querySelector('script[src*=lists]') === null);
    assert.match((await visit.failures()).join(), /regional-hotspots\.lists\.js/);
    await visit.close();
  });

  it('comes when the pointer enters the map of a figure, not before', async () => {
    const visit = await open(WIDGET);
    await visit.loaded('svg');
    assert.equal(requests(visit, TABLE), 0);
    const fetched = visit.page.waitForRequest(`**${TABLE}`);
    await visit.page.locator('hotspot-map [part=map]').hover();
    await fetched;
    await visit.close();
  });

  for (const [view, attributes] of Object.entries({
    'of a change': 'change="2010-2014"',
    'in the address of the page': 'url-state',
  })) {
    it(`comes at once for a view ${view}`, async () => {
      const visit = await open(WIDGET.replace(' src', ` ${attributes} src`));
      await visit.loaded('svg');
      await visit.page.locator(`script[src$="${TABLE}"]`).waitFor({state: 'attached'});
      await visit.close();
    });
  }
});
