import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';

import type {Page} from 'playwright-core';

import {type FileServer, fileServer} from '../../demo/file-server.js';
import {describeOnSite} from './describe-on-site.js';
import {DATA, STRICT, fileHost, html, scriptTag} from './site.js';

const JSON_ALONE = `<script type="application/json" class="regional-hotspots">
  {"options": {"src": "${DATA}", "sectors": "automotive", "heading": "Cars"}}
</script>`;

describeOnSite('figure that an editor composes', {}, (site) => {
  let host: FileServer;

  before(async () => void (host = await fileHost()));

  after(() => host.close());

  it('is the same in a page of another origin, under the policy of the README', async () => {
    const policy = STRICT.join('; ');
    const composer = await fileServer({
      root: process.cwd(),
      headers: {'access-control-allow-origin': '*', 'content-security-policy': policy},
    });
    const visit = await site.visit(`${composer.origin}/demo/configure.html`, {engine: false});
    const {page} = visit;
    await page.getByRole('option', {name: 'Apparel (Traded sectors)'}).waitFor();
    await page.getByLabel('Sectors', {exact: true}).selectOption('traded:apparel');
    await page.getByLabel('Countries', {exact: true}).selectOption(['IT', 'PT']);
    await page.getByLabel('Language').selectOption('de');
    await page.getByLabel('Title', {exact: true}).fill('Mode');
    await page.keyboard.press('Tab');
    const composed = await shown(page);
    assert.deepEqual(composed.sectors, ['traded:apparel']);
    assert.match(String(composed.text), /Quelle/);
    assert.deepEqual(visit.violations, []);
    const code = await page.locator('#snippet').inputValue();
    await visit.close();
    const allowed = STRICT.map((one) => one.replace("'self'", `'self' ${composer.origin}`));
    const other = await site.open(html('', code), {policy: allowed.join('; ')}, {engine: false});
    assert.deepEqual(await shown(other.page), composed);
    assert.deepEqual(other.violations, []);
    await other.close();
    await composer.close();
  });

  it('reads a pasted snippet back, and refuses a broken one', async () => {
    const {page, close} = await site.visit('/demo/configure.html', {engine: false});
    await page.getByRole('option', {name: 'Apparel (Traded sectors)'}).waitFor();
    const paste = page.getByLabel('Paste its snippet, in any form.');
    await paste.fill(
      '<regional-hotspots year="2011" heading="Then" class="a"></regional-hotspots>',
    );
    await page.getByRole('button', {name: 'Read', exact: true}).click();
    await page.getByText('The figure is shown. Left out: class.').waitFor();
    assert.equal(await page.getByLabel('Title', {exact: true}).inputValue(), 'Then');
    await paste.fill('<p>Cars</p>');
    await page.getByRole('button', {name: 'Read', exact: true}).click();
    await page.getByText(/^Not read: the text has no map of regional hotspots/).waitFor();
    await close();
  });

  it('takes the place of a script of JSON alone', async () => {
    const body = html(scriptTag('regional-hotspots.js'), JSON_ALONE);
    const {page, close} = await site.open(body, {policy: STRICT.join('; ')}, {engine: false});
    assert.equal((await shown(page)).heading, 'Cars');
    await close();
  });

  it('reports its height from a frame, whose host has its data', async () => {
    const frame = `<iframe src="/dist/embed.html?src=${DATA}&sectors=automotive" width="640"></iframe>`;
    const {page, close} = await site.open(html('', frame), {}, {engine: false});
    const heights = await page.evaluate(
      () =>
        new Promise<readonly unknown[]>((resolve) => {
          const found: unknown[] = [];
          addEventListener('message', ({data}) => {
            const {height, type, sentinel} = data as Record<string, unknown>;
            const own = type === 'regional-hotspots-height' && Number(height) > 500;
            const amp = sentinel === 'amp' && Number(height) > 500;
            if (own || amp) found.push(height);
            if (amp && found.length > 1) resolve(found.slice(-2));
          });
        }),
    );
    assert.equal(heights[0], heights[1]);
    assert.ok(Number(heights[0]) <= 600, `${heights[0]} px`);
    await close();
  });

  it('is refused in a frame of another host than its data’s', async () => {
    const address = `/dist/embed.html?src=${host.origin}${DATA}`;
    const {page, requests, close} = await site.visit(address, {engine: false});
    await page.getByRole('alert').getByText('is not shown').waitFor();
    assert.deepEqual(
      requests.filter((url) => url.startsWith(host.origin)),
      [],
    );
    await close();
  });
});

/** What the figure of a page shows, once its language has come. */
async function shown(page: Page): Promise<{
  readonly heading: string | undefined;
  readonly sectors: readonly string[] | undefined;
  readonly countries: readonly string[] | undefined;
  readonly text: string | undefined;
}> {
  await page.locator('regional-hotspots hotspot-map .names text').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => {
    const widget = document.querySelector('regional-hotspots');
    const {sectors, countries} = widget?.state.filter ?? {};
    const caption = widget?.shadowRoot?.querySelector<HTMLElement>('figcaption');
    const codes = countries && [...countries];
    return {heading: widget?.heading, sectors, countries: codes, text: caption?.innerText};
  });
}
