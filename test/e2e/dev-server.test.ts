import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {createServer, type ViteDevServer} from 'vite';

import {visitor, type Visitor} from './visitor.js';

describe('npm run dev', () => {
  let reader: Visitor;
  let server: ViteDevServer;
  let origin: string;

  before(async () => {
    reader = await visitor();
    server = await createServer({configFile: 'demo/vite.config.mjs', server: {port: 0}});
    await server.listen();
    origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
  });

  after(async () => {
    await reader.close();
    await server.close();
  });

  it('shows the demo from the sources, in other languages too, and nothing fails', async () => {
    const {page, errors, lost, requests, loaded, failures} = await reader.visit(`${origin}/`);
    assert.equal(page.url(), `${origin}/demo/`);
    await loaded('webgl');
    await page.evaluate(() => (document.documentElement.lang = 'de'));
    await page.getByText('Sektor', {exact: true}).waitFor();
    assert.deepEqual(errors, []);
    assert.deepEqual(lost, []);
    assert.deepEqual(await failures(), []);
    assert.ok(requests.includes(`${origin}/src/locale/languages/de.ts`));
    assert.deepEqual(
      requests.filter((url) => url.startsWith(`${origin}/dist/`)),
      [],
    );
    await page.context().close();
  });

  it('has the names of the script-tag files for pages put together by hand', async () => {
    const {page, errors} = await reader.visit(`${origin}/demo/compose.html`);
    await page.locator('hotspot-table tbody tr').first().waitFor();
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('shows the catalogue from the sources and the fixtures of the tests', async () => {
    const {page, errors, requests} = await reader.visit(
      `${origin}/demo/catalogue.html?only=problems`,
    );
    await page.locator('#hotspot-table-problems td').first().waitFor();
    await page.locator('#hotspot-profile-problems [part=name]').first().waitFor();
    assert.deepEqual(errors, []);
    assert.ok(requests.includes(`${origin}/test/sample-dataset.ts`));
    assert.deepEqual(
      requests.filter((url) => /^\/(dist|build)\//.test(new URL(url).pathname)),
      [],
    );
    await page.context().close();
  });

  it('reads tables by the sources of csv', async () => {
    const {page, errors} = await reader.visit(`${origin}/demo/`);
    const table = {name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(OWN_TABLE)};
    await page.getByText('Explore your own figures').click();
    await page.locator('input[type=file]').setInputFiles(table);
    await page.getByRole('button', {name: 'Edit columns'}).click();
    await page.locator('#columns').getByRole('heading').waitFor();
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('loads the page again when a source is saved', async () => {
    const {page} = await reader.visit(`${origin}/demo/`);
    await page.locator('hotspot-map').waitFor();
    const again = page.waitForEvent('load');
    server.watcher.emit('change', resolve('src/events.ts'));
    await again;
    await page.context().close();
  });
});

const OWN_TABLE = 'nuts;year;persons\nDE11;2012;1000\nDE12;2012;2000\n';
