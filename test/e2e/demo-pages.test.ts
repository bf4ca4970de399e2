import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {FileServer} from '../../demo/file-server.js';
import {complete, DEMO_PAGES} from './demo-pages.js';
import {html, site} from './site.js';
import {visitor, type Visitor} from './visitor.js';

/** Least width that pages must fit without scrolling sideways, in CSS pixels. */
const NARROW = 320;

describe('demo pages on the built files', () => {
  let reader: Visitor;
  let server: FileServer;

  before(async () => {
    reader = await visitor();
    server = await site(html(''));
  });

  after(async () => {
    await reader.close();
    await server.close();
  });

  for (const demo of DEMO_PAGES) {
    it(`${demo.file} shows its data, and nothing fails`, async () => {
      const visit = await reader.visit(`${server.origin}/demo/${demo.file}`);
      await complete(visit, demo);
      if (demo.map) await visit.loaded('webgl');
      await visit.page.waitForLoadState('networkidle');
      assert.deepEqual(visit.errors, []);
      assert.deepEqual(visit.lost, []);
      assert.deepEqual(await visit.failures(), []);
      assert.equal(await visit.page.getByText(/problems? in the data/).count(), 0);
      await visit.page.context().close();
    });

    it(`${demo.file} fits a page of ${NARROW} px`, async () => {
      const visit = await reader.visit(`${server.origin}/demo/${demo.file}`, {
        viewport: {width: NARROW, height: 640},
      });
      await complete(visit, demo);
      const width = await visit.page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(width, NARROW);
      await visit.page.context().close();
    });
  }
});
