import {flagLetters} from '../dataset/quality-flag.js';
import {sectorKey} from '../dataset/taxonomy.js';

import type {GeoJsonDocument} from './geojson-text.js';
import {LOCAL_UNITS, WAGES} from './indicators.js';
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
  /** Indicators of the table; local units and wages are left out of a table without them. */
  readonly indicators: readonly string[];
  /** Whether a total that lacks a section is left out, so that none is too low. */
  readonly publishedTotals?: boolean;
  /** Why a region lacks figures, by its code; such a region is listed even without any. */
  readonly missing?: ReadonlyMap<string, Texts>;
}

/** All regions with figures in the wide shape: one feature per region, arrays by year. */
export function wideDataset(input: WideInput): GeoJsonDocument {
  const {missing} = input;
  const series = input.series.filter(({covered}) => covered.includes(true));
  const listed = input.series.filter(
    ({covered, point}) => covered.includes(true) || missing?.has(point.code) === true,
  );
  return {
    hotspots: metadataOf({...input, series}),
    features: listed.map((region) => feature(region, input)),
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
            ...(sector.grade !== '' && {note: {en: sectorNote(sector)}}),
            nace: sector.divisions,
            ...(sector.grade !== '' && {grade: sector.grade}),
          };
        }),
    })),
  };
}

/** Value of a measure for one sector in one year, given whether the region has figures then. */
type Value = (figures: SectorFigures, covered: boolean) => unknown;

function feature(region: RegionSeries, input: WideInput): object {
  const {code, name, country, longitude, latitude} = region.point;
  const reason = input.missing?.get(code);
  return {
    type: 'Feature',
    id: code,
    geometry: {type: 'Point', coordinates: [longitude, latitude]},
    properties: {
      region: code,
      name,
      country,
      ...(region.notes.length === 0 ? {} : {note: joinedTexts(region.notes)}),
      ...(reason && {missing: reason}),
      total: region.totals.map((total, at) =>
        region.covered[at] ? (total?.persons ?? null) : null,
      ),
      ...(!input.publishedTotals && {
        totalIncomplete: region.totals.map((total, at) =>
          region.covered[at] ? (total?.incomplete ?? null) : null,
        ),
      }),
      ...measures(region, input),
    },
  };
}

/** Figures of all sectors. */
function measures(region: RegionSeries, {mapping, indicators}: WideInput): object {
  // Without other indicators, a figure that is missing says all there is to say of its sector.
  const single = indicators.length === 1;
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
    employment: measure(({employment}) => employment, true),
    ...(indicators.includes(LOCAL_UNITS) && {
      localUnits: measure(({localUnits}) => localUnits, true),
    }),
    ...(indicators.includes(WAGES) && {wages: measure(({wages}) => wages, true)}),
    ...without(single, {
      flags: measure(({flags}) => flagLetters(flags).join('') || null),
      incomplete: measure(({employment, incomplete}, covered) =>
        covered && (employment !== null || !single) ? incomplete : null,
      ),
    }),
  };
}

/** Members without the empty ones, if they are to be left out. */
function without(empty: boolean, members: Readonly<Record<string, object>>): object {
  const kept = Object.entries(members).filter(
    ([, member]) => !empty || Object.keys(member).length > 0,
  );
  return Object.fromEntries(kept);
}
