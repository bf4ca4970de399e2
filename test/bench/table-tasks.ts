import {csvLayoutReading} from '../../src/csv/csv-layout.js';
import {layoutReading} from '../../src/csv/csv-reading.js';
import {neededLevels} from '../../src/csv/needed-levels.js';
import {nutsRegions3} from '../../src/nuts/nuts-regions-3.js';
import {geoJsonWriting} from '../../src/reading/hotspots-geojson.js';
import {STRETCH} from '../../src/loading/time-slice.js';
import {atMost, shown, type Row} from './rows.js';

/** Maximum length of a task that keeps a page responsive, in milliseconds. */
const LONGEST = 50;

/** Runs of which each step's fastest counts: others show what else the machine does. */
const RUNS = 3;

/**
 * Longest task while a table becomes GeoJSON: what a stretch of work holds at most, and its last step.
 *
 * @param rows - Number of rows, of level 3 and of two versions of NUTS.
 */
export async function tableTasksRow(rows: number): Promise<Row> {
  const text = tableText(rows);
  const steps: number[] = [];
  const timed = timedRun(steps);
  for (let run = 0; run < RUNS; run += 1) {
    timed.begin();
    const layout = timed.done(csvLayoutReading(text));
    const levels = await neededLevels(layout);
    const {dataset} = timed.done(layoutReading(layout, {levels}));
    timed.done(geoJsonWriting(dataset));
  }
  const longest = steps.reduce((most, step) => Math.max(most, step), 0);
  const what = `longest task while ${rows} rows are read; longest step ${shown(longest)} ms`;
  return atMost(what, {value: STRETCH + longest, budget: LONGEST, unit: ' ms'});
}

interface TimedRun {
  begin(): void;
  /** Result of a reading, each of whose steps is timed. */
  done<Result>(reading: Generator<unknown, Result>): Result;
}

/** @param steps - Milliseconds of each step in the fastest run, which it lowers. */
function timedRun(steps: number[]): TimedRun {
  let place = 0;
  return {
    begin() {
      place = 0;
    },
    done(reading) {
      for (;;) {
        const before = performance.now();
        const step = reading.next();
        const took = performance.now() - before;
        steps[place] = Math.min(steps[place] ?? Infinity, took);
        place += 1;
        if (step.done === true) return step.value;
      }
    },
  };
}

/** A table with sectors in the rows, the first half of the years by the codes of NUTS 2013. */
function tableText(rows: number): string {
  const [older, newer] = [2013, 2021].map((year) => {
    const points = nutsRegions3.versions.find((version) => version.year === year)?.points;
    return [...(points?.keys() ?? [])];
  });
  const lines = Array.from({length: rows}, (_, at) => {
    const year = 2010 + (Math.floor(at / 1_500) % 14);
    const codes = (year < 2017 ? older : newer) ?? [];
    const sector = Math.floor(at / 21_000) % 88;
    return `${codes[at % codes.length]};s${sector};${year};${(at * 7) % 90_000}`;
  });
  return ['geo;sector;year;persons', ...lines].join('\n');
}
