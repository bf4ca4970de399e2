import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';

import type {FileServer} from '../../demo/file-server.js';
import type {HotspotMap} from '../../src/elements/map/hotspot-map.js';
import {describeOnSite} from './describe-on-site.js';
import {assertDrawn} from './drawn.js';
import {STRICT, WIDGET, fileHost, html, scriptTag} from './site.js';
import type {Visit} from './visitor.js';

describeOnSite('page with a strict policy', {}, ({open}) => {
  let host: FileServer;

  before(async () => void (host = await fileHost()));

  after(() => host.close());

  /** Opens a page, waits until its map is drawn and asserts that nothing was blocked. */
  async function assertWhole(page: string, policy: readonly string[]): Promise<Visit> {
    const visit = await open(page, {policy: policy.join('; ')});
    await assertDrawn(visit);
    assert.deepEqual(visit.violations, []);
    assert.deepEqual(visit.errors, []);
    await visit.close();
    return visit;
  }

  for (const file of ['regional-hotspots.js', 'regional-hotspots.all.js']) {
    it(`violates nothing by ${file}`, async () => {
      await assertWhole(html(scriptTag(file)), STRICT);
    });
  }

  it('violates nothing with a worker of its own and the files of another origin', async () => {
    const script = scriptTag('regional-hotspots.js', host.origin);
    const widget = WIDGET.replace('>', ' worker-url="/dist/regional-hotspots.engine.js">');
    const policy = STRICT.map((one) => one.replace('script-src', `script-src ${host.origin}`));
    const {requests} = await assertWhole(html(script, widget), policy);
    const engines = requests.filter((url) => url.includes('engine'));
    assert.equal(new Set(engines.map((url) => new URL(url).origin)).size, 2);
  });

  it('keeps the SVG map and says so where no worker may be started', async () => {
    const policy = STRICT.map((one) => one.replace("worker-src 'self'", "worker-src 'none'"));
    const {page, violations, renderers} = await open(html(scriptTag('regional-hotspots.js')), {
      policy: policy.join('; '),
    });
    await page.locator('hotspot-map').evaluate((map: HotspotMap) => map.startEngine());
    await page.getByText('Showing a simplified map').first().waitFor();
    assert.deepEqual(await renderers(), ['svg']);
    assert.match(violations.join(), /^worker-src /);
  });

  it('violates nothing where scripts need a nonce', async () => {
    const script = scriptTag('regional-hotspots.js').replace('defer', 'defer nonce="once"');
    const policy = STRICT.map((one) => one.replace("script-src 'self'", "script-src 'nonce-once'"));
    await assertWhole(html(script), policy);
  });
});
