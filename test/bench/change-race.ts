import type {Page} from 'playwright-core';

import {change, openPage, start, type BenchSite} from './contestants.js';
import type {StageOptions} from './page/stage.js';
import {spread, type Spread} from './statistics.js';

/** Contestants and changes of a race. */
export interface ChangeRace {
  readonly names: readonly string[];
  readonly stage: StageOptions;
  /** Number of timed changes per contestant. */
  readonly changes: number;
  /** Path of the page that offers the contestants. */
  readonly path: string;
}

/** Result of one contestant. */
export interface RaceResult extends Spread {
  readonly name: string;
  readonly circles: number;
}

/** Changes in a row, so that a contestant is warm again in each of its turns. */
const TURN = 3;

/** Milliseconds from change to frame of all contestants, turn by turn in one browser. */
export async function changeRace(
  site: BenchSite,
  {names, stage, changes, path}: ChangeRace,
): Promise<readonly RaceResult[]> {
  const runners = [];
  for (const name of names) {
    const page = await openPage(site, path);
    const {circles} = await start(page, name, stage);
    const durations: number[] = [];
    runners.push({name, page, circles, durations});
  }
  for (let done = 0; done < changes; done += TURN) {
    for (const {page, durations} of runners) {
      durations.push(...(await turn(page, done + 1, Math.min(TURN, changes - done))));
    }
  }
  for (const {page} of runners) await page.context().close();
  return runners.map(({name, circles, durations}) => ({name, circles, ...spread(durations)}));
}

/** A turn begins with a change that is not timed. */
async function turn(page: Page, first: number, count: number): Promise<number[]> {
  const durations: number[] = [];
  await change(page, first - 1);
  for (let at = first; at < first + count; at++) durations.push(await change(page, at));
  return durations;
}
