import {flagLetters} from '../src/dataset/quality-flag.js';
import {sectorKey} from '../src/dataset/taxonomy.js';

import {DATASET_TEXTS, joinedTexts} from './dataset-texts.js';
import type {GeoJsonDocument} from './geojson-text.js';
import {partialCountries} from './partial-countries.js';
import type {ReferenceEmployment} from './reference-employment.js';
import type {RegionSeries} from './region-series.js';
import type {SectorFigures} from './sector-figures.js';
import type {SectorLabels} from './sector-labels.js';
import {sectorNote, type MappedSector} from './sector-mapping.js';
import type {Translations} from './translations.js';

/** Inputs for a dataset in the wide shape. */
export interface WideInput {
  readonly series: readonly RegionSeries[];
  /** In the order of the sectors of the series. */
  readonly mapping: readonly MappedSector[];
  readonly years: readonly number[];
  readonly reference: ReferenceEmployment;
  readonly labels: SectorLabels;
  /** Texts of the metadata in other languages. */
  readonly words: Translations;
}

/** All regions with figures in the wide shape: one feature per region, arrays by year. */
export function wideDataset(input: WideInput): GeoJsonDocument {
  const series = input.series.filter(({covered}) => covered.includes(true));
  return {
    hotspots: metadata({...input, series}),
    features: series.map((region) => feature(region, input.mapping)),
  };
}

function metadata({
  series,
  mapping,
  years,
  reference,
  labels,
  words,
}: WideInput): GeoJsonDocument['hotspots'] {
  const {title, extracted, source, attribution, definition, taxonomies} = DATASET_TEXTS;
  const {view, questions} = DATASET_TEXTS;
  return {
    version: 1,
    title: words.of('title', title),
    extracted,
    source,
    attribution: words.of('attribution', attribution),
    definition: words.of('definition', definition),
    nuts: 2010,
    view,
    questions: Object.entries(questions).map(([id, question]) => ({
      text: words.of(`question:${id}`, question.text),
      view: question.view,
    })),
    years,
    partial: partialCountries(series, years),
    reference,
    taxonomies: Object.entries(taxonomies).map(([id, {additive, label}]) => ({
      id,
      additive,
      label: labels.labels(id, '', label),
      sectors: mapping
        .filter(({taxonomy}) => taxonomy === id)
        .map((sector) => ({
          id: sector.id,
          label: labels.labels(id, sector.id, sector.label),
          note: {en: sectorNote(sector)},
          nace: sector.divisions,
          grade: sector.grade,
        })),
    })),
  };
}

/** Value of a measure for one sector in one year, given whether the region has figures then. */
type Value = (figures: SectorFigures, covered: boolean) => unknown;

function feature(region: RegionSeries, mapping: readonly MappedSector[]): object {
  const {code, name, country, longitude, latitude} = region.point;
  const measure = (value: Value, keepEmpty = false): object =>
    Object.fromEntries(
      mapping.flatMap(({taxonomy, id}, at) => {
        const column = (region.sectors[at] ?? []).map((figures, year) =>
          figures === undefined ? null : value(figures, region.covered[year] === true),
        );
        const empty = column.every((entry) => entry === null || entry === 0);
        return empty && !keepEmpty ? [] : [[sectorKey(taxonomy, id), column]];
      }),
    );
  return {
    type: 'Feature',
    id: code,
    geometry: {type: 'Point', coordinates: [longitude, latitude]},
    properties: {
      region: code,
      name,
      country,
      ...(region.notes.length === 0 ? {} : {note: joinedTexts(region.notes)}),
      total: region.totals.map((total, at) =>
        region.covered[at] ? (total?.persons ?? null) : null,
      ),
      totalIncomplete: region.totals.map((total, at) =>
        region.covered[at] ? (total?.incomplete ?? null) : null,
      ),
      employment: measure(({employment}) => employment, true),
      localUnits: measure(({localUnits}) => localUnits, true),
      wages: measure(({wages}) => wages, true),
      flags: measure(({flags}) => flagLetters(flags).join('') || null),
      incomplete: measure(({incomplete}, covered) => (covered ? incomplete : null)),
    },
  };
}
