import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';

import type {HotspotErrorEvent, HotspotHoverEvent, HotspotLoadEvent} from '../../src/events.js';
import {findBrowser} from '../browser.js';

/** What happened while a page was open. */
export interface Visit {
  readonly page: Page;
  /** Addresses of all requests, in their order. */
  readonly requests: readonly string[];
  /** Addresses of requests that had no good answer. */
  readonly lost: readonly string[];
  /** Directives of the page's policy that were violated, with what they kept out. */
  readonly violations: readonly string[];
  /** Exceptions that nobody caught, and what was written to the console as an error. */
  readonly errors: readonly string[];
  /** What the widgets of the page have told to show the data, in its order. */
  renderers(): Promise<readonly string[]>;
  /** Messages of the errors that the widgets of the page have told. */
  failures(): Promise<readonly string[]>;
  /** Waits until a widget of the page has told that this renderer shows the data. */
  loaded(renderer: 'webgl' | 'svg'): Promise<void>;
}

/** Opens pages in a browser of its own. */
export interface Visitor {
  readonly browser: Browser;
  /** Opens a page; every call has storage and cache of its own. */
  visit(url: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** What the page itself notes, from before its first script. */
export interface Notes {
  readonly renderers: string[];
  readonly failures: string[];
  /** Code of the region that pointer or keyboard have come to last. */
  hovered?: string | undefined;
  noteViolation(text: string): void;
}

/** Starts a browser; `args` are switches besides those of every test. */
export async function visitor(args: readonly string[] = []): Promise<Visitor> {
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, ...args],
    headless: true,
  });
  return {
    browser,
    visit: (url, options) => visit(browser, url, options),
    close: () => browser.close(),
  };
}

async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 1024, height: 768}, ...options});
  const page = await context.newPage();
  const requests: string[] = [];
  const lost: string[] = [];
  const violations: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => lost.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) lost.push(response.url());
  });
  page.on('pageerror', ({message}) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.exposeFunction('noteViolation', (text: string) => violations.push(text));
  await page.addInitScript(takeNotes);
  await page.goto(url);
  return {
    page,
    requests,
    lost,
    violations,
    errors,
    renderers: () => page.evaluate(() => (globalThis as unknown as Notes).renderers),
    failures: () => page.evaluate(() => (globalThis as unknown as Notes).failures),
    loaded: (renderer) => loaded(page, renderer),
  };
}

/** Runs in the page. */
function takeNotes(): void {
  const notes: Notes = Object.assign(globalThis as unknown as Notes, {renderers: [], failures: []});
  document.addEventListener('hotspot-error', (event) => {
    notes.failures.push((event as HotspotErrorEvent).error.message);
  });
  document.addEventListener('hotspot-hover', (event) => {
    notes.hovered = (event as HotspotHoverEvent).region;
  });
  document.addEventListener('hotspot-load', (event) => {
    notes.renderers.push((event as HotspotLoadEvent).renderer);
  });
  document.addEventListener('securitypolicyviolation', (violation) => {
    notes.noteViolation(`${violation.effectiveDirective} ${violation.blockedURI}`);
  });
}

async function loaded(page: Page, renderer: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => (globalThis as unknown as Notes).renderers.includes(wanted),
    renderer,
    {timeout: 60_000},
  );
}
