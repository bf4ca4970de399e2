import {gzipSync} from 'node:zlib';

import {eurostatTable} from './eurostat-table.js';
import {flatDataset} from './flat-dataset.js';
import {geoJsonText} from './geojson-text.js';
import {knownDefects} from './known-defects.js';
import {leftOut, leftOutText, type LeftOut} from './left-out.js';
import {referenceEmployment} from './reference-employment.js';
import {regionPoints} from './region-points.js';
import {regionSeries, type RegionSeries} from './region-series.js';
import {sourceCodes} from './region-sources.js';
import {sectorLabels} from './sector-labels.js';
import {sectorMapping} from './sector-mapping.js';
import {datasetTexts} from './translations.js';
import {wideDataset} from './wide-dataset.js';

/** Text of the files that the datasets are made from. */
export interface DatasetInputs {
  /** Eurostat's table sbs_r_nuts06_r2 in the TSV layout of the bulk download. */
  readonly table: string;
  /** See `sectors-from-nace.csv`. */
  readonly mapping: string;
  /** See `nuts2_2010_points_names.csv`. */
  readonly points: string;
  /** See `known-defects.csv`. */
  readonly defects: string;
  /** See `labels/`; by language. */
  readonly labels: ReadonlyMap<string, string>;
  /** See `texts/`; by language. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Output of the pipeline. */
export interface Datasets {
  /** Text of each file by its name. */
  readonly files: ReadonlyMap<string, string>;
  /** Lines on the data that was read, left out and made. */
  readonly report: readonly string[];
}

/** Year of the flat dataset: that of the policy documents. */
const FLAT_YEAR = 2012;

/** Makes the sample datasets; the same inputs give the same text. */
export function datasets(inputs: DatasetInputs): Datasets {
  const table = eurostatTable(inputs.table);
  const mapping = sectorMapping(inputs.mapping);
  const points = regionPoints(inputs.points);
  const words = datasetTexts(inputs.texts);
  const defects = knownDefects(inputs.defects, words);
  const codes = points.map(({code}) => code);
  const sources = sourceCodes(table, codes);
  const series = points.map((point) => regionSeries(point, {table, mapping, sources, defects}));
  const reference = referenceEmployment({table, mapping, points, sources});
  const wide = wideDataset({
    series,
    mapping,
    years: table.years,
    reference,
    labels: sectorLabels(inputs.labels),
    words,
  });
  const omitted = leftOut(table, sources);
  const files = new Map([
    ['eu-hotspots.geojson', geoJsonText(wide)],
    [`eu-hotspots-${FLAT_YEAR}-flat.geojson`, geoJsonText(flatDataset(wide, FLAT_YEAR, words))],
    ['left-out.csv', leftOutText(omitted)],
  ]);
  return {
    files,
    report: [
      ...table.years.map((year, at) => `${year}: ${coveredRegions(series, at)} regions`),
      ...omitted.map((entry) => `left out: ${leftOutLine(entry)}`),
      ...[...files].map(([name, text]) => `${name}: ${sizes(text)}`),
    ],
  };
}

function coveredRegions(series: readonly RegionSeries[], year: number): number {
  return series.filter(({covered}) => covered[year] === true).length;
}

function leftOutLine({code, years, figures, reason}: LeftOut): string {
  return `${code} in ${years.join(', ')} (${figures} figures): ${reason}`;
}

function sizes(text: string): string {
  const bytes = Buffer.byteLength(text);
  return `${bytes} bytes, ${gzipSync(text, {level: 9}).length} gzipped`;
}
