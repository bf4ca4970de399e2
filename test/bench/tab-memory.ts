import {existsSync, readFileSync} from 'node:fs';

import type {Browser} from 'playwright-core';

import type {Page as ServedPage} from '../../demo/file-server.js';
import {benchSite, change, openPage, start} from './contestants.js';
import type {StageOptions} from './page/stage.js';

/** Milliseconds for a browser to release unused memory. */
const TIDYING = 3_000;

/**
 * Bytes that the process of a tab uses after some changes, in a browser of its own; `NaN` if the
 * system does not report it (Linux does).
 *
 * Measured under simulated memory pressure: otherwise a browser keeps several times as much unused
 * memory, and the amount says nothing about a page.
 */
export async function tabMemory(
  pages: Readonly<Record<string, ServedPage>>,
  {name, stage}: {readonly name: string; readonly stage: StageOptions},
): Promise<number> {
  const site = await benchSite(pages);
  try {
    const page = await openPage(site, '/bench/own.html');
    await start(page, name, stage);
    for (let at = 1; at <= 3; at++) await change(page, at);
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Memory.simulatePressureNotification', {level: 'critical'});
    await page.waitForTimeout(TIDYING);
    const bytes = (await renderers(site.browser)).map(residentBytes);
    return bytes.reduce((most, each) => Math.max(most, each), 0) || NaN;
  } finally {
    await site.close();
  }
}

/** Ids of the processes that render pages. */
async function renderers(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({type}) => type === 'renderer').map(({id}) => id);
}

/** Memory of a process that is not shared. */
function residentBytes(id: number): number {
  const path = `/proc/${id}/status`;
  if (!existsSync(path)) return 0;
  return Number(/^RssAnon:\s+(\d+) kB/m.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) * 1024;
}
