import {flagLetters} from '../dataset/quality-flag.js';
import {sectorKey} from '../dataset/taxonomy.js';

import type {GeoJsonDocument} from './geojson-text.js';
import {joinedTexts} from './joined-texts.js';
import {partialCountries} from './partial-countries.js';
import type {ReferenceEmployment} from './reference-employment.js';
import type {RegionSeries} from './source-series.js';
import type {SectorFigures} from './summed-sector.js';
import {sectorNote, type MappedSector} from './sector-mapping.js';

/** Text in several languages, by language. */
export type Texts = Readonly<Record<string, string>>;

/** A taxonomy and its name. */
export interface TaxonomyTexts {
  readonly additive: boolean;
  readonly label: Texts;
}

/** Inputs for a dataset in the wide shape. */
export interface WideInput {
  readonly series: readonly RegionSeries[];
  /** In the order of the sectors of the series. */
  readonly mapping: readonly MappedSector[];
  readonly years: readonly number[];
  readonly reference: ReferenceEmployment;
  /** Members of the metadata that are not computed, such as title, source and version of NUTS. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** By id, in the order of the taxonomies. */
  readonly taxonomies: ReadonlyMap<string, TaxonomyTexts>;
  readonly labelOf: (sector: MappedSector) => Texts;
  /** Label for lists; absent where no language needs one. */
  readonly shortOf: (sector: MappedSector) => Texts | undefined;
}

/** All regions with figures in the wide shape: one feature per region, arrays by year. */
export function wideDataset(input: WideInput): GeoJsonDocument {
  const series = input.series.filter(({covered}) => covered.includes(true));
  return {
    hotspots: metadataOf({...input, series}),
    features: series.map((region) => feature(region, input.mapping)),
  };
}

function metadataOf(input: WideInput): GeoJsonDocument['hotspots'] {
  const {series, mapping, years, reference, metadata, taxonomies, labelOf, shortOf} = input;
  return {
    version: 1,
    ...metadata,
    years,
    partial: partialCountries(series, years),
    reference,
    taxonomies: [...taxonomies].map(([id, {additive, label}]) => ({
      id,
      additive,
      label,
      sectors: mapping
        .filter(({taxonomy}) => taxonomy === id)
        .map((sector) => {
          const short = shortOf(sector);
          return {
            id: sector.id,
            label: labelOf(sector),
            ...(short && {short}),
            ...(sector.hidden && {hidden: true}),
            note: {en: sectorNote(sector)},
            nace: sector.divisions,
            grade: sector.grade,
          };
        }),
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
