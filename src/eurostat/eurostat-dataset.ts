import type {EurostatTable} from './eurostat-table.js';
import type {GeoJsonDocument} from './geojson-text.js';
import type {KnownDefect} from './known-defects.js';
import {leftOut, type LeftOut} from './left-out.js';
import {referenceEmployment} from './reference-employment.js';
import type {RegionPoint} from './region-point.js';
import {regionSeries, type RegionSeries} from './source-series.js';
import {sourceCodes} from './region-sources.js';
import type {MappedSector} from './sector-mapping.js';
import {wideDataset, type WideInput} from './wide-dataset.js';

/** What a dataset is made of. */
export interface EurostatInput extends Pick<
  WideInput,
  'mapping' | 'metadata' | 'taxonomies' | 'labelOf' | 'shortOf' | 'missing' | 'publishedTotals'
> {
  readonly table: EurostatTable;
  /** Year of the version of NUTS of the regions. */
  readonly nuts: number;
  readonly points: readonly RegionPoint[];
  readonly defects: readonly KnownDefect[];
}

/** A dataset, and what it lacks. */
export interface EurostatDataset {
  readonly document: GeoJsonDocument;
  readonly leftOut: readonly LeftOut[];
  /** Number of regions with figures in each year of the table. */
  readonly covered: ReadonlyMap<number, number>;
}

/**
 * Makes a dataset of a table of structural business statistics: figures of other versions of NUTS
 * carried over, sectors summed from whole divisions, totals, and the employment of all countries
 * together as reference.
 *
 * @throws {@link SyntaxError} if the mapping is of another version of NACE than the table.
 */
export function eurostatDataset(input: EurostatInput): EurostatDataset {
  const {table, points, nuts, defects, metadata, taxonomies} = input;
  checkNace(input.mapping, table);
  const mapping = input.mapping.filter(({divisions}) => divisions.length > 0);
  const sources = sourceCodes(table, {nuts, regions: points.map(({code}) => code)});
  const {publishedTotals = false, missing} = input;
  const read = {table, mapping, sources, defects, publishedTotals};
  const series = points.map((point) => regionSeries(point, read));
  const reference = referenceEmployment({table, mapping, points, sources});
  const {years, indicators} = table;
  const {labelOf} = input;
  const words = {
    metadata,
    taxonomies,
    labelOf,
    shortOf: input.shortOf,
    publishedTotals,
    ...(missing && {missing}),
  };
  return {
    document: wideDataset({series, mapping, years, indicators, reference, ...words}),
    leftOut: leftOut(table, sources),
    covered: new Map(years.map((year, at) => [year, coveredRegions(series, at)])),
  };
}

function checkNace(mapping: readonly MappedSector[], table: EurostatTable): void {
  const other = mapping.find(({nace}) => nace !== table.nace);
  if (other === undefined) return;
  throw new SyntaxError(
    `sectors are of NACE Rev. ${other.nace}, the table is of NACE Rev. ${table.nace}`,
  );
}

function coveredRegions(series: readonly RegionSeries[], year: number): number {
  return series.filter(({covered}) => covered[year] === true).length;
}
