import {readFile} from 'node:fs/promises';
import {gzipSync} from 'node:zlib';

import {csvFormat} from 'd3-dsv';

import {eurostatTable} from './eurostat-table.js';
import {geoJsonText} from './geojson-text.js';
import {knownDefects} from './known-defects.js';
import {regionPoints} from './region-points.js';
import {regionSeries, type RegionSeries} from './region-series.js';
import {sourceCodes, type LeftOut} from './region-sources.js';
import {sectorMapping} from './sector-mapping.js';
import {wideDataset} from './wide-dataset.js';

/** What the pipeline makes of Eurostat's table. */
export interface Datasets {
  /** Text of each file by its name. */
  readonly files: ReadonlyMap<string, string>;
  /** What was read, left out and written; one entry a line. */
  readonly report: readonly string[];
}

/** Where the committed inputs lie, seen from the compiled pipeline. */
const inputs = new URL('../../data/', import.meta.url);

/**
 * Makes the sample datasets.
 *
 * @param text - Eurostat's table sbs_r_nuts06_r2 in the TSV layout of the bulk download.
 */
export async function datasets(text: string): Promise<Datasets> {
  const table = eurostatTable(text);
  const mapping = sectorMapping(await input('sectors-from-nace.csv'));
  const points = regionPoints(await input('nuts2_2010_points_names.csv'));
  const defects = knownDefects(await input('known-defects.csv'));
  const codes = sourceCodes(
    table,
    points.map(({code}) => code),
  );
  const series = points.map((point) => regionSeries(point, {table, mapping, codes, defects}));
  const wide = geoJsonText(wideDataset(series, mapping, table.years));
  const files = new Map([
    ['eu-hotspots.geojson', wide],
    ['left-out.csv', leftOutText(codes.leftOut)],
  ]);
  return {
    files,
    report: [
      ...table.years.map((year, at) => `${year}: ${covered(series, at)} regions`),
      ...codes.leftOut.map((entry) => `left out: ${leftOutLine(entry)}`),
      ...[...files].map(([name, content]) => `${name}: ${sizes(content)}`),
    ],
  };
}

function input(name: string): Promise<string> {
  return readFile(new URL(name, inputs), 'utf8');
}

function covered(series: readonly RegionSeries[], year: number): number {
  return series.filter((region) => region.covered[year] === true).length;
}

function leftOutText(entries: readonly LeftOut[]): string {
  const rows = entries.map(({code, years, figures, reason}) => ({
    code,
    years: years.join(' '),
    figures,
    reason,
  }));
  return `${csvFormat(rows, ['code', 'years', 'figures', 'reason'])}\n`;
}

function leftOutLine({code, years, figures, reason}: LeftOut): string {
  return `${code} in ${years.join(', ')} (${figures} figures): ${reason}`;
}

function sizes(text: string): string {
  const bytes = Buffer.byteLength(text);
  return `${bytes} bytes, ${gzipSync(text, {level: 9}).length} gzipped`;
}
