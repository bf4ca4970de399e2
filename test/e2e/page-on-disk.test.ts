import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {assertDrawn} from './drawn.js';
import {html} from './site.js';
import {visitor, type Visitor} from './visitor.js';

const FOLDER = join(process.cwd(), 'build', 'page-on-disk');

describe('page on disk', () => {
  let reader: Visitor;

  before(async () => {
    reader = await visitor();
    mkdirSync(FOLDER, {recursive: true});
  });

  after(() => reader.close());

  for (const file of ['regional-hotspots.js', 'regional-hotspots.all.js']) {
    it(`shows the data that stands in it, by ${file}`, async () => {
      const page = join(FOLDER, `${file}.html`);
      writeFileSync(page, html(`<script src="../../dist/${file}" defer></script>`, widget()));
      const visit = await reader.visit(pathToFileURL(page).href);
      await assertDrawn(visit);
      assert.deepEqual(visit.errors, []);
    });
  }
});

/** A widget with the sample data in the page: on disk a page may read no other file. */
function widget(): string {
  const data = readFileSync('data/eu-hotspots.geojson', 'utf8').replaceAll('<', '\\u003c');
  return `<regional-hotspots>
<script type="application/json">{"options": {"year": 2012}, "data": ${data}}</script>
</regional-hotspots>`;
}
