import assert from 'node:assert/strict';
import {readFileSync, statSync} from 'node:fs';
import {it} from 'node:test';
import {gzipSync} from 'node:zlib';

import {describeOnSite} from './describe-on-site.js';
import {DATA, WIDGET, html, scriptTag} from './site.js';
import type {Visit} from './visitor.js';

const SCRIPT = scriptTag('regional-hotspots.js');
/** The file that comes with the widget's own. */
const READER = '/dist/regional-hotspots.reader.js';
/** Nothing near the widget is in view. */
const ABOVE = '<style>p { block-size: 5000px }</style><p>Text</p>';

describeOnSite(
  'widget far below what is in view',
  {page: html(SCRIPT, `${ABOVE}${WIDGET}`)},
  (site) => {
    async function open(): Promise<Visit> {
      const visit = await site.visit();
      await visit.page.locator('regional-hotspots figcaption').waitFor({state: 'attached'});
      await visit.page.waitForLoadState('networkidle');
      return visit;
    }

    it('loads data and reader, but no lists, engine or words before it is scrolled near', async (t) => {
      const visit = await open();
      const paths = pathsOf(visit);
      const sizes = paths.map((path) => gzipSync(readFileSync(`.${path}`)).length);
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      t.diagnostic(`${paths.length} requests, ${bytes} bytes packed: ${paths.join(' ')}`);
      assert.deepEqual([...paths].sort(), [DATA, READER, '/dist/regional-hotspots.js'].sort());
      assert.deepEqual(visit.page.workers().length, 0);
      await visit.close();
    });

    it('loads lists and engine once the reader wishes to move its map, not when it is in view', async (t) => {
      const visit = await open();
      const map = visit.page.locator('hotspot-map');
      await map.scrollIntoViewIfNeeded();
      await map.locator('.names text').first().waitFor();
      await visit.page.waitForLoadState('networkidle');
      assert.equal(pathsOf(visit).length, 3);
      await map.getByRole('listbox').focus();
      await map.locator('canvas').first().waitFor();
      const added = new Set(pathsOf(visit).slice(3));
      t.diagnostic(`${statSync('dist/regional-hotspots.engine.js').size} bytes unpacked`);
      const wished = ['/dist/regional-hotspots.engine.js', '/dist/regional-hotspots.lists.js'];
      assert.deepEqual([...added].sort(), wished);
      await visit.close();
    });
  },
);

function pathsOf({requests}: Visit): readonly string[] {
  const own = ['/', '/favicon.ico'];
  return requests.map((url) => new URL(url).pathname).filter((path) => !own.includes(path));
}
