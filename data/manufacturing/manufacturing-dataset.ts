import {csvParse} from 'd3-dsv';

import {eurostatDataset, type EurostatDataset} from '../../src/eurostat/eurostat-dataset.js';
import {eurostatTable} from '../../src/eurostat/eurostat-table.js';
import {sectorMapping} from '../../src/eurostat/sector-mapping.js';
import type {TaxonomyTexts} from '../../src/eurostat/wide-dataset.js';
import {regionPoints} from '../region-points.js';
import {sectorLabels} from '../sector-labels.js';
import {datasetTexts, type Translations} from '../translations.js';
import {divisionSectors, manufacturingSectors, naceHeadings} from './division-sectors.js';
import type {ManufacturingInputs} from './manufacturing-inputs.js';
import {MANUFACTURING_TEXTS} from './manufacturing-texts.js';

/** Name of the file. */
export const MANUFACTURING_FILE = 'eu-manufacturing-2022.geojson';

/** Version of NUTS of the regions. */
const NUTS = 2021;

/** Languages of the sample; the headings of NACE have two more. */
const OTHERS: ReadonlySet<string> = new Set(['no', 'tr']);

/** Makes the dataset on manufacturing in 2022. */
export function manufacturingDataset(inputs: ManufacturingInputs): EurostatDataset {
  const words = datasetTexts(inputs.texts);
  const labels = sectorLabels(inputs.labels);
  const headings = naceHeadings(inputs.headings);
  const traded = manufacturingSectors(inputs.mappings.flatMap(sectorMapping), 'traded');
  // A sector next to its last division, whose column it mostly repeats, packs smaller.
  const mapping = divisionSectors(headings).flatMap((division) => [
    division,
    ...traded.filter(({divisions}) => divisions.at(-1) === division.id),
  ]);
  return eurostatDataset({
    table: eurostatTable(inputs.table),
    mapping,
    nuts: NUTS,
    points: regionPoints(inputs.points),
    defects: [],
    publishedTotals: true,
    missing: missingRegions(inputs.missing, words),
    metadata: metadataOf(words),
    taxonomies: taxonomyTexts((id, label) => labels.labels(id, '', label)),
    labelOf: ({taxonomy, id, label}) =>
      taxonomy === 'division'
        ? official(headings.get(id) ?? {en: label})
        : labels.labels(taxonomy, id, label),
    shortOf: (sector) => (sector.taxonomy === 'division' ? undefined : labels.shortLabels(sector)),
  });
}

function metadataOf(words: Translations): Readonly<Record<string, unknown>> {
  const {title, source, extracted, attribution, definition} = MANUFACTURING_TEXTS;
  const {totalLabel, missing, view} = MANUFACTURING_TEXTS;
  const text = (id: string, english: string): object => words.of(`manufacturing:${id}`, english);
  return {
    title: text('title', title),
    extracted,
    source,
    attribution: text('attribution', attribution),
    definition: text('definition', definition),
    nuts: NUTS,
    view,
    totalLabel: text('totalLabel', totalLabel),
    missing: text('missing', missing),
    totals: 'given',
  };
}

function taxonomyTexts(
  labelOf: (id: string, english: string) => Readonly<Record<string, string>>,
): ReadonlyMap<string, TaxonomyTexts> {
  return new Map(
    Object.entries(MANUFACTURING_TEXTS.taxonomies).map(([id, {additive, label}]) => [
      id,
      {additive, label: labelOf(id, label)},
    ]),
  );
}

function missingRegions(
  text: string,
  words: Translations,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  return new Map(
    csvParse(text).flatMap(({id = '', regions = '', reason = ''}) =>
      regions.split(' ').map((code) => [code, words.of(`missing:${id}`, reason)] as const),
    ),
  );
}

function official(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).filter(([language]) => !OTHERS.has(language)));
}
