import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, it} from 'node:test';

import type {FileServer} from '../../demo/file-server.js';
import {de} from '../../src/locale/languages/de.js';
import {en} from '../../src/locale/en.js';
import {describeOnSite} from './describe-on-site.js';
import {RESPONSES, policies, policyPage, type Policy} from './policies.js';
import {README} from './policy-page.js';
import {fileHost} from './site.js';
import type {Notes, Visit} from './visitor.js';

describeOnSite('policies', {}, (site) => {
  let host: FileServer;

  before(async () => void (host = await fileHost()));

  after(() => host.close());

  // The names do not depend on the host.
  const names = policies('').map(({name}) => name);

  it('are counted', (t) => {
    t.diagnostic(`${names.length} policies`);
    assert.ok(names.length >= 20);
    assert.equal(new Set(names).size, names.length);
  });

  it('include the one of the documentation', () => {
    assert.ok(readFileSync('docs/embedding.md', 'utf8').includes(`\n${README}\n`));
  });

  for (const [index, name] of names.entries()) {
    it(`serve the widget as far as they allow: ${name}`, async () => {
      const policy = policies(host.origin)[index];
      assert.ok(policy);
      const {headers = {}, renderer = 'webgl', uncaught} = policy;
      const pages = {...RESPONSES, ...policy.pages, '/': {body: policyPage(policy), headers}};
      const visit = await site.open('', {pages});
      await settled(visit, policy);
      assert.equal((await visit.renderers()).at(-1) ?? 'none', renderer);
      const {violations = []} = policy;
      assert.deepEqual(directives(visit).sort(), [...violations].map(directive).sort());
      assertMessages(await visit.failures(), policy.failures);
      assertMessages(visit.uncaught, uncaught === undefined ? [] : [uncaught]);
      assert.deepEqual(await visit.rejections(), []);
      await visit.close();
    });
  }
});

/** Waits for the end of what the policy lets the widget do. */
async function settled(visit: Visit, policy: Policy): Promise<void> {
  const {renderer = 'webgl', failures = [], words = 'German'} = policy;
  const {page} = visit;
  page.setDefaultTimeout(20_000);
  if (renderer !== 'none') await visit.loaded(renderer);
  await page.waitForFunction(
    (count) => (globalThis as unknown as Notes).failures.length >= count,
    failures.length,
  );
  if (renderer !== 'none') {
    const {employment} = words === 'German' ? de : en;
    const legend = page.locator('hotspot-legend .title');
    await legend.getByText(String(employment), {exact: true}).first().waitFor();
  }
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

function directives({violations}: Visit): string[] {
  return violations.map(directive);
}

/** Name of a directive, without what it blocked. */
function directive(text: string): string {
  return text.split(' ')[0] ?? '';
}

/** Asserts that there is one message for each pattern. */
function assertMessages(messages: readonly string[], wanted: readonly RegExp[] = []): void {
  assert.equal(messages.length, wanted.length, messages.join('; '));
  for (const pattern of wanted) assert.match(messages.join('\n'), new RegExp(pattern, 'm'));
}
