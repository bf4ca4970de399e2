import type {Page} from 'playwright-core';

import {changeRace} from './change-race.js';
import {openPage, type BenchSite} from './contestants.js';
import type {WidgetPage} from './page/widget-page.js';
import {atMost, shown, type Row} from './rows.js';
import {spread} from './statistics.js';

type InPage = typeof globalThis & {readonly widgetPage: WidgetPage};

/** The whole widget compared with its map alone, of the same size and with the same circles. */
export async function widgetRows(
  site: BenchSite,
  {regions, changes}: {readonly regions: number; readonly changes: number},
): Promise<readonly Row[]> {
  const page = await openPage(site, '/bench/widget.html');
  const {width, height, radius} = await page.evaluate(
    (count) => (globalThis as InPage).widgetPage.start(count),
    regions,
  );
  const whole: number[] = [];
  for (let at = 0; at < changes + 3; at++) {
    await page.bringToFront();
    const duration = await page.evaluate(
      (change) => (globalThis as InPage).widgetPage.change(change),
      at + 1,
    );
    await page.waitForTimeout(60);
    if (at >= 3) whole.push(duration);
  }
  const long = await longTasks(page, changes);
  await page.context().close();
  const [alone] = await changeRace(site, {
    names: ['hotspot-map'],
    stage: {regions, width, height, maximumRadius: radius},
    changes,
    path: '/bench/own.html',
  });
  const [widget, map] = [spread(whole), alone?.median ?? NaN];
  const what = `change in the whole widget, ${regions} regions: ${shown(widget.median)} ms (p95 ${shown(widget.p95)}), its map alone ${shown(map)} ms`;
  return [
    atMost(what, {value: widget.median / map, budget: 2, unit: ' × the map alone'}),
    atMost(`longest task of the main thread in ${changes} changes, ${regions} regions`, {
      value: Math.max(0, ...long),
      budget: 50,
      unit: ' ms (0: none over 50)',
    }),
  ];
}

/** Durations of the tasks over 50 ms during these changes; waiting for drawing does not count. */
async function longTasks(page: Page, changes: number): Promise<readonly number[]> {
  const taken = (): Promise<readonly number[]> =>
    page.evaluate(() => (globalThis as InPage).widgetPage.longTasks());
  await taken();
  for (let at = 0; at < changes; at++) {
    await page.bringToFront();
    await page.evaluate((change) => (globalThis as InPage).widgetPage.show(change), at + 1);
    // Long tasks are reported a little after their end.
    await page.waitForTimeout(60);
  }
  return taken();
}
