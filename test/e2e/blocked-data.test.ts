import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';

import {en} from '../../src/locale/en.js';
import {dataServer, type DataServer} from './data-server.js';
import {describeOnSite} from './describe-on-site.js';
import {html, scriptTag} from './site.js';
import {SMALL_DATA} from './small-data.js';

const SCRIPT = scriptTag('regional-hotspots.js');
const WIDGET = '<regional-hotspots></regional-hotspots>';
const PAGE = html(SCRIPT, WIDGET);
const POLICY = "connect-src 'self'";

/** Scripts of a page that replace `fetch`, and what readers then find. */
const REPLACED: Readonly<Record<string, string>> = {
  '() => { throw new Error("no consent"); }': en.failedBlocked,
  undefined: en.failedBlocked,
  '() => undefined': en.failedBlocked,
  'async () => undefined': en.failedBlocked,
  'async () => ({ok: true, json: () => ({})})': en.failedBlocked,
  'async () => { const read = new Response("{}"); await read.text(); return read; }':
    en.failedBlocked,
  'async () => { throw new Error("no network"); }': en.failedNetwork,
  '() => Promise.reject()': en.failedNetwork,
  'async () => Response.error()': en.failedNetwork,
  'async () => new Response()': en.failedEmpty,
};

describeOnSite(
  'data that a page blocks',
  {
    page: PAGE,
    policy: POLICY,
    pages: {
      '/reports': {body: PAGE, headers: {'content-security-policy-report-only': POLICY}},
      ...Object.fromEntries(
        Object.keys(REPLACED).map((script, index) => [
          `/replaced-${index}`,
          {body: html(`<script>globalThis.fetch = ${script};</script>${SCRIPT}`, WIDGET)},
        ]),
      ),
    },
  },
  (site) => {
    let data: DataServer;

    before(async () => void (data = await dataServer(SMALL_DATA)));

    after(() => data.close());

    for (const path of ['good', 'missing', 'private', 'silent']) {
      it(`by its policy is said to be blocked: ${path}`, async () => {
        const told = await ask('/', `${data.origin}/${path}`);
        assert.deepEqual(told, {sentence: en.failedBlocked, failures: 1});
      });
    }

    it('by its policy is said to be blocked where it is in its address', async () => {
      const told = await ask('/', 'data:application/json,{}');
      assert.deepEqual(told, {sentence: en.failedBlocked, failures: 1});
    });

    it('and that its policy allows is not said to be blocked', async () => {
      const told = await ask('/', '/no/such.geojson');
      assert.equal(told.sentence, en.failedStatus.replace('{status}', '404'));
    });

    it('in reports only is not said to be blocked', async () => {
      assert.equal((await ask('/reports', `${data.origin}/private`)).sentence, en.failedNetwork);
    });

    for (const [index, [script, sentence]] of Object.entries(REPLACED).entries()) {
      it(`by a script has one event and a true sentence: ${script}`, async () => {
        const told = await ask(`/replaced-${index}`, '/data');
        assert.deepEqual(told, {sentence, failures: 1});
      });
    }

    it('because the page is secure and the data is not is said to be blocked', async () => {
      const context = await site.browser.newContext();
      await context.route('https://page.test/**', async (route) => {
        const {pathname} = new URL(route.request().url());
        const response = await fetch(`${site.origin}${pathname === '/' ? '/reports' : pathname}`);
        const body = Buffer.from(await response.arrayBuffer());
        await route.fulfill({contentType: response.headers.get('content-type') ?? '', body});
      });
      const page = await context.newPage();
      await page.goto('https://page.test/');
      for (const [address, sentence] of [
        ['http://localhost:1/', en.failedNetwork],
        ['http://data.test/data', en.failedBlocked],
        ['https://localhost:1/', en.failedNetwork],
      ] as const) {
        await page.evaluate((src) => {
          document.querySelector('regional-hotspots')!.src = src;
        }, address);
        await page.getByText(sentence, {exact: true}).waitFor();
      }
      await context.close();
    });

    /** Sentence and number of events on a page whose widget requests data. */
    async function ask(path: string, src: string): Promise<{sentence: string; failures: number}> {
      const visit = await site.visit(path, {engine: false});
      const {page} = visit;
      await page.evaluate((address) => {
        document.querySelector('regional-hotspots')!.src = address;
      }, src);
      await page.getByRole('button', {name: en.retry}).waitFor();
      const sentence = (await page.getByRole('status').locator('p').textContent()) ?? '';
      const failures = (await visit.failures()).length;
      await visit.close();
      return {sentence, failures};
    }
  },
);
