import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Browser, Page} from 'playwright-core';

import type {FileServer} from '../../demo/file-server.js';
import type {HotspotErrorEvent, HotspotLoadEvent} from '../../src/events.js';
import {FIREFOX, openFirefox} from './firefox-browser.js';
import {html, scriptTag, site} from './site.js';

const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

interface Notes {
  readonly told: string[];
}

describe('Firefox', {skip: FIREFOX === undefined && 'there is no Firefox'}, () => {
  let server: FileServer;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    server = await site(html(scriptTag('regional-hotspots.js')), {policy: POLICY});
    browser = await openFirefox();
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.addInitScript(takeNotes);
    await page.goto(server.origin);
    await page.waitForFunction(() => (globalThis as unknown as Notes).told.length > 0);
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  it('shows map and table under a strict policy, and violates nothing', async (t) => {
    const circles = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('regional-hotspots') ?? {};
      const map = shadowRoot?.querySelector('hotspot-map')?.shadowRoot;
      return map?.querySelectorAll('svg circle').length ?? 0;
    });
    const table = page.getByRole('button', {name: 'Table'});
    await table.click();
    await page.locator('hotspot-table tbody tr').nth(20).waitFor();
    const rows = await page.locator('hotspot-table tbody tr').count();
    await table.click();
    const told = await page.evaluate(() => (globalThis as unknown as Notes).told);
    t.diagnostic(`${browser.version()}: ${told.join()}, ${circles} circles, ${rows} rows`);
    // Without a display Firefox has no WebGL 2.
    assert.ok(told.includes('webgl') || circles > 200);
    assert.ok(rows > 20);
    assert.deepEqual(
      told.filter((text) => text !== 'svg' && text !== 'webgl'),
      [],
    );
    assert.deepEqual(errors, []);
  });

  it('walks the circles by keys, and selects', async () => {
    await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('regional-hotspots') ?? {};
      const map = shadowRoot?.querySelector('hotspot-map')?.shadowRoot;
      map?.querySelector<HTMLElement>('[role=listbox]')?.focus();
    });
    for (const key of ['Home', 'PageDown', 'PageUp', 'Enter'] as const) {
      await page.keyboard.press(key);
    }
    const found = await page.evaluate(() => {
      const widget = document.querySelector('regional-hotspots');
      const map = widget?.shadowRoot?.querySelector('hotspot-map')?.shadowRoot;
      return {
        selected: widget?.state.selected,
        tooltip: map?.querySelector('[part=tooltip]')?.textContent ?? '',
      };
    });
    assert.deepEqual(found.selected, ['FR10']);
    assert.match(found.tooltip, /Île de France/);
  });
});

/** Runs in the page, before its first script. */
function takeNotes(): void {
  const told: string[] = [];
  Object.assign(globalThis, {told});
  document.addEventListener('hotspot-load', (event) =>
    told.push((event as HotspotLoadEvent).renderer),
  );
  document.addEventListener('hotspot-error', (event) =>
    told.push((event as HotspotErrorEvent).error.message),
  );
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    told.push(`${effectiveDirective} ${blockedURI}`),
  );
}
