import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {before, describe, it} from 'node:test';

import type {Page} from 'playwright-core';

import {violations} from './accessibility.js';
import {complete, DEMO_PAGES, visitDemo} from './demo-pages.js';
import {describeOnSite} from './describe-on-site.js';
import type {Visit} from './visitor.js';

/** Preferences that readers set in their system, which pages receive. */
const WISHES = {
  dark: {colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference'},
  light: {colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference'},
  'forced colours': {colorScheme: 'dark', forcedColors: 'active', contrast: 'no-preference'},
  'more contrast': {colorScheme: 'light', forcedColors: 'none', contrast: 'more'},
} as const;

type Wish = (typeof WISHES)[keyof typeof WISHES];

describeOnSite('demo pages under axe-core', {}, (site) => {
  const counted = {pages: 0, views: 0, violations: 0};

  it('are all there', () => {
    const files = readdirSync('demo').filter((name) => name.endsWith('.html'));
    assert.deepEqual(DEMO_PAGES.map(({file}) => file).sort(), files.sort());
  });

  for (const demo of DEMO_PAGES) {
    describe(demo.file, () => {
      let visit: Visit;
      /** Violations by preference, each with its view. */
      const found = new Map<string, string[]>();

      before(async () => {
        visit = await visitDemo(site, demo, {...WISHES.dark, reducedMotion: 'reduce'});
        await complete(visit, demo);
        for (const {name, open} of demo.views) {
          await open(visit.page);
          for (const [wish, media] of Object.entries(WISHES)) {
            await wished(visit.page, media);
            const broken = (await violations(visit.page)).map((each) => `${name}: ${each}`);
            found.set(wish, [...(found.get(wish) ?? []), ...broken]);
          }
        }
        await visit.close();
      });

      for (const wish of Object.keys(WISHES)) {
        it(`has no violation in any view, ${wish}`, (test) => {
          const broken = found.get(wish) ?? [];
          counted.pages += 1;
          counted.views += demo.views.length;
          counted.violations += broken.length;
          test.diagnostic(`${demo.views.length} views, ${broken.length} violations`);
          assert.ok(found.has(wish));
          assert.deepEqual(broken, []);
          assert.deepEqual(visit.errors, []);
        });
      }
    });
  }

  it('have been looked at as each reader wishes', (test) => {
    test.diagnostic(
      `${counted.pages} pages, ${counted.views} views, ${counted.violations} violations`,
    );
    assert.equal(counted.pages, Object.keys(WISHES).length * DEMO_PAGES.length);
  });
});

/** Sets a reader's preference in a page, and waits until the page has redrawn. */
async function wished(page: Page, media: Wish): Promise<void> {
  await page.emulateMedia(media);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
}
