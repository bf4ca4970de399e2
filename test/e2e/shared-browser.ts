import {chromium, type Browser, type BrowserServer, type LaunchOptions} from 'playwright-core';

import {findHeadlessBrowser} from '../browser.js';

/** Environment variable that holds the address of the shared browser. */
const ADDRESS = 'TEST_BROWSER_SERVER';

/** Starts a browser for all tests whose processes are started from now on. */
export async function shareBrowser(): Promise<BrowserServer> {
  const server = await chromium.launchServer(await launchOptions([]));
  process.env[ADDRESS] = server.wsEndpoint();
  return server;
}

/**
 * The shared browser, without pages that others opened in it, or else a browser of its own; always
 * the latter with `args`, which are switches in addition to those of every test.
 */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  const address = process.env[ADDRESS];
  if (address !== undefined && args.length === 0) return chromium.connect(address);
  return chromium.launch(await launchOptions(args));
}

async function launchOptions(args: readonly string[]): Promise<LaunchOptions> {
  const found = await findHeadlessBrowser();
  return {executablePath: found.executablePath, args: [...found.args, ...args], headless: true};
}
