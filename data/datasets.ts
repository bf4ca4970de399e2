import {gzipSync} from 'node:zlib';

import {eurostatDataset} from '../src/eurostat/eurostat-dataset.js';
import {eurostatTable} from '../src/eurostat/eurostat-table.js';
import {geoJsonText} from '../src/eurostat/geojson-text.js';
import {knownDefects} from '../src/eurostat/known-defects.js';
import {leftOutText, type LeftOut} from '../src/eurostat/left-out.js';
import {sectorMapping} from '../src/eurostat/sector-mapping.js';

import {datasetMetadata, taxonomyTexts} from './dataset-metadata.js';
import {flatDataset} from './flat-dataset.js';
import {regionPoints} from './region-points.js';
import {sectorLabels} from './sector-labels.js';
import {datasetTexts} from './translations.js';

/** Text of the files that the datasets are made from. */
export interface DatasetInputs {
  /** Eurostat's table sbs_r_nuts06_r2 in the TSV layout of the bulk download. */
  readonly table: string;
  /** See `sectors-from-nace.csv` and `ecosystems-from-nace.csv`. */
  readonly mappings: readonly string[];
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

/** Taxonomies of the flat dataset. */
const FLAT_TAXONOMIES: readonly string[] = ['traded', 'emerging'];

/** Version of NUTS of the regions. */
const NUTS = 2010;

/** Makes the sample datasets; the same inputs give the same text. */
export function datasets(inputs: DatasetInputs): Datasets {
  const words = datasetTexts(inputs.texts);
  const labels = sectorLabels(inputs.labels);
  const mapping = inputs.mappings.flatMap(sectorMapping);
  const {document, leftOut, covered} = eurostatDataset({
    table: eurostatTable(inputs.table),
    mapping,
    nuts: NUTS,
    points: regionPoints(inputs.points),
    defects: knownDefects(inputs.defects, words),
    metadata: datasetMetadata(words, NUTS),
    taxonomies: taxonomyTexts(labels, mapping),
    labelOf: ({taxonomy, id, label}) => labels.labels(taxonomy, id, label),
    shortOf: (sector) => labels.shortLabels(sector),
  });
  const flat = flatDataset(document, {year: FLAT_YEAR, taxonomies: FLAT_TAXONOMIES, words});
  const files = new Map([
    ['eu-hotspots.geojson', geoJsonText(document)],
    [`eu-hotspots-${FLAT_YEAR}-flat.geojson`, geoJsonText(flat)],
    ['left-out.csv', leftOutText(leftOut)],
  ]);
  return {
    files,
    report: [
      ...[...covered].map(([year, regions]) => `${year}: ${regions} regions`),
      ...leftOut.map((entry) => `left out: ${leftOutLine(entry)}`),
      ...[...files].map(([name, text]) => `${name}: ${sizes(text)}`),
    ],
  };
}

function leftOutLine({code, years, figures, reason}: LeftOut): string {
  return `${code} in ${years.join(', ')} (${figures} figures): ${reason}`;
}

function sizes(text: string): string {
  const bytes = Buffer.byteLength(text);
  return `${bytes} bytes, ${gzipSync(text, {level: 9}).length} gzipped`;
}
