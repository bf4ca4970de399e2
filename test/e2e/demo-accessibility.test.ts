import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';

import type {FileServer} from '../../demo/file-server.js';
import {violations} from './accessibility.js';
import {complete, DEMO_PAGES} from './demo-pages.js';
import {html, site} from './site.js';
import {visitor, type Visitor} from './visitor.js';

/** What readers ask of their system, and so of the page. */
const WISHES = {
  light: {colorScheme: 'light'},
  dark: {colorScheme: 'dark'},
  'forced colours': {colorScheme: 'dark', forcedColors: 'active'},
  'more contrast': {colorScheme: 'light', contrast: 'more'},
} as const;

describe('demo pages under axe-core', () => {
  let reader: Visitor;
  let server: FileServer;
  const counted = {pages: 0, views: 0, violations: 0};

  before(async () => {
    reader = await visitor();
    server = await site(html(''));
  });

  after(async () => {
    await reader.close();
    await server.close();
  });

  it('are all there', () => {
    const files = readdirSync('demo').filter((name) => name.endsWith('.html'));
    assert.deepEqual(DEMO_PAGES.map(({file}) => file).sort(), files.sort());
  });

  for (const [wish, context] of Object.entries(WISHES)) {
    for (const demo of DEMO_PAGES) {
      it(`${demo.file} has no violation in any view, ${wish}`, async (test) => {
        const visit = await reader.visit(`${server.origin}/demo/${demo.file}`, {
          ...context,
          reducedMotion: 'reduce',
        });
        await complete(visit, demo);
        const found: string[] = [];
        for (const {name, open} of demo.views) {
          await open(visit.page);
          found.push(...(await violations(visit.page)).map((each) => `${name}: ${each}`));
        }
        counted.pages += 1;
        counted.views += demo.views.length;
        counted.violations += found.length;
        test.diagnostic(`${demo.views.length} views, ${found.length} violations`);
        assert.deepEqual(found, []);
        assert.deepEqual(visit.errors, []);
        await visit.page.context().close();
      });
    }
  }

  it('have been looked at as each reader wishes', (test) => {
    test.diagnostic(
      `${counted.pages} pages, ${counted.views} views, ${counted.violations} violations`,
    );
    assert.equal(counted.pages, Object.keys(WISHES).length * DEMO_PAGES.length);
  });
});
