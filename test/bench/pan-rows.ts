import type {Page} from 'playwright-core';

import {openPage, start, type BenchSite} from './contestants.js';
import {intervalsWhile} from './frame-intervals.js';
import {atMost, shown, type Row} from './rows.js';
import {spread} from './statistics.js';

const NAMES = ['hotspot-map', 'MapLibre setData, unsorted'];

/** Frames while the reader drags and zooms, with the same gestures in turns. */
export async function panRow(
  site: BenchSite,
  {regions, seconds}: {readonly regions: number; readonly seconds: number},
): Promise<Row> {
  const runners = [];
  for (const name of NAMES) {
    const page = await openPage(site, '/bench/own.html');
    await start(page, name, {regions});
    runners.push({page, intervals: [] as number[]});
  }
  const turns = Math.max(1, Math.round(seconds / 5));
  for (let turn = 0; turn < turns; turn++) {
    for (const {page, intervals} of runners) {
      await page.bringToFront();
      intervals.push(...(await intervalsWhile(page, () => gestures(page, seconds / turns))));
    }
  }
  for (const {page} of runners) await page.context().close();
  const [own, bare] = runners.map(({intervals}) => spread(intervals).p95);
  const what = `${seconds} s of panning and zooming, ${regions} regions, p95 frame: ${shown(own ?? NaN)} ms, bare MapLibre unsorted ${shown(bare ?? NaN)} ms`;
  return atMost(what, {value: (own ?? NaN) / (bare ?? NaN), budget: 1, unit: ' × bare MapLibre'});
}

/** Back and forth by the mouse, in and out by Ctrl and wheel. */
async function gestures(page: Page, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  const {mouse, keyboard} = page;
  while (Date.now() < end) {
    await mouse.move(400, 300);
    await mouse.down();
    for (let step = 1; step <= 12; step++) await mouse.move(400 + step * 12, 300 + step * 6);
    for (let step = 12; step >= 0; step--) await mouse.move(400 + step * 12, 300 + step * 6);
    await mouse.up();
    await keyboard.down('Control');
    for (const delta of [-60, -60, -60, 60, 60, 60]) {
      await mouse.wheel(0, delta);
      await page.waitForTimeout(30);
    }
    await keyboard.up('Control');
  }
}
