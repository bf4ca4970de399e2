import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';

import type {Locator, Page} from 'playwright-core';

import {en} from '../../src/locale/en.js';
import {HUGE, dataServer, type DataServer} from './data-server.js';
import {describeOnSite} from './describe-on-site.js';
import {paintedShares} from './painted-shares.js';
import {html, scriptTag} from './site.js';
import {SMALL_DATA} from './small-data.js';
import type {Visit} from './visitor.js';

const EMPTY = '<regional-hotspots year="2012"></regional-hotspots>';

/** Message for each bad response. */
const SENTENCES: Readonly<Record<string, string>> = {
  missing: en.failedStatus.replace('{status}', '404'),
  broken: en.failedStatus.replace('{status}', '500'),
  'no-json': en.failedJson,
  truncated: en.failedJson,
  'no-geojson': en.failedGeoJson,
  empty: en.failedEmpty,
  'no-content': en.failedEmpty,
  'reset-content': en.failedEmpty,
  blank: en.failedEmpty,
  'latin-1': en.failedEncoding,
  'utf-16': en.failedEncoding,
  'utf-16-marked': en.failedEncoding,
  zeros: en.failedEncoding,
  'one-wrong-byte': en.failedEncoding,
  cut: en.failedNetwork,
  round: en.failedNetwork,
  private: en.failedNetwork,
  huge: en.failedSize.replace('{size}', '100'),
  'huge-announced': en.failedSize.replace('{size}', '100'),
};

/** Addresses that no request can be sent to. */
const NO_ADDRESSES = ['https://', '//', 'http://[bad', 'http://x:99999', 'foo:bar', 'http://a@b/'];

const PAGE = html(scriptTag('regional-hotspots.js'), EMPTY);

describeOnSite('data that fails', {page: PAGE}, (site) => {
  let data: DataServer;
  let page: Page;

  describe('after data that came', () => {
    let visit: Visit;

    before(async () => {
      data = await dataServer(readFileSync('data/eu-hotspots.geojson', 'utf8'));
      visit = await site.visit();
      ({page} = visit);
      await ask('good');
      await visit.loaded('webgl');
    });

    after(() => Promise.all([page.context().close(), data.close()]));

    for (const [path, sentence] of Object.entries(SENTENCES)) {
      it(`is told in a sentence, and keeps the last good view: ${path}`, async (t) => {
        await headline(page).waitFor();
        await ask(path);
        await page.getByText(sentence, {exact: true}).waitFor();
        assert.equal(await headline(page).count(), 1);
        const {land, other} = await paintedShares(page.locator('hotspot-map [part=map]'));
        assert.ok(land > 0.1 && other > 0.1);
        t.diagnostic(sentence);
      });
    }

    for (const address of NO_ADDRESSES) {
      it(`is told in a sentence where its address is none: ${address}`, async () => {
        const before = (await visit.failures()).length;
        await ask(address);
        await page.getByText(en.failedAddress, {exact: true}).waitFor();
        assert.equal(await headline(page).count(), 1);
        await page.getByRole('button', {name: en.retry}).waitFor();
        assert.equal((await visit.failures()).length, before + 1);
      });
    }
  });

  describe('from the start', () => {
    before(async () => void ({page} = await site.visit('/', {engine: false})));

    beforeEach(async () => {
      data = await dataServer(SMALL_DATA);
      await page.evaluate((widget) => (document.body.innerHTML = widget), EMPTY);
    });

    afterEach(() => data.close());

    for (const [path, sentence] of Object.entries(SENTENCES)) {
      it(`is asked for again by a button, and comes: ${path}`, async () => {
        await ask(path);
        await page.getByText(sentence, {exact: true}).waitFor();
        data.recover();
        await page.getByRole('button', {name: en.retry}).click();
        await headline(page).waitFor();
        assert.equal(await page.getByText(sentence, {exact: true}).count(), 0);
      });
    }

    it('is given up early where it is huge', async (t) => {
      await ask('huge');
      await page.getByText(SENTENCES['huge'] ?? '').waitFor();
      t.diagnostic(`${data.sent()} of ${HUGE} bytes sent`);
      assert.ok(data.sent() < HUGE);
    });

    it('comes with a byte order mark', async () => {
      await ask('marked');
      await headline(page).waitFor();
    });

    it('comes to where it was moved', async () => {
      await ask('moved');
      await headline(page).waitFor();
    });

    it('tells how much has come while it is slow', async () => {
      await begin('slow');
      const progress = page.getByRole('progressbar', {name: en.loading});
      await page.waitForFunction(
        () =>
          document.querySelector('regional-hotspots')?.shadowRoot?.querySelector('progress')
            ?.value === 0.5,
      );
      data.goOn();
      await progress.waitFor({state: 'detached'});
    });

    it('comes after all where the widget was put elsewhere on the page meanwhile', async () => {
      await begin('slow');
      await page.getByRole('progressbar').waitFor();
      await page.evaluate(() => {
        const widget = document.querySelector('regional-hotspots');
        if (widget) document.body.appendChild(document.createElement('div')).append(widget);
      });
      data.goOn();
      await page.getByRole('progressbar').waitFor({state: 'detached'});
    });

    it('is asked for again when the widget comes back that was taken away meanwhile', async () => {
      await begin('slow');
      await page.getByRole('progressbar').waitFor();
      await page.evaluate(async () => {
        const widget = document.querySelector('regional-hotspots');
        widget?.remove();
        await new Promise((resolve) => setTimeout(resolve));
        if (widget) document.body.append(widget);
      });
      data.goOn();
      await page.getByRole('progressbar').waitFor({state: 'detached'});
    });
  });

  /** Makes the widget request data, at a path of the server or at any other address. */
  function begin(address: string): Promise<void> {
    return page.evaluate(
      (url) => {
        const widget = document.querySelector('regional-hotspots');
        if (widget) widget.src = url;
      },
      /^[\w-]+$/.test(address) ? `${data.origin}/${address}` : address,
    );
  }

  /** Makes the widget request data, and waits until it has arrived or failed. */
  async function ask(path: string): Promise<void> {
    const ended = await page.evaluateHandle(() => {
      const widget = document.querySelector('regional-hotspots');
      const event = new Promise((resolve) => {
        widget?.addEventListener('hotspot-load', resolve, {once: true});
        widget?.addEventListener('hotspot-error', resolve, {once: true});
      });
      return {event: event.then(() => widget?.updateComplete)};
    });
    await begin(path);
    await ended.evaluate(({event}) => event);
  }
});

function headline(page: Page): Locator {
  return page.locator('regional-hotspots [part=heading]', {
    hasText: /Largest: (Île de France|Stuttgart)/,
  });
}
