import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {en} from '../../src/locale/en.js';
import {describeOnSite} from './describe-on-site.js';
import {assertDrawn} from './drawn.js';
import {html} from './site.js';
import {SMALL_DATA} from './small-data.js';

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

  for (const [kind, address] of Object.entries(files())) {
    it(`says that it cannot read other files: ${kind}`, async () => {
      const page = join(FOLDER, 'address.html');
      const body = `<regional-hotspots src="${address}"></regional-hotspots>`;
      const script = '<script src="../../dist/regional-hotspots.js" defer></script>';
      writeFileSync(page, html(script, body));
      const visit = await site.visit(pathToFileURL(page).href, {engine: false});
      await visit.page.getByText(en.failedDisk, {exact: true}).waitFor();
      await visit.page.getByRole('button', {name: en.retry}).waitFor();
      assert.equal((await visit.failures()).length, 1);
      await visit.close();
    });
  }

  it('reads the data in its address', async () => {
    const page = join(FOLDER, 'data-address.html');
    const address = `data:application/geo+json,${encodeURIComponent(SMALL_DATA)}`;
    const body = `<regional-hotspots src="${address}"></regional-hotspots>`;
    writeFileSync(
      page,
      html('<script src="../../dist/regional-hotspots.js" defer></script>', body),
    );
    const visit = await site.visit(pathToFileURL(page).href, {engine: false});
    await visit.page.getByRole('heading', {name: /Largest: Stuttgart/}).waitFor();
    await visit.close();
  });
});

/** Addresses of files by what they are. */
function files(): Readonly<Record<string, string>> {
  const data = 'data/eu-hotspots.geojson';
  return {
    'relative address': `../../${data}`,
    'whole address': pathToFileURL(join(process.cwd(), data)).href,
    'no such file': 'none.geojson',
  };
}

/** A widget with the sample data inline: on disk a page must not read other files. */
function widget(): string {
  const data = readFileSync('data/eu-hotspots.geojson', 'utf8').replaceAll('<', '\\u003c');
  return `<regional-hotspots>
<script type="application/json">{"options": {"year": 2012}, "data": ${data}}</script>
</regional-hotspots>`;
}
