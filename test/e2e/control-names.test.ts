import assert from 'node:assert/strict';
import {before, it} from 'node:test';

import type {Page} from 'playwright-core';

import {foldOut} from './demo-pages.js';
import {describeOnSite} from './describe-on-site.js';
import {allStops, type Focused} from './keyboard.js';
import {sampleDataset} from './sample.js';
import {DATA, html, scriptTag} from './site.js';

/**
 * Languages besides English: a sign that a name is in the language, and names shared with English.
 */
const LANGUAGES = {
  de: {own: /Tabelle/, shared: ['Region']},
  el: {own: /\p{Script=Greek}/u, shared: []},
} as const;

/** Names of regions, which are the same in every language. */
const REGIONS = new Set(sampleDataset().regions.map(({name}) => name));

const PAGES = {page: page('en'), pages: {'/de': {body: page('de')}, '/el': {body: page('el')}}};

describeOnSite('names of the controls', PAGES, (site) => {
  let english: readonly Focused[];

  before(async () => {
    english = await controls('/');
  });

  it('are there for every stop, in English', (test) => {
    test.diagnostic(`${english.length} controls`);
    assert.ok(english.length > 60);
    assert.deepEqual(nameless(english), []);
  });

  for (const [language, {own, shared}] of Object.entries(LANGUAGES)) {
    it(`are there for every stop, in the words of ${language}`, async () => {
      const names = await controls(`/${language}`);
      assert.deepEqual(nameless(names), []);
      const said = new Set(english.map(({name}) => name).filter((name) => /\p{L}{2}/u.test(name)));
      const left = names.map(({name}) => name).filter((name) => said.has(name));
      assert.deepEqual(
        left.filter((name) => !REGIONS.has(name) && !shared.some((each) => each === name)),
        [],
      );
      assert.ok(names.some(({name}) => own.test(name)));
    });
  }

  async function controls(path: string): Promise<readonly Focused[]> {
    const visit = await site.visit(path, {viewport: {width: 1280, height: 900}, engine: false});
    await visit.page.locator('hotspot-timeline [part=play]').waitFor();
    await visit.loaded('svg');
    const found: Focused[] = [];
    for (const tab of [0, 1, 2, 3]) {
      await visit.page.getByRole('tab').nth(tab).click();
      await foldOut(visit.page);
      await fromStart(visit.page);
      found.push(...(await allStops(visit.page)));
    }
    await visit.close();
    return found;
  }
});

/** A page in a language, with all parts of the widget. */
function page(language: string): string {
  const widget = `<regional-hotspots src="${DATA}" year="2012" mode="explorer" url-state></regional-hotspots>`;
  return html(scriptTag('regional-hotspots.js'), widget).replace('lang="en"', `lang="${language}"`);
}

/** Puts the focus before all content. */
async function fromStart(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
}

function nameless(all: readonly Focused[]): readonly string[] {
  return all.filter(({name}) => name === '').map(({host, role}) => `${role} of ${host}`);
}
