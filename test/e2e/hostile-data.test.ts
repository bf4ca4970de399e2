import assert from 'node:assert/strict';
import {before, it} from 'node:test';

import type {Page} from 'playwright-core';

import {HOSTILE_TEXTS, hostileSamples, hostileTexts} from '../hostile-geojson.js';
import {describeOnSite} from './describe-on-site.js';
import {downloaded} from './download.js';
import {html, scriptTag} from './site.js';
import type {Visit} from './visitor.js';

const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:";
const WIDGET = '<regional-hotspots mode="explorer" year="2012"></regional-hotspots>';

/** Each view, and the elements in it. */
const VIEWS = [
  ['hotspot-table', '<img src=x'],
  ['hotspot-overview', '<img src=x'],
  ['hotspot-strengths', 'Nothing to compare'],
  ['hotspot-profile', '<img src=x'],
] as const;

const PAGE = html(scriptTag('regional-hotspots.js'), WIDGET);

describeOnSite('hostile data on a page', {page: PAGE, policy: POLICY}, (site) => {
  let visit: Visit;
  let page: Page;

  before(async () => {
    visit = await site.visit('/', {engine: false});
    ({page} = visit);
    await show(page, JSON.stringify(hostileTexts()));
    await page.getByRole('tab').first().waitFor();
  });

  /** Asserts that all data is shown as mere text. */
  async function assertHarmless(): Promise<void> {
    assert.deepEqual(await grown(page), []);
    assert.equal(await page.evaluate(() => 'hacked' in globalThis), false);
    assert.deepEqual([...visit.violations, ...visit.errors], []);
  }

  it('is text in the table', async () => {
    const rows = await words(page, 'hotspot-table');
    const shown = HOSTILE_TEXTS.filter((text) => rows.includes(plain(text)));
    assert.equal(shown.length, HOSTILE_TEXTS.length);
    await assertHarmless();
  });

  it('is text in the legend and in the sector picker', async () => {
    const picker = await words(page, 'hotspot-sector-picker');
    const missing = HOSTILE_TEXTS.filter((text) => !picker.includes(plain(text)));
    assert.deepEqual(missing, []);
    assert.ok((await words(page, 'hotspot-legend[content=notes]')).includes('<imgsrc=x'));
    await assertHarmless();
  });

  it('is text in the tooltip and for screen readers', async () => {
    await page.locator('hotspot-map').getByRole('listbox').focus();
    for (const key of ['Home', ...HOSTILE_TEXTS.map(() => 'PageDown')]) {
      await page.keyboard.press(key);
      await page.locator('hotspot-map [part=tooltip]').waitFor();
      await assertHarmless();
    }
  });

  it('is text in every view, with all regions selected', async (t) => {
    const buttons = page.locator('hotspot-table tbody tr .place button');
    for (let at = 0; at < 3; at++) await buttons.nth(at).click({modifiers: ['Control']});
    const tabs = page.getByRole('tab');
    const count = await tabs.count();
    for (let at = 0; at < count; at++) {
      await tabs.nth(at).click();
      await page.waitForFunction(
        ([tag, text]) =>
          document
            .querySelector('regional-hotspots')
            ?.shadowRoot?.querySelector(tag)
            ?.shadowRoot?.textContent.includes(text),
        VIEWS[at] ?? VIEWS[0],
      );
      await assertHarmless();
    }
    t.diagnostic(`${count} views`);
    assert.equal(count, VIEWS.length);
    await tabs.first().click();
  });

  it('is text in what is taken away', async () => {
    await page.getByRole('button', {name: 'Share', exact: true}).click();
    const svg = (await saved(page, 'SVG')).toString('utf8');
    const found = await page.evaluate((text) => {
      const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
      const elements = [...picture.querySelectorAll('*')];
      return {
        names: [...new Set(elements.map(({localName}) => localName))],
        attributes: elements.flatMap((one) => one.getAttributeNames()),
        words: picture.documentElement.textContent,
      };
    }, svg);
    const forbidden = /^(script|img|image|a|iframe|foreignObject|parsererror|use)$/;
    assert.deepEqual(
      found.names.filter((name) => forbidden.test(name)),
      [],
    );
    assert.deepEqual(
      found.attributes.filter((name) => /^on|href/.test(name)),
      [],
    );
    assert.match(found.words, /<img src=x/);
    assert.match((await saved(page, 'CSV')).toString('utf8'), /'=HYPERLINK/);
    await assertHarmless();
  });

  it('of any size, depth and name is shown or refused, and the rest is kept', async (t) => {
    // Samples that only challenge the parser are left to its own test.
    const samples = hostileSamples().filter(
      ({name}) => !/^(hostile|__proto__ as|an array|a huge)/.test(name),
    );
    for (const {name, text} of samples) {
      await show(page, text);
      const kept = await page.evaluate(() => {
        const {status, figures} = document.querySelector('regional-hotspots')?.state ?? {};
        return {status, good: figures?.dataset.regions.some(({code}) => code === 'DE12')};
      });
      assert.deepEqual(kept, {status: {kind: 'ready'}, good: true}, name);
      assert.deepEqual(visit.errors, [], name);
    }
    await assertHarmless();
    t.diagnostic(`${samples.length} datasets`);
  });
});

/** Gives the widget data and waits until it is shown. */
function show(page: Page, text: string): Promise<void> {
  return page.evaluate(async (json) => {
    await customElements.whenDefined('regional-hotspots');
    const widget = document.querySelector('regional-hotspots');
    if (widget === null) return;
    const before = widget.state.figures;
    widget.data = JSON.parse(json) as typeof widget.data;
    while (widget.state.figures === before && widget.state.status.kind !== 'failed') {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await widget.updateComplete;
  }, text);
}

/** Elements and attributes that can only come from markup in the data. */
function grown(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        const {localName} = element;
        if (/^(img|script|iframe|object|embed|base|meta)$/.test(localName)) found.push(localName);
        for (const {name, value} of element.attributes) {
          const isLink = ['href', 'src', 'action', 'xlink:href'].includes(name);
          if (name.startsWith('on') || name === 'srcdoc') found.push(`${localName} ${name}`);
          if (isLink && !/^(#|https?:)/.test(value)) found.push(`${localName} ${name}=${value}`);
        }
        if (element.matches('a[target=_blank]:not([rel~=noopener])')) found.push(element.outerHTML);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    const widget = document.querySelector('regional-hotspots')?.shadowRoot;
    if (widget) visit(widget);
    return found;
  });
}

function saved(page: Page, format: string): Promise<Buffer> {
  const button = page.locator('hotspot-share [part=download]', {hasText: format}).first();
  return downloaded(page, () => button.click());
}

/** All text in an element of the widget, normalised for comparison. */
async function words(page: Page, tag: string): Promise<string> {
  const text = await page.locator(tag).evaluate(({shadowRoot}) => shadowRoot?.textContent ?? '');
  return plain(text);
}

/** Text normalised for comparison with a page's. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{C}\u2028]+/gu, '');
}
