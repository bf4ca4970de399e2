import type {ObservationColumns} from '../../dataset/hotspot-dataset.js';
import {bandColumns, gridParts, type GridPart} from './grid-parts.js';
import {
  blankValue,
  MEASURES,
  saysAnything,
  zeroColumn,
  type Measure,
  type MeasureColumn,
} from './measure-columns.js';
import {logBlank, logColumn, type ObservationLog} from './observation-log.js';
import type {Ranks} from './sorted-observations.js';
import {gridMeasures, type WideGrid} from './wide-grid.js';

/** Slices between two pauses. */
const STRIDE = 32;

/**
 * The observations of a grid as columns of a dataset.
 *
 * Yields now and then, so that a caller can let other work run.
 */
export function* gridObservations(
  grid: WideGrid,
  ranks: Ranks,
): Generator<void, ObservationColumns> {
  const slices = ranks.years * ranks.sectors;
  const bands: (readonly (GridPart | undefined)[])[] = [];
  for (const band of grid.bands) {
    bands.push(gridParts(grid, band, ranks));
    yield;
  }
  const parts = Array.from({length: slices}, (_, slice) =>
    bands.map((band) => band[slice]).filter((part) => part !== undefined),
  );
  const start = startsOf(parts);
  const region = yield* regionColumn(parts, start);
  const employment = yield* tableColumn('employment', parts, start);
  const columns: Record<string, MeasureColumn> = {employment};
  for (const measure of gridMeasures(grid)) {
    if (measure !== 'employment') columns[measure] = yield* tableColumn(measure, parts, start);
  }
  return {start, region, ...columns} as ObservationColumns;
}

/** Writes the observations of a grid into a log. */
export function logGrid(grid: WideGrid, log: ObservationLog): void {
  for (const band of grid.bands) {
    const sectors = Array.from(
      grid.sectors,
      (sector) => [sector, bandColumns(band, sector)] as const,
    );
    for (let row = 0; row < band.rows; row += 1) {
      const place = {feature: band.feature[row] ?? 0, region: band.region[row] ?? 0};
      for (const [sector, columns] of sectors) {
        for (const [at, year] of (grid.years ?? []).entries()) {
          const from = at * band.width + row;
          if (year < 0 || !saysAnything(columns, from)) continue;
          const to = logBlank(log, {...place, sector, year});
          for (const measure of MEASURES) {
            const column = columns[measure];
            if (column !== undefined) logColumn(log, measure)[to] = column[from] ?? 0;
          }
        }
      }
    }
  }
}

/** Parts of each slice by band. */
type SliceParts = readonly (readonly GridPart[])[];

/** Start of each slice in the dataset, and the end of the last. */
function startsOf(parts: SliceParts): Uint32Array {
  const start = new Uint32Array(parts.length + 1);
  for (const [slice, own] of parts.entries()) {
    start[slice + 1] = own.reduce((sum, {regions}) => sum + regions.length, start[slice] ?? 0);
  }
  return start;
}

function* regionColumn(parts: SliceParts, start: Uint32Array): Generator<void, Uint32Array> {
  const result = new Uint32Array(start[parts.length] ?? 0);
  for (const [slice, own] of parts.entries()) {
    let to = start[slice] ?? 0;
    for (const {regions} of own) {
      result.set(regions, to);
      to += regions.length;
    }
    if (slice % STRIDE === STRIDE - 1) yield;
  }
  return result;
}

function* tableColumn(
  measure: Measure,
  parts: SliceParts,
  start: Uint32Array,
): Generator<void, MeasureColumn> {
  const result = zeroColumn(measure, start[parts.length] ?? 0);
  for (const [slice, own] of parts.entries()) {
    let to = start[slice] ?? 0;
    for (const part of own) {
      copyPart(part, measure, result.subarray(to, to + part.regions.length));
      to += part.regions.length;
    }
    if (slice % STRIDE === STRIDE - 1) yield;
  }
  return result;
}

function copyPart({columns, base, rows}: GridPart, measure: Measure, to: MeasureColumn): void {
  const column = columns[measure];
  if (column === undefined) {
    to.fill(blankValue(measure));
  } else if (rows === undefined) {
    to.set(column.subarray(base, base + to.length));
  } else {
    for (let at = 0; at < rows.length; at += 1) to[at] = column[base + (rows[at] ?? 0)] ?? 0;
  }
}
