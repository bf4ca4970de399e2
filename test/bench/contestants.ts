import {chromium, type Browser, type Page} from 'playwright-core';

import {fileServer, type FileServer, type Page as ServedPage} from '../../demo/file-server.js';
import {findBrowser} from '../browser.js';
import type {BenchPage} from './page/main.js';
import type {StageOptions} from './page/stage.js';

/** Pages that a site of the bench serves in addition to the project's files. */
export interface BenchSite {
  readonly browser: Browser;
  readonly origin: string;
  close(): Promise<void>;
}

/** Frames as fast as they can be drawn, so that durations are not rounded up to 16.7 ms. */
const UNLIMITED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * Starts a browser and a server of the project's files.
 *
 * @param frames - `usual` for pages that animate by themselves, which would otherwise spend the
 *   processor on frames that nobody sees.
 */
export async function benchSite(
  pages: Readonly<Record<string, ServedPage>>,
  {frames = 'unlimited'}: {readonly frames?: 'unlimited' | 'usual'} = {},
): Promise<BenchSite> {
  const found = await findBrowser();
  const server: FileServer = await fileServer({root: process.cwd(), pages});
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, '--js-flags=--expose-gc', ...(frames === 'usual' ? [] : UNLIMITED)],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  return {browser, origin: server.origin, close};
}

/** A page whose only content is a script, which is served beside it. */
export function scriptPage(name: string, script: string): Record<string, ServedPage> {
  const body = `<!doctype html><meta charset="utf-8" /><title>${name}</title><body style="margin:0"><script src="/bench/${name}.js"></script>`;
  return {
    [`/bench/${name}.html`]: {body},
    [`/bench/${name}.js`]: {headers: {'content-type': 'text/javascript'}, body: script},
  };
}

/** Options for opening a page. */
export interface PageOptions {
  readonly motion?: 'welcome' | 'unwelcome';
  /**
   * Milliseconds for which the empty tab is left alone first, so that its start is over; default 0.
   */
  readonly rest?: number;
}

/**
 * A page of the bench that can be called; circles change at once instead of growing and shrinking,
 * as the peers' do, unless motion is enabled.
 */
export async function openPage(
  {browser, origin}: BenchSite,
  path: string,
  {motion = 'unwelcome', rest = 0}: PageOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: {width: 1200, height: 900},
    reducedMotion: motion === 'welcome' ? 'no-preference' : 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.waitForTimeout(rest);
  await page.goto(`${origin}${path}`);
  return page;
}

/** Global object of a page of the bench. */
export type InPage = typeof globalThis & {readonly bench: BenchPage};

/** Lets a contestant draw for the first time. */
export function start(page: Page, name: string, options: StageOptions): Promise<{circles: number}> {
  return page.evaluate(([entrant, stage]) => (globalThis as InPage).bench.start(entrant, stage), [
    name,
    options,
  ] as const);
}

/** Milliseconds of one change. */
export async function change(page: Page, number: number): Promise<number> {
  await page.bringToFront();
  return page.evaluate((at) => (globalThis as InPage).bench.change(at), number);
}
