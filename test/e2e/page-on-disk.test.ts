import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {describeOnSite} from './describe-on-site.js';
import {assertDrawn} from './drawn.js';
import {html} from './site.js';

const FOLDER = join(process.cwd(), 'build', 'page-on-disk');

describeOnSite('page on disk', {}, (site) => {
  before(() => void mkdirSync(FOLDER, {recursive: true}));

  for (const file of ['regional-hotspots.js', 'regional-hotspots.all.js']) {
    it(`shows the data that stands in it, by ${file}`, async () => {
      const page = join(FOLDER, `${file}.html`);
      writeFileSync(page, html(`<script src="../../dist/${file}" defer></script>`, widget()));
      const visit = await site.visit(pathToFileURL(page).href);
      await assertDrawn(visit);
      assert.deepEqual(visit.errors, []);
    });
  }
});

/** A widget with the sample data inline: on disk a page must not read other files. */
function widget(): string {
  const data = readFileSync('data/eu-hotspots.geojson', 'utf8').replaceAll('<', '\\u003c');
  return `<regional-hotspots>
<script type="application/json">{"options": {"year": 2012}, "data": ${data}}</script>
</regional-hotspots>`;
}
