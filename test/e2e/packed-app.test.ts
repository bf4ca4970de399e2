import assert from 'node:assert/strict';
import {before, it} from 'node:test';

import {fileServer} from '../../demo/file-server.js';
import {describeOnSite} from './describe-on-site.js';
import {assertDrawn} from './drawn.js';
import {esbuildApp, viteApp, writeApp} from './packed-app.js';

/** The strictest policy possible for an app whose worker has no file of its own. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src blob:; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html regional-hotspots-engine";

describeOnSite('app with the packed library', {}, (site) => {
  before(writeApp);

  for (const [name, build] of Object.entries({vite: viteApp, esbuild: esbuildApp})) {
    it(`shows its data when ${name} has built it, and violates no policy`, async () => {
      const headers = {'content-security-policy': POLICY};
      const server = await fileServer({root: await build(), headers});
      const visit = await site.visit(server.origin);
      await assertDrawn(visit);
      assert.deepEqual(visit.violations, []);
      await server.close();
    });
  }
});
