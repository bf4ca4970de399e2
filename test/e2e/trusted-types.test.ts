import assert from 'node:assert/strict';
import {it} from 'node:test';

import {fr} from '../../src/locale/languages/fr.js';
import type {HotspotMap} from '../../src/elements/map/hotspot-map.js';
import {describeOnSite} from './describe-on-site.js';
import {assertDrawn} from './drawn.js';
import {WIDGET, html, scriptTag} from './site.js';
import type {Visit} from './visitor.js';

const WANTED = "require-trusted-types-for 'script'";
const ALLOWED = `${WANTED}; trusted-types regional-hotspots regional-hotspots-engine`;
const MAIN = scriptTag('regional-hotspots.js');
const PARTS = WIDGET.replace('>', ' mode="explorer" lang="fr">');

describeOnSite('page with Trusted Types', {}, (site) => {
  /** Opens a page served with these headers. */
  function open(headers: Readonly<Record<string, string>>, body: string): Promise<Visit> {
    const page = {body: html(MAIN, body), headers};
    return site.open('', {pages: {'/': page}});
  }

  for (const [name, headers] of Object.entries({
    'wants them': {'content-security-policy': WANTED},
    'names the policies that may be made': {'content-security-policy': ALLOWED},
    'only reports': {'content-security-policy-report-only': ALLOWED},
  })) {
    it(`that ${name} has the WebGL map, without a default policy, and reports nothing`, async (t) => {
      const visit = await open(headers, WIDGET);
      await assertDrawn(visit);
      t.diagnostic(`${visit.violations.length} violations`);
      assert.deepEqual([...visit.violations, ...visit.errors, ...(await visit.failures())], []);
      await visit.close();
    });
  }

  it('has the parts and the words that lie in files of their own', async () => {
    const visit = await open({'content-security-policy': ALLOWED}, PARTS);
    await visit.page.getByRole('tab').nth(1).click();
    await visit.page.locator('hotspot-overview .name').first().waitFor();
    await visit.page.getByRole('tab', {name: fr['tab.overview'] ?? ''}).waitFor();
    assert.deepEqual([...visit.violations, ...visit.errors, ...(await visit.failures())], []);
    await visit.close();
  });

  it('has its own Lit, which works beside ours', async () => {
    const policy = `${ALLOWED} lit-html`;
    const own = '<script src="/own-lit.js" type="module"></script>';
    const code = `import {html, render} from '/node_modules/lit-html/lit-html.js';
      render(html\`<p id="own">\${'Own'}</p>\`, document.querySelector('main'));`;
    const body = `<main></main>${WIDGET}`;
    for (const head of [`${own}${MAIN}`, `${MAIN}${own}`]) {
      const visit = await site.open('', {
        pages: {
          '/': {body: html(head, body), headers: {'content-security-policy': policy}},
          '/own-lit.js': {body: code, headers: {'content-type': 'text/javascript'}},
        },
      });
      await assertDrawn(visit);
      assert.equal(await visit.page.locator('#own').innerText(), 'Own');
      assert.deepEqual([...visit.violations, ...visit.errors, ...(await visit.failures())], []);
      await visit.close();
    }
  });

  for (const [name, headers] of Object.entries({
    'that lists the policies': {'content-security-policy': ALLOWED},
    'without trusted types': {},
  })) {
    it(`has the script twice, ${name}, and reports nothing`, async () => {
      const copies = `${MAIN}${MAIN.replace('.js', '.js?2')}${scriptTag('regional-hotspots.all.js')}`;
      const visit = await site.open('', {pages: {'/': {body: html(copies), headers}}});
      await assertDrawn(visit);
      assert.deepEqual([...visit.violations, ...visit.errors, ...(await visit.failures())], []);
      await visit.close();
    });
  }

  it('that refuses the engine’s policy keeps the SVG map, and the table', async () => {
    const policy = `${WANTED}; trusted-types regional-hotspots`;
    const {page, failures, renderers} = await open({'content-security-policy': policy}, WIDGET);
    await page.locator('hotspot-map').evaluate((map: HotspotMap) => map.startEngine());
    await page.getByText('Showing a simplified map').first().waitFor();
    await page
      .getByRole('heading', {name: /Île de France/})
      .first()
      .waitFor();
    assert.deepEqual(await renderers(), ['svg']);
    assert.equal((await failures()).length, 1);
    await page.context().close();
  });

  it('that refuses all policies hears which ones to allow, and keeps what it wrote', async () => {
    const policy = `${WANTED}; trusted-types 'none'`;
    const body = WIDGET.replace('><', '><p>Figures in a table</p><');
    const visit = await open({'content-security-policy': policy}, body);
    assert.deepEqual(visit.uncaught, [
      'regional-hotspots: the page\'s policy must allow "trusted-types regional-hotspots regional-hotspots-engine"',
    ]);
    await visit.page.getByText('Figures in a table').waitFor();
    await visit.close();
  });
});
