import {change, openPage, start, type BenchSite} from './contestants.js';
import {intervalsWhile} from './frame-intervals.js';
import {atMost, shown, type Row} from './rows.js';
import {spread} from './statistics.js';

/** Milliseconds between the frames of a display. */
const DISPLAY = 16.7;
/** Milliseconds of each recording: a little less than circles take to grow and shrink. */
const WITHIN = 300;

/** Frames while circles grow and shrink from one sector and year to the next. */
export async function transitionRow(
  site: BenchSite,
  {regions, changes}: {readonly regions: number; readonly changes: number},
): Promise<Row> {
  const page = await openPage(site, '/bench/own.html', {motion: 'welcome'});
  await start(page, 'hotspot-map', {regions});
  const intervals: number[] = [];
  for (let at = 1; at <= changes; at++) {
    await change(page, at);
    intervals.push(...(await intervalsWhile(page, () => page.waitForTimeout(WITHIN))));
  }
  await page.context().close();
  const {median, p95, count} = spread(intervals);
  const what = `circles growing and shrinking, ${regions} regions, ${count} frames of ${changes} changes (p95 ${shown(p95)} ms): median frame`;
  return atMost(what, {value: median, budget: DISPLAY, unit: ' ms'});
}
