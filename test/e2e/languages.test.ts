import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {FileServer} from '../../demo/file-server.js';
import {html, scriptTag, site} from './site.js';
import {visitor, type Visit, type Visitor} from './visitor.js';

const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

describe('page in another language', () => {
  let reader: Visitor;
  let server: FileServer;
  let visit: Visit;

  before(async () => {
    reader = await visitor();
    const page = html(scriptTag('regional-hotspots.js')).replace('lang="en"', 'lang="de"');
    server = await site(page, {policy: POLICY});
    visit = await reader.visit(server.origin);
    await visit.loaded('svg');
  });

  after(async () => {
    await reader.close();
    await server.close();
  });

  it('loads the words of that language alone, from beside the script', async () => {
    await visit.page.getByText('Standortquotient').first().waitFor();
    const files = visit.requests.filter((url) => url.includes('/locale/'));
    assert.deepEqual(files, [`${server.origin}/dist/locale/de.js`]);
  });

  it('changes its words when the page changes its language', async () => {
    await visit.page.evaluate(() => (document.documentElement.lang = 'fr'));
    await visit.page.getByText('Quotient de localisation').first().waitFor();
  });

  it('violates no strict policy', () => assert.deepEqual(visit.violations, []));
});
