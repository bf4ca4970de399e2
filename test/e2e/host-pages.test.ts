import assert from 'node:assert/strict';
import {before, it} from 'node:test';

import type {Browser, Frame, Page as BrowserPage} from 'playwright-core';

import {fileServer, type Page} from '../../demo/file-server.js';
import {describeOnSite} from './describe-on-site.js';
import {assertDrawn} from './drawn.js';
import {showTable} from './figure-table.js';
import {
  EMBEDDED,
  HOST_PAGES,
  PLAIN,
  QUIRKS,
  RESET,
  RIGHT_TO_LEFT,
  sandboxPage,
} from './host-pages.js';
import {paintedShares} from './painted-shares.js';
import type {Visit} from './visitor.js';

describeOnSite('page that makes it hard:', {}, (site) => {
  let plain: readonly string[];

  before(async () => {
    await withVisit(PLAIN, async ({page}) => void (plain = await allBoxes(page)));
  });

  /** Opens a page, waits until its map is drawn, by the engine if there is one, and reads it. */
  async function withVisit(
    host: Page,
    read: (visit: Visit) => Promise<void>,
    {engine = true}: {readonly engine?: boolean} = {},
  ): Promise<void> {
    const visit = await site.open('', {pages: {'/': host}}, {engine});
    await (engine ? assertDrawn(visit) : visit.loaded('svg'));
    await visit.page
      .getByRole('heading', {name: /Île de France/})
      .first()
      .waitFor();
    assert.deepEqual(visit.errors, []);
    await read(visit);
    await visit.close();
  }

  for (const {name, page: host} of HOST_PAGES) {
    it(`${name}: map, table and all boxes are those of a plain page`, async (t) => {
      await withVisit(host, async ({page}) => {
        const found = await allBoxes(page);
        t.diagnostic(`${found.length} boxes compared`);
        assert.ok(found.length > 800);
        assert.deepEqual(changes(plain, found), []);
      });
    });
  }

  it('quirks mode: all columns and colours are those of a plain page', async () => {
    const across = (lines: readonly string[]): readonly string[] =>
      lines.map((line) => line.replace(/^(\S+ \S+) \S+ (\S+) \S+/, '$1 $2'));
    await withVisit(QUIRKS, async ({page}) => {
      assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
      assert.deepEqual(changes(across(plain), across(await allBoxes(page))), []);
    });
  });

  it('a right-to-left page: the words stand in their own direction', async () => {
    await withVisit(RIGHT_TO_LEFT, async ({page}) =>
      assert.deepEqual(changes(plain, await allBoxes(page)), []),
    );
  });

  it('the reset of a framework: targets are 24 px, words 12 px at least, on the map 10', async (t) => {
    await withVisit(
      RESET,
      async ({page}) => {
        const withMap = await sizes(page);
        await showTable(page);
        const withTable = await sizes(page);
        for (const {targets, smallest, words} of [withMap, withTable]) {
          t.diagnostic(`${targets} targets, ${words} texts`);
          assert.deepEqual(smallest, {target: '', text: ''});
        }
        assert.ok(withMap.targets >= 9 && withMap.words > 25);
        assert.ok(withTable.targets > 35 && withTable.words > 200);
      },
      {engine: false},
    );
  });

  it('a base address: a changed view changes no more than the fragment', async () => {
    const {page: host} = HOST_PAGES.find(({name}) => name === 'a base address') ?? {};
    assert.ok(host);
    await withVisit(
      host,
      async ({page}) => {
        const before = page.url();
        await page.getByRole('combobox').selectOption('Automotive');
        await page.waitForFunction(() => location.hash !== '');
        assert.equal(page.url().split('#')[0], before);
      },
      {engine: false},
    );
  });

  for (const [shared, renderer] of [
    [true, 'webgl'],
    [false, 'svg'],
  ] as const) {
    const files = shared ? 'files that all may read' : 'files that others may not read';
    it(`a sandboxed frame and ${files}: the map is drawn by ${renderer}`, async (t) => {
      const headers: Record<string, string> = shared ? {'access-control-allow-origin': '*'} : {};
      const pages = {'/': {body: sandboxPage('/frame')}, '/frame': {body: EMBEDDED}};
      const server = await fileServer({root: process.cwd(), headers, pages});
      const {page, frame} = await framed(site.browser, server.origin);
      // A focus would open a tip over the land.
      await frame.locator('hotspot-map').evaluate((map) => {
        (map as HTMLElementTagNameMap['hotspot-map']).startEngine();
      });
      await frame.waitForFunction(
        (wanted) => (globalThis as unknown as {loads: string[]}).loads.includes(wanted),
        renderer,
      );
      if (renderer === 'svg') await frame.getByText('Showing a simplified map').first().waitFor();
      const shares = await paintedShares(frame.locator('hotspot-map [part=map]'));
      t.diagnostic(JSON.stringify(shares));
      // Europe, and the column of the legend beside it.
      assert.ok(shares.land > 0.12 && shares.land < 0.2);
      assert.ok(shares.water > 0.55 && shares.other > 0.15);
      await showTable(frame);
      assert.ok((await frame.locator('hotspot-table tbody tr').count()) > 20);
      await page.context().close();
      await server.close();
    });
  }
});

