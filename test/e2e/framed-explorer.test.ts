import assert from 'node:assert/strict';
import {before, it} from 'node:test';

import type {Frame} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {EXPLORER, html, scriptTag} from './site.js';
import type {Visit} from './visitor.js';

const BODY = `${EXPLORER}
<iframe width="1200" height="800"></iframe>`;
const PAGE = html(scriptTag('regional-hotspots.js'), BODY);

describeOnSite('explorer that is moved into a frame', {page: PAGE}, (site) => {
  let visit: Visit;
  let frame: Frame;

  before(async () => {
    visit = await site.visit('/', {engine: false});
    const {page} = visit;
    await page.locator('.stage hotspot-map svg.static').waitFor();
    await page.evaluate(() => {
      const widget = document.querySelector('regional-hotspots');
      if (widget) document.querySelector('iframe')?.contentDocument?.body.append(widget);
    });
    const found = await (await page.locator('iframe').elementHandle())?.contentFrame();
    assert.ok(found);
    frame = found;
  });

  it('has its layout', async () => {
    assert.equal(await displayOf('div.stage:has(hotspot-map)'), 'grid');
  });

  it('has a map with words and buttons over it', async () => {
    assert.equal(await displayOf('hotspot-map .side'), 'grid');
  });

  it('shows a change without an error', async () => {
    await frame.evaluate(() =>
      document.querySelector('regional-hotspots')?.setAttribute('heading', 'Cars'),
    );
    await frame.getByRole('region', {name: 'Cars'}).waitFor();
    assert.deepEqual([visit.uncaught, await visit.rejections()], [[], []]);
  });

  function displayOf(selector: string): Promise<string> {
    return frame.locator(selector).evaluate((element) => getComputedStyle(element).display);
  }
});
