import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Page} from 'playwright-core';

import type {FileServer} from '../../demo/file-server.js';
import {en} from '../../src/locale/en.js';
import {HUGE, dataServer, type DataServer} from './data-server.js';
import {paintedShares} from './painted-shares.js';
import {html, scriptTag, site} from './site.js';
import {visitor, type Visitor} from './visitor.js';

const EMPTY = '<regional-hotspots year="2012"></regional-hotspots>';

/** What is said of each bad answer. */
const SENTENCES: Readonly<Record<string, string>> = {
  missing: en.failedStatus.replace('{status}', '404'),
  broken: en.failedStatus.replace('{status}', '500'),
  'no-json': en.failedJson,
  truncated: en.failedJson,
  'no-geojson': en.failedGeoJson,
  cut: en.failedNetwork,
  round: en.failedNetwork,
  private: en.failedNetwork,
  huge: en.failedSize.replace('{size}', '100'),
  'huge-announced': en.failedSize.replace('{size}', '100'),
};

describe('data that fails', () => {
  let reader: Visitor;
  let host: FileServer;
  let data: DataServer;

  before(async () => {
    [reader, host] = await Promise.all([
      visitor(),
      site(html(scriptTag('regional-hotspots.js'), EMPTY)),
    ]);
  });

  after(async () => {
    await reader.close();
    await host.close();
  });

  /** Opens the page with data of a server of its own. */
  async function open(path: string): Promise<Page> {
    data = await dataServer();
    const {page} = await reader.visit(host.origin);
    await ask(page, path);
    return page;
  }

  function ask(page: Page, path: string): Promise<void> {
    return page.evaluate((url) => {
      const widget = document.querySelector('regional-hotspots');
      if (widget) widget.src = url;
    }, `${data.origin}/${path}`);
  }

  async function close(page: Page): Promise<void> {
    await page.context().close();
    await data.close();
  }

  for (const [path, sentence] of Object.entries(SENTENCES)) {
    it(`is told in a sentence, and keeps the last good view: ${path}`, async (t) => {
      const page = await open('good');
      await row(page).waitFor();
      await ask(page, path);
      await page.getByText(sentence, {exact: true}).waitFor();
      assert.equal(await row(page).count(), 1);
      const {land, other} = await paintedShares(page.locator('hotspot-map [part=map]'));
      assert.ok(land > 0.1 && other > 0.1);
      t.diagnostic(sentence);
      await close(page);
    });

    it(`is asked for again by a button, and comes: ${path}`, async () => {
      const page = await open(path);
      await page.getByText(sentence, {exact: true}).waitFor();
      data.recover();
      await page.getByRole('button', {name: en.retry}).click();
      await row(page).waitFor();
      assert.equal(await page.getByText(sentence, {exact: true}).count(), 0);
      await close(page);
    });
  }

  it('is given up early where it is huge', async (t) => {
    const page = await open('huge');
    await page.getByText(SENTENCES['huge'] ?? '').waitFor();
    t.diagnostic(`${data.sent()} of ${HUGE} bytes sent`);
    assert.ok(data.sent() < HUGE);
    await close(page);
  });

  it('comes to where it was moved', async () => {
    const page = await open('moved');
    await row(page).waitFor();
    await close(page);
  });

  it('tells how much has come while it is slow', async () => {
    const page = await open('slow');
    const progress = page.getByRole('progressbar', {name: en.loading});
    await page.waitForFunction(
      () =>
        document.querySelector('regional-hotspots')?.shadowRoot?.querySelector('progress')
          ?.value === 0.5,
    );
    data.goOn();
    await progress.waitFor({state: 'detached'});
    await close(page);
  });

  it('comes after all where the widget was put elsewhere on the page meanwhile', async () => {
    const page = await open('slow');
    await page.getByRole('progressbar').waitFor();
    await page.evaluate(() => {
      const widget = document.querySelector('regional-hotspots');
      if (widget) document.body.appendChild(document.createElement('div')).append(widget);
    });
    data.goOn();
    await page.getByRole('progressbar').waitFor({state: 'detached'});
    await close(page);
  });

  it('is asked for again when the widget comes back that was taken away meanwhile', async () => {
    const page = await open('slow');
    await page.getByRole('progressbar').waitFor();
    await page.evaluate(async () => {
      const widget = document.querySelector('regional-hotspots');
      widget?.remove();
      await new Promise((resolve) => setTimeout(resolve));
      if (widget) document.body.append(widget);
    });
    data.goOn();
    await page.getByRole('progressbar').waitFor({state: 'detached'});
    await close(page);
  });
});

function row(page: Page): ReturnType<Page['locator']> {
  return page.getByRole('row', {name: /Île de France/});
}
