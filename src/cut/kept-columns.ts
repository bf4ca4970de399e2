import {
  slice,
  type GrowthEnds,
  type HotspotDataset,
  type ObservationColumns,
} from '../dataset/hotspot-dataset.js';
import {givenEnds, growthTerms, type GrowthSpan} from '../figures/growth.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import type {KeptParts} from './kept-parts.js';

/** Observations of the kept sectors and years, of all regions. */
export function keptObservations(
  dataset: HotspotDataset,
  {sectors, years}: KeptParts,
): ObservationColumns {
  const start = new Uint32Array(years.length * sectors.length + 1);
  const rows: number[] = [];
  const places = years.flatMap((year) => sectors.map((sector) => slice(dataset, year, sector)));
  for (const [at, {start: from, end}] of places.entries()) {
    for (let row = from; row < end; row++) rows.push(row);
    start[at + 1] = rows.length;
  }
  const {region, employment, localUnits, wages, stars, flags, incomplete} = dataset.observations;
  return {
    start,
    region: Uint32Array.from(rows, (row) => region[row] ?? 0),
    employment: Float64Array.from(rows, (row) => employment[row] ?? NaN),
    ...(localUnits && {localUnits: Float64Array.from(rows, (row) => localUnits[row] ?? NaN)}),
    ...(wages && {wages: Float64Array.from(rows, (row) => wages[row] ?? NaN)}),
    ...(stars && {stars: Uint8Array.from(rows, (row) => stars[row] ?? 0)}),
    ...(flags && {flags: Uint16Array.from(rows, (row) => flags[row] ?? 0)}),
    ...(incomplete && {incomplete: Uint8Array.from(rows, (row) => incomplete[row] ?? 0)}),
  };
}

/**
 * Employment of the regions in all activities in the kept years, given or summed over the sectors of
 * the whole data; `undefined` if it has neither.
 */
export function keptTotals(figures: HotspotFigures, {years}: KeptParts): Float64Array | undefined {
  if (figures.denominator === 'none') return undefined;
  const {length} = figures.dataset.regions;
  const totals = new Float64Array(years.length * length).fill(NaN);
  for (const [at, year] of years.entries()) totals.set(figures.regionTotals(year), at * length);
  return totals;
}

/** Employment in the kept sectors at both ends of a span whose years are not kept. */
export function keptEnds(
  dataset: HotspotDataset,
  {sectors}: KeptParts,
  span: GrowthSpan,
): GrowthEnds {
  const {length} = dataset.regions;
  const blank = (): Float64Array => new Float64Array(sectors.length * length).fill(NaN);
  const ends = {first: blank(), last: blank()};
  for (const [at, sector] of sectors.entries()) {
    ends.first.set(growthTerms(dataset, {sector, span}).first, at * length);
    ends.last.set(lastFigures(dataset, {sector, span}), at * length);
  }
  return ends;
}

/** Published figures of the last year, those that cannot be compared included. */
function lastFigures(
  dataset: HotspotDataset,
  {sector, span}: {readonly sector: number; readonly span: GrowthSpan},
): Float64Array {
  const year = dataset.years.indexOf(span.to);
  const given = givenEnds(dataset, {sector, span});
  if (year < 0 && given !== undefined) return given.last;
  const column = new Float64Array(dataset.regions.length).fill(NaN);
  const {start, end} = year < 0 ? {start: 0, end: 0} : slice(dataset, year, sector);
  const {region, employment} = dataset.observations;
  for (let row = start; row < end; row++) column[region[row] ?? 0] = employment[row] ?? NaN;
  return column;
}
