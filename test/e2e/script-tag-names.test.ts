import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';

import * as library from '../../src/index.js';
import {describeOnSite} from './describe-on-site.js';
import {ELEMENT_TAGS, html, scriptTag} from './site.js';
import type {Visit} from './visitor.js';

const MAIN = scriptTag('regional-hotspots.js');
const ALL = scriptTag('regional-hotspots.all.js');
/** Names that the demo and the documentation use. */
const NEEDED = ['registerLanguage', 'registerMessages', 'setMessages', 'library'].concat([
  'HotspotFigures',
  'defaultFilter',
  'hotspotView',
  'regionAreas',
  'textIn',
  'problemText',
]);

describeOnSite('regionalHotspots', {}, (site) => {
  function open(head: string, body = ''): Promise<Visit> {
    return site.open(html(head, body));
  }

  it('has the same names in every file, whatever has been loaded', async (t) => {
    const visit = await open(MAIN);
    const before = await names(visit);
    t.diagnostic(`${before.length} names`);
    assert.deepEqual(
      NEEDED.filter((name) => !before.includes(name)),
      [],
    );
    await visit.page.evaluate(() => globalThis.regionalHotspots?.library());
    assert.deepEqual(await names(visit), before);
    for (const [head, body] of [
      [ELEMENT_TAGS, '<hotspot-overview></hotspot-overview>'],
      [ALL, '<hotspot-overview></hotspot-overview>'],
      [`${MAIN}${ALL}`, ''],
      [`${ALL}${MAIN}`, ''],
      [MAIN.replace('defer', 'type="module"'), ''],
    ] as const) {
      const other = await open(head, body);
      assert.deepEqual(await names(other), before, head);
      await other.close();
    }
    await visit.close();
  });

  for (const [name, head] of Object.entries({MAIN, ALL, both: ELEMENT_TAGS})) {
    it(`gives the whole library by a promise: ${name}`, async () => {
      const visit = await open(head);
      const whole = await visit.page.evaluate(async () =>
        Object.entries((await globalThis.regionalHotspots?.library()) ?? {}).map(([key, value]) => [
          key,
          typeof value,
        ]),
      );
      const wanted = Object.entries(library).map(([key, value]) => [key, typeof value]);
      assert.deepEqual(whole.sort(), wanted.sort());
      assert.deepEqual(visit.errors, []);
      await visit.close();
    });
  }

  it('gives classes and functions that are those of the library', async () => {
    const visit = await open(MAIN);
    const different = await visit.page.evaluate(async () => {
      const own: Readonly<Record<string, unknown>> = {...globalThis.regionalHotspots};
      const whole = {...(await globalThis.regionalHotspots?.library())} as typeof own;
      return Object.keys(own).filter((key) => key !== 'library' && own[key] !== whole[key]);
    });
    assert.deepEqual(different, []);
    await visit.close();
  });

  it('gives the library where an app has registered the elements before', async () => {
    const code = "customElements.define('hotspot-overview', class extends HTMLElement {})";
    const visit = await open(`<script>${code}</script>${MAIN}`);
    const kind = await visit.page.evaluate(
      async () => typeof (await globalThis.regionalHotspots?.library())?.regionStrengths,
    );
    assert.equal(kind, 'function');
    await visit.close();
  });

  it('is no element of the page with that id', async () => {
    const visit = await open(MAIN, '<p id="regionalHotspots"></p>');
    assert.ok((await names(visit)).includes('hotspotView'));
    await visit.close();
  });

  it('rejects the promise while the file cannot be had, and keeps it after that', async () => {
    const path = '/dist/regional-hotspots.explorer.js';
    const visit = await open(MAIN);
    await visit.page.route(`**${path}`, (route) => route.abort());
    const load = (): Promise<string> =>
      visit.page.evaluate(() =>
        (globalThis.regionalHotspots?.library() ?? Promise.reject(new Error('no library'))).then(
          () => 'loaded',
          (error: Error) => error.message,
        ),
      );
    assert.match(await load(), /could not load .*regional-hotspots\.explorer\.js$/);
    await visit.page.unroute(`**${path}`);
    assert.equal(await load(), 'loaded');
    await visit.close();
  });

  it('is documented, name by name', async () => {
    const visit = await open(MAIN);
    const own = await names(visit);
    await visit.close();
    const [, section = ''] = readFileSync('docs/developers.md', 'utf8').split('script tag\n');
    const [text = ''] = section.split('\n## ');
    const named = [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    const others = ['regionalHotspots'];
    assert.deepEqual(named.filter((name = '') => !others.includes(name)).sort(), own);
  });
});

/** Names on the global, sorted. */
function names({page}: Visit): Promise<readonly string[]> {
  return page.evaluate(() => Object.keys(globalThis.regionalHotspots ?? {}).sort());
}
