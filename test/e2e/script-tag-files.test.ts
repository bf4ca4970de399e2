import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {enExplorer} from '../../src/locale/en-explorer.js';
import {de} from '../../src/locale/languages/de.js';
import {describeOnSite} from './describe-on-site.js';
import {assertDrawn} from './drawn.js';
import {showTable} from './figure-table.js';
import {EXPLORER, WIDGET, fileHost, html, scriptTag} from './site.js';

const MAIN = scriptTag('regional-hotspots.js');
const ALL = scriptTag('regional-hotspots.all.js');
const ENGINE = '/dist/regional-hotspots.engine.js';

describe('words of the explorer', () => {
  const files = ['', '.reader', '.lists'].map((name) => `dist/regional-hotspots${name}.js`);
  const widget = files.map((file) => readFileSync(file, 'utf8')).join('');
  const keys = Object.keys(enExplorer);

  it('come with its file: those before it use none of them', () => {
    assert.deepEqual(
      keys.filter((key) => widget.includes(`"${key}"`)),
      [],
    );
  });

  it('are no words whose keys the widget puts together', () => {
    const stems = [...widget.matchAll(/`([\w.]+\.)\$\{/g)].map(([, stem = '']) => stem);
    assert.ok(stems.length > 2);
    assert.deepEqual(
      stems.filter((stem) => keys.some((key) => key.startsWith(stem))),
      [],
    );
  });
});

describeOnSite('files for the script tag', {}, ({open}) => {
  it('work as modules', async () => {
    const visit = await open(html(MAIN.replace('defer', 'type="module"')));
    await assertDrawn(visit);
  });

  it('work when they are loaded twice, and with one another', async () => {
    const visit = await open(html(`${MAIN}${MAIN.replace('.js', '.js?2')}${ALL}`));
    await assertDrawn(visit);
  });

  it('work as one file, which is asked for by page and worker only', async () => {
    const visit = await open(html(ALL));
    await visit.loaded('webgl');
    const scripts = visit.requests.filter((url) => url.endsWith('.js'));
    assert.deepEqual(new Set(scripts.map((url) => new URL(url).pathname)).size, 1);
    await assertDrawn(visit);
  });

  it('work from another origin', async () => {
    const host = await fileHost();
    const visit = await open(html(scriptTag('regional-hotspots.js', host.origin)));
    await assertDrawn(visit);
    await host.close();
  });

  it('carry the query of the first to the second', async () => {
    const visit = await open(html(MAIN.replace('.js', '.js?v=3')));
    await visit.loaded('webgl');
    assert.ok(visit.requests.some((url) => url.endsWith(`${ENGINE}?v=3`)));
    await assertDrawn(visit);
  });

  it('load no engine before an explorer comes near the viewport', async () => {
    const visit = await open(html(MAIN, `<div style="block-size: 4000px"></div>${EXPLORER}`));
    await visit.loaded('svg');
    const before = visit.requests.filter((url) => url.endsWith(ENGINE));
    await visit.page.locator('hotspot-map').scrollIntoViewIfNeeded();
    await visit.page.locator('hotspot-map canvas').first().waitFor();
    assert.deepEqual(before, []);
  });

  it('run no engine that another has changed', async () => {
    const engine = readFileSync(`.${ENGINE}`, 'utf8').replace('function', 'function ');
    const headers = {'content-type': 'text/javascript'};
    const visit = await open(html(MAIN, EXPLORER), {pages: {[ENGINE]: {body: engine, headers}}});
    await visit.page.getByText('Showing a simplified map').first().waitFor();
    assert.deepEqual(await visit.renderers(), ['svg']);
    assert.match(visit.errors.join(), /integrity/);
    await visit.close();
  });

  for (const type of ['', ' type="module"']) {
    it(`work as one file inside the page:<script${type}>`, async () => {
      const visit = await open(inlinePage('regional-hotspots.all.js', type));
      await assertDrawn(visit);
      await visit.page.getByText(String(de.employment)).first().waitFor();
      await showTable(visit.page);
      assert.deepEqual([...visit.errors, ...(await visit.failures())], []);
      await visit.close();
    });

    it(`name the one file once where another is inside the page:<script${type}>`, async () => {
      const visit = await open(inlinePage('regional-hotspots.js', type));
      await visit.page.getByText('A file of this map could not be loaded.').first().waitFor();
      assert.deepEqual(await visit.failures(), [
        'a script inside the page cannot load its other files: use regional-hotspots.all.js, which contains them',
      ]);
      assert.deepEqual([...visit.errors, ...(await visit.rejections())], []);
      await visit.close();
    });
  }
});

/** A page that contains a built file, and a widget that needs the others. */
function inlinePage(file: string, type: string): string {
  const code = readFileSync(`dist/${file}`, 'utf8');
  const widget = WIDGET.replace('>', ' lang="de">');
  return html('', `${widget}<script${type}>${code}</script>`);
}
