import assert from 'node:assert/strict';
import {it} from 'node:test';

import {complete, DEMO_PAGES, visitDemo} from './demo-pages.js';
import {describeOnSite} from './describe-on-site.js';

/** Minimum width that pages must fit without scrolling sideways, in CSS pixels. */
const NARROW = 320;

describeOnSite('demo pages on the built files', {}, (site) => {
  for (const demo of DEMO_PAGES) {
    it(`${demo.file} shows its data, and nothing fails`, async () => {
      const visit = await visitDemo(site, demo, {engine: true});
      await complete(visit, demo);
      if (demo.map) await visit.loaded('webgl');
      await visit.page.waitForLoadState('networkidle');
      assert.deepEqual(visit.errors, []);
      assert.deepEqual(visit.lost, []);
      assert.deepEqual(await visit.failures(), []);
      assert.equal(await visit.page.getByText(/problems? in the data/).count(), 0);
      await visit.close();
    });

    it(`${demo.file} fits a page of ${NARROW} px`, async () => {
      const visit = await visitDemo(site, demo, {
        viewport: {width: NARROW, height: 640},
        engine: false,
      });
      await complete(visit, demo);
      const width = await visit.page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(width, NARROW);
      await visit.close();
    });
  }
});
