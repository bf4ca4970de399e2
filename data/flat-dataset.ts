import {NO_STARS, type HotspotDataset} from '../src/dataset/hotspot-dataset.js';
import {flagLetters} from '../src/dataset/quality-flag.js';
import {HotspotFigures} from '../src/figures/hotspot-figures.js';
import type {SectorFigures} from '../src/figures/sector-figures.js';
import {joinedTexts} from '../src/eurostat/joined-texts.js';
import {parseHotspots} from '../src/reading/parse-hotspots.js';

import {hotspotCriterion} from './dataset-texts.js';
import type {GeoJsonDocument} from '../src/eurostat/geojson-text.js';
import type {Translations} from './translations.js';

/** Choice of the observations of a flat dataset. */
export interface FlatRequest {
  readonly year: number;
  /** Ids of the taxonomies to keep. */
  readonly taxonomies: readonly string[];
  /** Texts of the metadata in other languages. */
  readonly words: Translations;
}

/**
 * Hotspots of one year in the flat shape: one feature for each observation with at least one star
 * of the Observatory's method, by sector, the largest first. The note of a region appears only in
 * the first of its features.
 *
 * @param wide - All figures in the wide shape.
 */
export function flatDataset(
  wide: GeoJsonDocument,
  {year, taxonomies, words}: FlatRequest,
): GeoJsonDocument {
  const {dataset, problems} = parseHotspots({type: 'FeatureCollection', ...wide});
  const [first] = problems;
  if (first !== undefined) throw new Error(`wide dataset must have no problems: ${first.message}`);
  const at = dataset.years.indexOf(year);
  const figures = new HotspotFigures(dataset);
  const noted = new Set<string>();
  return {
    hotspots: {
      ...metadata(wide, {year, taxonomies}),
      definition: joinedTexts([
        hotspotCriterion(figures.starMethod, year, words),
        wide.hotspots['definition'] as Readonly<Record<string, string>>,
      ]),
    },
    features: dataset.sectors.flatMap(({taxonomy}, sector) =>
      at < 0 || !taxonomies.includes(taxonomy)
        ? []
        : sectorFeatures(figures, figures.of(at, sector), noted),
    ),
  };
}

function metadata(
  {hotspots}: GeoJsonDocument,
  {year, taxonomies}: Pick<FlatRequest, 'year' | 'taxonomies'>,
): GeoJsonDocument['hotspots'] {
  const years = hotspots['years'] as readonly number[];
  const {total, employment} = hotspots['reference'] as {
    total: readonly number[];
    employment: Readonly<Record<string, readonly number[]>>;
  };
  const ofYear = (column: readonly number[]): readonly number[] =>
    column.filter((_, at) => years[at] === year);
  const lists = hotspots.taxonomies as (GeoJsonDocument['hotspots']['taxonomies'][number] & {
    readonly id: string;
  })[];
  const columns = Object.entries(employment).filter(([key]) =>
    taxonomies.includes(key.split(':', 1)[0] ?? ''),
  );
  const partial = hotspots['partial'] as Readonly<Record<string, unknown>>;
  return {
    ...hotspots,
    taxonomies: lists.filter(({id}) => taxonomies.includes(id)),
    years: [year],
    partial: year in partial ? {[year]: partial[year]} : {},
    reference: {
      total: ofYear(total),
      employment: Object.fromEntries(columns.map(([key, column]) => [key, ofYear(column)])),
    },
  };
}

/** @param noted - Codes of the regions whose note is in a feature already. */
function sectorFeatures(
  {dataset}: HotspotFigures,
  sector: SectorFigures,
  noted: Set<string>,
): readonly object[] {
  const {employment, stars} = sector;
  return [...stars.keys()]
    .filter((at) => stars[at] !== NO_STARS && (stars[at] ?? 0) > 0)
    .sort((one, other) => (employment[other] ?? 0) - (employment[one] ?? 0))
    .map((at) => feature(dataset, sector, at, noted));
}

/** @param at - Position in the slice of the sector. */
function feature(
  dataset: HotspotDataset,
  sector: SectorFigures,
  at: number,
  noted: Set<string>,
): object {
  const {observations, total, regions, sectors, years} = dataset;
  const place = sector.region[at] ?? 0;
  const region = regions[place];
  const {taxonomy, id} = sectors[sector.sector] ?? {};
  if (region === undefined) throw new Error(`region ${place} must be in the table`);
  const entry = sector.slice.start + at;
  const note = noted.has(region.code) ? undefined : region.note;
  noted.add(region.code);
  const letters = flagLetters(observations.flags?.[entry] ?? 0).join('');
  const incomplete = observations.incomplete?.[entry] ?? 0;
  return {
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [region.longitude, region.latitude]},
    properties: {
      region: region.code,
      name: region.name,
      country: region.country,
      taxonomy,
      sector: id,
      year: years[sector.year],
      employment: sector.employment[at],
      ...figure('localUnits', observations.localUnits?.[entry]),
      ...figure('wages', observations.wages?.[entry]),
      stars: sector.stars[at],
      ...(letters === '' ? {} : {flag: letters}),
      ...(incomplete === 0 ? {} : {incomplete}),
      ...figure('regionTotal', total?.[sector.year * regions.length + place]),
      ...(note === undefined ? {} : {note}),
    },
  };
}

function figure(name: string, value = NaN): object {
  return Number.isNaN(value) ? {} : {[name]: value};
}
