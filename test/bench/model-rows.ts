import type {Page} from 'playwright-core';

import type {ModelTiming, ParseDurations} from './page/model-timing.js';
import {atMost, shown, type Row} from './rows.js';
import {quantile} from './statistics.js';

type InPage = typeof globalThis & {readonly modelTiming: ModelTiming};

/** Numbers of runs and of observations. */
export interface ModelSizes {
  readonly runs: number;
  readonly pointing: readonly {readonly regions: number; readonly budget: number}[];
  readonly naming: {readonly regions: number};
  readonly figures: number;
  readonly wide: number;
  readonly flat: number;
}

/** Rows of the functions that draw nothing. */
export async function modelRows(page: Page, sizes: ModelSizes): Promise<readonly Row[]> {
  const {runs} = sizes;
  const rows: Row[] = [];
  for (const {regions, budget} of sizes.pointing) {
    const durations = await page.evaluate(
      ([count, times]) => (globalThis as InPage).modelTiming.pointing(count, times),
      [regions, runs * 20] as const,
    );
    const what = `pointer → smallest circle under it, ${regions} regions, median`;
    rows.push(atMost(what, {value: quantile(durations, 0.5), budget, unit: ' ms'}));
  }
  const {labels, durations} = await page.evaluate(
    ([count, times]) => (globalThis as InPage).modelTiming.naming(count, times),
    [sizes.naming.regions, runs * 20] as const,
  );
  const names = `places of ${labels} names among the circles of ${sizes.naming.regions} regions, median`;
  rows.push(atMost(names, {value: quantile(durations, 0.5), budget: 4, unit: ' ms'}));
  for (const [name, budget, often] of [
    ['figures', 150, runs],
    // So short that the browser optimises it only after some hundred runs.
    ['filtering', 10, runs * 20],
  ] as const) {
    const {observations, durations} = await page.evaluate(
      ([call, count, times]) => (globalThis as InPage).modelTiming[call](count, times),
      [name, sizes.figures, often] as const,
    );
    const what =
      name === 'figures'
        ? 'location quotient and stars of the whole table'
        : 'filter and aggregate';
    // Other programs can only add to an absolute time: the fastest run counts.
    const value = (Math.min(...durations) * 1e6) / observations;
    const median = shown((quantile(durations, 0.5) * 1e6) / observations);
    rows.push(
      atMost(`${what}, ${observations} observations, fastest run (median ${median})`, {
        ...{value, budget},
        unit: ' ns per observation',
      }),
    );
  }
  for (const shape of ['wide', 'flat'] as const) {
    const durations = await page.evaluate(
      ([form, count, times]) => (globalThis as InPage).modelTiming.parsing(form, count, times),
      [shape, sizes[shape], runs] as const,
    );
    rows.push(parseRow(shape, durations));
  }
  return rows;
}

function parseRow(shape: string, {bytes, table, json}: ParseDurations): Row {
  const [own, bare] = [quantile(table, 0.5), quantile(json, 0.5)];
  const what = `parsing ${shape}, ${shown(bytes / 1e6)} MB: ${shown(own)} ms, JSON.parse ${shown(bare)} ms`;
  return atMost(what, {value: own / bare, budget: 1.5, unit: ' × JSON.parse'});
}
