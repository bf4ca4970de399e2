import assert from 'node:assert/strict';
import {it} from 'node:test';

import {fr} from '../../src/locale/languages/fr.js';
import {describeOnSite} from './describe-on-site.js';
import {assertDrawn} from './drawn.js';
import {WIDGET, html, scriptTag} from './site.js';
import type {Visit} from './visitor.js';

const WANTED = "require-trusted-types-for 'script'";
const ALLOWED = `${WANTED}; trusted-types lit-html regional-hotspots regional-hotspots-engine`;
const PARTS = WIDGET.replace('>', ' parts="all" lang="fr">');

describeOnSite('page with Trusted Types', {}, (site) => {
  /** Opens a page served with these headers. */
  function open(headers: Readonly<Record<string, string>>, body: string): Promise<Visit> {
    const page = {body: html(scriptTag('regional-hotspots.js'), body), headers};
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
    await visit.page.locator('hotspot-overview circle').first().waitFor();
    await visit.page.getByRole('tab', {name: fr['tab.overview'] ?? ''}).waitFor();
    assert.deepEqual([...visit.violations, ...visit.errors, ...(await visit.failures())], []);
    await visit.close();
  });

  it('that allows no policy of ours keeps the SVG map, and the table', async () => {
    const policy = `${WANTED}; trusted-types lit-html`;
    const {page, failures, renderers} = await open({'content-security-policy': policy}, WIDGET);
    await page.getByText('plain form').first().waitFor();
    await page.getByRole('row', {name: /Île de France/}).waitFor();
    assert.deepEqual(await renderers(), ['svg']);
    assert.equal((await failures()).length, 1);
    await page.context().close();
  });
});
