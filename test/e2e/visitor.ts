import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright-core';

import type {HotspotErrorEvent, HotspotHoverEvent, HotspotLoadEvent} from '../../src/events.js';
import {openBrowser} from './shared-browser.js';

/** A page, and a record of its requests, errors and events. */
export interface Visit {
  readonly page: Page;
  /** Addresses of all requests, in their order. */
  readonly requests: readonly string[];
  /** Addresses of requests without a successful response. */
  readonly lost: readonly string[];
  /** Directives of the page's policy that were violated, with the blocked resource. */
  readonly violations: readonly string[];
  /** Uncaught exceptions, those of promises included. */
  readonly uncaught: readonly string[];
  /** Uncaught exceptions, and errors written to the console. */
  readonly errors: readonly string[];
  /** Renderers that the page's widgets have reported, in order. */
  renderers(): Promise<readonly string[]>;
  /** Messages of the errors that the page's widgets have reported. */
  failures(): Promise<readonly string[]>;
  /** Reasons of promises that were rejected where nobody watches. */
  rejections(): Promise<readonly string[]>;
  /**
   * Waits until a widget of the page reports that this renderer shows the data. For `webgl`, maps that
   * wait for a wish are started.
   */
  loaded(renderer: 'webgl' | 'svg'): Promise<void>;
  /** Closes the page and deletes its storage. */
  close(): Promise<void>;
}

/** Options for opening a page. */
export interface VisitOptions extends BrowserContextOptions {
  /**
   * False holds back the map's engine for as long as the page is open: the map stays SVG, with the
   * same buttons, words and regions around it. This saves most of a visit's work.
   */
  readonly engine?: boolean;
}

/** Opens pages in a browser. */
export interface Visitor {
  readonly browser: Browser;
  /** Opens a page; every call has storage and cache of its own. */
  visit(url: string, options?: VisitOptions): Promise<Visit>;
  /** Closes all pages, and the browser unless it is shared. */
  close(): Promise<void>;
}

/** Notes that the page itself records, from before its first script. */
export interface Notes {
  readonly renderers: string[];
  readonly failures: string[];
  readonly rejections: string[];
  /** Code of the region that pointer or keyboard reached last. */
  hovered?: string | undefined;
  noteViolation(text: string): void;
}

/** Starts or shares a browser for pages; `args` are switches in addition to those of every test. */
export async function visitor(args: readonly string[] = []): Promise<Visitor> {
  const browser = await openBrowser(args);
  return {
    browser,
    visit: (url, options) => visit(browser, url, options),
    close: () => browser.close(),
  };
}

async function visit(
  browser: Browser,
  url: string,
  {engine = true, ...options}: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 1024, height: 768}, ...options});
  if (!engine) await holdEngine(context);
  const page = await context.newPage();
  const requests: string[] = [];
  const lost: string[] = [];
  const violations: string[] = [];
  const uncaught: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => lost.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) lost.push(response.url());
  });
  page.on('pageerror', ({message}) => {
    uncaught.push(message);
    errors.push(message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.exposeFunction('noteViolation', (text: string) => violations.push(text));
  await page.addInitScript(takeNotes);
  // The engine's script would delay the page's load event.
  await page.goto(url, {waitUntil: engine ? 'load' : 'domcontentloaded'});
  return {
    page,
    requests,
    lost,
    violations,
    uncaught,
    errors,
    renderers: () => page.evaluate(() => (globalThis as unknown as Notes).renderers),
    failures: () => page.evaluate(() => (globalThis as unknown as Notes).failures),
    rejections: () => page.evaluate(() => (globalThis as unknown as Notes).rejections),
    loaded: (renderer) => loaded(page, renderer),
    close: () => context.close(),
  };
}

/** Leaves requests for the engine without a response. */
function holdEngine(context: BrowserContext): Promise<unknown> {
  return context.route('**/regional-hotspots.engine.js', () => new Promise(() => undefined));
}

/** Runs in the page. */
function takeNotes(): void {
  const lists = {renderers: [], failures: [], rejections: []};
  const notes: Notes = Object.assign(globalThis as unknown as Notes, lists);
  addEventListener('unhandledrejection', ({reason}) => notes.rejections.push(String(reason)));
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
    (wanted) => {
      // Figures wait for a wish of the reader.
      for (const {shadowRoot} of document.querySelectorAll('regional-hotspots')) {
        if (wanted === 'webgl') shadowRoot?.querySelector('hotspot-map')?.startEngine();
      }
      return (globalThis as unknown as Notes).renderers.includes(wanted);
    },
    renderer,
    {timeout: 60_000},
  );
}
