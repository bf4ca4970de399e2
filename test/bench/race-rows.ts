import type {RaceResult} from './change-race.js';
import {floorName, ringsName} from './page/entrant-names.js';
import {atMost, shown, type Row} from './rows.js';
import {growthExponent} from './statistics.js';

/** All contestants at one number of regions. */
export interface Race {
  readonly regions: number;
  readonly results: readonly RaceResult[];
}

const OURS = 'hotspot-map';
const SORTED = 'MapLibre setData, sorted';

/** Share of sorted `setData` that a change may take, by the number of regions. */
const SHARES = new Map([
  [1_500, 0.1],
  [15_000, 0.05],
  [150_000, 0.05],
]);

/** Rows of the map alone, from its races. */
export function raceRows(races: readonly Race[]): readonly Row[] {
  const sorted = [...races].sort((one, other) => one.regions - other.regions);
  const grown = sorted.filter(({regions}) => regions >= 1_500);
  return [...sorted.flatMap(rowsOf), ...(grown.length > 1 ? [growthRow(grown)] : [])];
}

function rowsOf({regions, results}: Race): readonly Row[] {
  const own = median(results, OURS);
  const peers = results.filter(({name}) => ![OURS, ringsName, floorName].includes(name));
  const fastest = peers.reduce((one, other) => (one.median <= other.median ? one : other));
  const share = SHARES.get(regions);
  const rows: Row[] = [];
  if (share !== undefined) {
    rows.push(
      atMost(`change → next frame, map alone, ${regions} regions, relative to sorted setData`, {
        value: own / median(results, SORTED),
        budget: share,
        unit: ' ×',
      }),
    );
  }
  rows.push(
    atMost(`the same, relative to the fastest peer at ${regions} (${fastest.name})`, {
      value: own / fastest.median,
      budget: 1,
      unit: ' ×',
    }),
  );
  rows.push(
    atMost(`the same with most regions as rings, relative to without rings, at ${regions}`, {
      value: median(results, ringsName) / own,
      budget: 1.5,
      unit: ' ×',
    }),
  );
  return rows;
}

function growthRow(races: readonly Race[]): Row {
  const points = races.map(({results}) => {
    const {circles = NaN, median: y = NaN} = results.find(({name}) => name === OURS) ?? {};
    return {x: circles, y};
  });
  const what = `time for a change by number of circles, ${points.map(({x, y}) => `${x}: ${shown(y)} ms`).join(', ')}; exponent`;
  return atMost(what, {value: growthExponent(points), budget: 1.05});
}

function median(results: readonly RaceResult[], name: string): number {
  return results.find((each) => each.name === name)?.median ?? NaN;
}
