import {saysAnything, type MeasureColumns} from './measure-columns.js';
import type {Ranks} from './sorted-observations.js';
import type {GridBand, WideGrid} from './wide-grid.js';

/** Part of a band that goes to one slice of the dataset: a sector in a year. */
export interface GridPart {
  readonly columns: MeasureColumns;
  /** Position of the band's first row in the columns. */
  readonly base: number;
  /** Rows that go to the dataset, ascending; `undefined` for all. */
  readonly rows: Uint32Array | undefined;
  /** Positions in the dataset of the regions of these rows. */
  readonly regions: Uint32Array;
}

/**
 * Parts of a band for the slices of a dataset, in their order; `undefined` where it has none.
 *
 * A part is copied whole if at least three quarters of it have employment; otherwise its blank
 * entries are left out.
 */
export function gridParts(
  grid: WideGrid,
  band: GridBand,
  ranks: Ranks,
): readonly (GridPart | undefined)[] {
  const parts = new Array<GridPart | undefined>(ranks.years * ranks.sectors).fill(undefined);
  const ranked = Int32Array.from(band.region.subarray(0, band.rows), (number) => {
    return ranks.region[number] ?? -1;
  });
  const all = ranked.includes(-1) ? undefined : Uint32Array.from(ranked);
  for (const sector of grid.sectors) {
    const columns = bandColumns(band, sector);
    for (const [at, number] of (grid.years ?? []).entries()) {
      const [year, rank] = [ranks.year[number] ?? -1, ranks.sector[sector] ?? -1];
      if (year < 0 || rank < 0) continue;
      const base = at * band.width;
      const isFull = filled(columns.employment, base, band.rows) * 4 >= band.rows * 3;
      parts[year * ranks.sectors + rank] =
        all !== undefined && isFull
          ? {columns, base, rows: undefined, regions: all}
          : partOf(columns, base, ranked);
    }
  }
  return parts;
}

/** Columns of one sector in a band. */
export function bandColumns({columns}: GridBand, sector: number): MeasureColumns {
  return {
    employment: columns.employment[sector],
    localUnits: columns.localUnits[sector],
    wages: columns.wages[sector],
    stars: columns.stars[sector],
    flags: columns.flags[sector],
    incomplete: columns.incomplete[sector],
  };
}

/** Number of figures among `length` entries from `base` on. */
function filled(column: Float64Array | undefined, base: number, length: number): number {
  if (column === undefined) return 0;
  let count = 0;
  for (let at = base; at < base + length; at += 1) if (!Number.isNaN(column[at])) count += 1;
  return count;
}

/** Rows that are not blank, of regions that are in the dataset. */
function partOf(columns: MeasureColumns, base: number, ranked: Int32Array): GridPart {
  const rows = new Uint32Array(ranked.length);
  const regions = new Uint32Array(ranked.length);
  let count = 0;
  for (let row = 0; row < ranked.length; row += 1) {
    const region = ranked[row] ?? -1;
    if (region < 0 || !saysAnything(columns, base + row)) continue;
    rows[count] = row;
    regions[count] = region;
    count += 1;
  }
  return {columns, base, rows: rows.slice(0, count), regions: regions.slice(0, count)};
}