/** Opens a page and waits for the frame in it; the frame records the events of its widget. */
async function framed(
  browser: Browser,
  origin: string,
): Promise<{page: BrowserPage; frame: Frame}> {
  const context = await browser.newContext({viewport: {width: 1100, height: 800}});
  const page = await context.newPage();
  await page.addInitScript(() => {
    const loads: string[] = [];
    Object.assign(globalThis, {loads});
    document.addEventListener('hotspot-load', (event) =>
      loads.push((event as Event & {renderer: string}).renderer),
    );
  });
  await page.goto(origin);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the page must have a frame');
  assert.equal(await frame.evaluate(() => globalThis.origin), 'null');
  return {page, frame};
}

/** The first lines that differ; both lists have the same length. */
function changes(before: readonly string[], now: readonly string[]): readonly string[] {
  assert.equal(now.length, before.length, 'number of boxes');
  return now
    .flatMap((line, at) => (line === before[at] ? [] : [`${before[at]} > ${line}`]))
    .slice(0, 6);
}

/** Boxes of a figure with its map, then with its table. */
async function allBoxes(page: BrowserPage): Promise<readonly string[]> {
  const withMap = await boxes(page);
  await showTable(page);
  return [...withMap, ...(await boxes(page))];
}

/** Tag, position from the widget's corner and size of all that the widget shows. */
function boxes(page: BrowserPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const widget = document.querySelector('regional-hotspots');
    const {x, y} = widget?.getBoundingClientRect() ?? new DOMRect();
    const found: string[] = [];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        const box = element.getBoundingClientRect();
        if (element.shadowRoot) visit(element.shadowRoot);
        if (box.width === 0 || box.height === 0) continue;
        const place = [box.x - x, box.y - y, box.width, box.height].map(Math.round);
        found.push(`${element.localName} ${place.join(' ')} ${getComputedStyle(element).color}`);
      }
    };
    if (widget?.shadowRoot) visit(widget.shadowRoot);
    return found;
  });
}

interface Sizes {
  readonly targets: number;
  readonly words: number;
  /** The first that is too small; empty if there is none. */
  readonly smallest: {readonly target: string; readonly text: string};
}

function sizes(page: BrowserPage): Promise<Sizes> {
  return page.evaluate(() => {
    const found = {targets: 0, words: 0, smallest: {target: '', text: ''}};
    const isText = (node: Node): boolean => node.nodeType === 3 && !!node.textContent?.trim();
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        const {width, height} = (
          element.closest('label, [part=option]') ?? element
        ).getBoundingClientRect();
        if (element.matches('button, input, select') && width > 0) {
          found.targets += 1;
          if (Math.min(width, height) < 23.9) {
            found.smallest.target ||= `${element.outerHTML} ${width} ${height}`;
          }
        }
        if ([...element.childNodes].some(isText) && width > 0) {
          found.words += 1;
          const size = parseFloat(getComputedStyle(element).fontSize);
          // Words over the map may be smaller than all others.
          const host = (element.getRootNode() as Partial<ShadowRoot>).host;
          const onMap =
            element.closest('.names, .caption, [part=insets]') ?? host?.closest('[slot=legend]');
          if (size < (onMap ? 10 : 12)) found.smallest.text ||= `${element.outerHTML} ${size}`;
        }
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document.body);
    return found;
  });
}
