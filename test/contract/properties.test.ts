import assert from 'node:assert/strict';
import {after, describe, it, type TestContext} from 'node:test';

import fc from 'fast-check';

import {HotspotDataError, type DataProblem} from '../../src/dataset/data-problem.js';
import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {defaultFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {hotspotsGeoJson} from '../../src/reading/hotspots-geojson.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {shortText} from '../../src/reading/values/value-preview.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {arbitraryDataset} from './arbitrary-dataset.js';
import {arbitraryJunk, junkFeature, junkFigure} from './arbitrary-junk.js';
import {flatGeoJson, wideGeoJson} from './encoded-dataset.js';
import {comparableTable, tableStatements} from './table-statements.js';

/** Number of cases that the properties were tested on so far. */
let cases = 0;

describe('parseHotspots', () => {
  it('never throws, and returns a sound table, whatever it is given', () => {
    holds(4_000, arbitraryJunk(), (junk) => {
      const parsed = parsedOrRefused(junk);
      if (parsed !== undefined) assertSound(parsed.dataset);
    });
  });

  it('finds no fault with data that keeps to the contract', () => {
    holds(1_000, fc.tuple(arbitraryDataset(), fc.boolean()), ([dataset, wide]) => {
      const {problems} = parseHotspots(wide ? wideGeoJson(dataset) : flatGeoJson(dataset));
      assert.deepEqual(problems.filter(isNoGuess), []);
    });
  });

  it('reads the same from flat as from wide features', () => {
    holds(1_500, arbitraryDataset(), (dataset) => {
      const flat = parseHotspots(flatGeoJson(dataset)).dataset;
      const wide = parseHotspots(wideGeoJson(dataset)).dataset;
      assert.deepEqual(observations(flat), observations(wide));
    });
  });

  it('loses no good feature among bad ones, and blames only those', () => {
    const places = fc.array(fc.nat(), {maxLength: 20});
    const bad = fc.array(fc.tuple(fc.nat(), junkFeature), {minLength: 1, maxLength: 8});
    holds(2_000, fc.tuple(arbitraryDataset(), bad, places), ([dataset, junk]) => {
      const {features, ...rest} = flatGeoJson({...dataset, declared: false});
      const mixed: unknown[] = [...features];
      for (const [at, feature] of junk) mixed.splice(at % (mixed.length + 1), 0, feature);
      const {dataset: table, problems} = parseHotspots({...rest, features: mixed});
      const all = new Set(observations(table));
      for (const line of observations(parseHotspots({...rest, features}).dataset)) {
        assert(all.has(line), `lost ${line}`);
      }
      const good = new Set<unknown>(features);
      const wrong = mixed.flatMap((feature, at) => (good.has(feature) ? [] : [at]));
      const blamed = new Set(problems.filter(isNoGuess).map(({feature}) => feature));
      for (const at of blamed) assert(at !== undefined && wrong.includes(at), `blames ${at}`);
    });
  });

  it('names feature, region, field and value of a figure that is none, and keeps the others', () => {
    const spots = fc.record({feature: fc.nat(), value: junkFigure});
    holds(2_000, fc.tuple(arbitraryDataset(), spots), ([dataset, {feature, value}]) => {
      const geojson = wideGeoJson(dataset);
      const before = observations(parseHotspots(geojson).dataset);
      const at = feature % geojson.features.length;
      const {properties} = geojson.features[at] as {properties: WideProperties};
      const [key, run] = Object.entries(properties.employment)[0] ?? [];
      if (key === undefined || run === undefined) return;
      run[0] = value;
      const {dataset: table, problems} = parseHotspots(geojson);
      const [problem] = problems.filter(isNoGuess);
      assert.equal(problem?.feature, at);
      assert.equal(problem.region, shortText(properties.region));
      assert.equal(problem.field, shortText(`properties.employment["${key}"][0]`));
      assert(problem.value !== undefined && problem.value.length <= 80);
      const kept = new Set(observations(table));
      const gone = before.filter((line) => !kept.has(line));
      assert(gone.length <= 1, `lost ${gone.join()}`);
    });
  });

  it('reads the same in whichever order features come', () => {
    const shuffled = arbitraryDataset().chain((dataset) => {
      const {features} = flatGeoJson(dataset);
      const order = fc.shuffledSubarray(features, {minLength: features.length});
      return fc.tuple(fc.constant(dataset), order);
    });
    holds(500, shuffled, ([dataset, features]) => {
      const geojson = flatGeoJson(dataset);
      assert.deepEqual(
        tableStatements(parseHotspots({...geojson, features}).dataset),
        tableStatements(parseHotspots(geojson).dataset),
      );
    });
  });
});

describe('hotspotsGeoJson', () => {
  it('is read back to the same table', () => {
    holds(2_000, fc.tuple(arbitraryDataset(), fc.boolean()), ([dataset, wide]) => {
      const {dataset: table} = parseHotspots(wide ? wideGeoJson(dataset) : flatGeoJson(dataset));
      const text = JSON.stringify(hotspotsGeoJson(table));
      const again = parseHotspots(JSON.parse(text));
      assert.deepEqual(again.problems.filter(isNoGuess), []);
      assert.deepEqual(comparableTable(again.dataset), comparableTable(table));
    });
  });
});

describe('hotspotView', () => {
  it('filters and then sums as it sums and then filters, where sectors may be summed', () => {
    holds(1_000, arbitraryDataset(), (dataset) => {
      const {dataset: table} = parseHotspots(wideGeoJson({...dataset, declared: true}));
      const taxonomy = table.taxonomies.find(({additive}) => additive);
      if (taxonomy === undefined || table.years.length === 0) return;
      const figures = new HotspotFigures(table);
      const filter = {...defaultFilter(table), taxonomy: taxonomy.id};
      const sum = (sectors: readonly string[]): number =>
        hotspotView(figures, {...filter, sectors}).bubbles.sum;
      const keys = taxonomy.sectors.map(({key}) => key);
      const parts = keys.reduce((total, key) => total + sum([key]), 0);
      assert(Math.abs(parts - sum(keys)) <= 1e-9 * Math.max(1, parts));
    });
  });
});

after((test) => {
  (test as TestContext).diagnostic(`${cases} cases`);
});

interface WideProperties {
  readonly region: string;
  readonly employment: Record<string, unknown[]>;
}

/** Tests a property on a number of cases; a failure names the smallest one and its seed. */
function holds<T>(runs: number, arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void {
  cases += runs;
  fc.assert(fc.property(arbitrary, property), {numRuns: runs});
}

function parsedOrRefused(value: unknown): ReturnType<typeof parseHotspots> | undefined {
  try {
    return parseHotspots(value);
  } catch (error) {
    if (error instanceof HotspotDataError) return undefined;
    throw error;
  }
}

/**
 * Whether a problem is certain: swapped latitude and longitude are a guess, and plausible for
 * random points.
 */
function isNoGuess({message}: DataProblem): boolean {
  return !message.startsWith('may have latitude and longitude swapped');
}

function observations(table: HotspotDataset): string[] {
  return tableStatements({...table, total: new Float64Array(0)});
}

function assertSound({regions, sectors, years, observations, total}: HotspotDataset): void {
  const {start, region, ...measures} = observations;
  assert.equal(start.length, years.length * sectors.length + 1);
  assert.equal(start[start.length - 1], region.length);
  for (const column of Object.values(measures)) assert.equal(column.length, region.length);
  if (total !== undefined) assert.equal(total.length, years.length * regions.length);
  for (const {longitude, latitude} of regions) {
    assert(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90);
  }
  for (let slice = 1; slice < start.length; slice += 1) {
    const rows = region.subarray(start[slice - 1], start[slice]);
    assert(rows.every((number, at) => number < regions.length && number > (rows[at - 1] ?? -1)));
  }
  for (const persons of observations.employment) assert(!(persons < 0) && persons !== Infinity);
}
