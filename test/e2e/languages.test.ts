import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {en} from '../../src/locale/en.js';
import {fr} from '../../src/locale/languages/fr.js';
import {describeOnSite} from './describe-on-site.js';
import {html, scriptTag, EXPLORER, type SiteOptions} from './site.js';
import type {Visit} from './visitor.js';

const MAIN = scriptTag('regional-hotspots.js');
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const WITHOUT_DATA = '<regional-hotspots></regional-hotspots>';

/** Message of a widget without data. */
const SAID = {en: en.noData, fr: fr.noData ?? ''};

describeOnSite('languages by the script tag', {}, (site) => {
  /** Opens a page in a language on a site of its own. */
  function open(lang: string, script = MAIN, options?: SiteOptions): Promise<Visit> {
    const page = html(script, WITHOUT_DATA).replace('lang="en"', `lang="${lang}"`);
    return site.open(page, options);
  }

  it('are not loaded by a page in English', async () => {
    const {page, requests} = await open('en');
    await page.getByText(SAID.en).waitFor();
    assert.deepEqual(languageFiles(requests), []);
    await page.context().close();
  });

  it('come in a file of their own, with its hash, under a strict policy', async () => {
    const {page, requests, violations, errors} = await open('fr', MAIN, {policy: STRICT});
    await page.getByText(SAID.fr).waitFor();
    assert.deepEqual(languageFiles(requests), ['/dist/locale/fr.js']);
    const script = page.locator('script[src$="/locale/fr.js"]');
    assert.match((await script.getAttribute('integrity')) ?? '', /^sha256-.{44}$/);
    assert.deepEqual([...violations, ...errors], []);
    await page.context().close();
  });

  it('follow a lang that changes', async () => {
    const {page} = await open('en');
    await page.getByText(SAID.en).waitFor();
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'fr-LU'));
    await page.getByText(SAID.fr).waitFor();
    await page.context().close();
  });

  it('may differ from widget to widget', async () => {
    const two = `${WITHOUT_DATA}<regional-hotspots lang="fr"></regional-hotspots>`;
    const {page} = await site.open(html(MAIN, two));
    await page.locator('regional-hotspots').nth(0).getByText(SAID.en).waitFor();
    await page.locator('regional-hotspots').nth(1).getByText(SAID.fr).waitFor();
    await page.context().close();
  });

  it('give way to those of the page, by the script that the README shows', async () => {
    const words = 'regionalHotspots.setMessages("fr", {noData: "Rien à montrer."});';
    const {page} = await open('fr', `${MAIN}<script src="/words.js" defer></script>`, {
      pages: {'/words.js': {body: words, headers: {'content-type': 'text/javascript'}}},
    });
    await page.getByText('Rien à montrer.').waitFor();
    assert.equal(await page.getByText(SAID.fr).count(), 0);
    await page.context().close();
  });

  it('are in the file that holds everything', async () => {
    const {page, requests} = await open('fr', scriptTag('regional-hotspots.all.js'));
    await page.getByText(SAID.fr).waitFor();
    assert.deepEqual(languageFiles(requests), []);
    await page.context().close();
  });

  it('come from disk', async () => {
    const folder = join(process.cwd(), 'build', 'page-on-disk');
    mkdirSync(folder, {recursive: true});
    const file = join(folder, 'fr.html');
    const script = '<script src="../../dist/regional-hotspots.js" defer></script>';
    writeFileSync(file, html(script, WITHOUT_DATA).replace('lang="en"', 'lang="fr"'));
    const {page} = await site.visit(pathToFileURL(file).href);
    await page.getByText(SAID.fr).waitFor();
    await page.context().close();
  });

  it('leave English where their file is missing, and tell so', async () => {
    const pages = {'/dist/locale/fr.js': {status: 404, body: ''}};
    const {page, failures} = await open('fr', MAIN, {pages});
    await page.getByText(SAID.en).waitFor();
    await page.waitForLoadState('networkidle');
    assert.match((await failures()).join(), /locale\/fr\.js/);
    await page.context().close();
  });

  it('are asked for once where their file is missing, and told of by the widget alone', async () => {
    const pages = {'/dist/locale/fr.js': {status: 404, body: ''}};
    const {page, requests, errors, failures} = await site.open(
      html(MAIN, EXPLORER).replace('lang="en"', 'lang="fr"'),
      {pages},
    );
    await page.getByRole('columnheader', {name: en.region, exact: true}).waitFor();
    await page.getByRole('button', {name: 'Share', exact: true}).waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(languageFiles(requests), ['/dist/locale/fr.js']);
    assert.equal((await failures()).length, 1);
    // Chromium itself writes to the console that the file is missing.
    const [missing, ...others] = errors;
    assert.match(missing ?? '', /404/);
    assert.deepEqual(others, []);
    await page.context().close();
  });
});

function languageFiles(requests: readonly string[]): readonly string[] {
  return requests.map((url) => new URL(url).pathname).filter((path) => path.includes('/locale/'));
}
