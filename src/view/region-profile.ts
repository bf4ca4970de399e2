import {NO_STARS, observationAt} from '../dataset/hotspot-dataset.js';
import type {Region} from '../dataset/region.js';
import type {Sector, Taxonomy} from '../dataset/taxonomy.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import {portfolioStrength} from '../figures/portfolio.js';
import {ranking, type Ranking} from '../figures/ranking.js';
import {employmentRanking} from '../figures/region-ranking.js';
import {criteriaOf, NO_CRITERIA} from '../figures/stars.js';
import {sectorSeries, type SeriesPoint} from '../figures/sector-series.js';

/** A rank, from 1; regions with equal figures share it. */
export interface Place {
  readonly place: number;
  readonly of: number;
}

/** Figures of a region in one sector. */
export interface ProfileRow {
  readonly sector: Sector;
  /** Index into the dataset's sectors. */
  readonly index: number;
  /** Persons employed, from 0; `NaN` if missing. */
  readonly employment: number;
  /** Share of the region's employment, from 0 to 1; `NaN` if undefined. */
  readonly focus: number;
  /** Location quotient; `NaN` if undefined. */
  readonly quotient: number;
  /** `NO_STARS` if unknown. */
  readonly stars: number;
  /** Whether each criterion of the method is met, in its order; absent for stars from the data. */
  readonly met: readonly boolean[] | undefined;
  /** Mask of quality flags. */
  readonly flags: number;
  /** Number of component figures that were not published. */
  readonly incomplete: number;
  /** By employment among all regions; `undefined` without employment. */
  readonly inEurope: Place | undefined;
  /** By employment among the regions of the country; `undefined` without employment. */
  readonly inCountry: Place | undefined;
  readonly series: readonly SeriesPoint[];
}

/** Stars of a region summed over a taxonomy, and its rank by them. */
export interface RegionStrength {
  readonly taxonomy: Taxonomy;
  /** `NaN` if no sector of the taxonomy has a figure. */
  readonly stars: number;
  /** Among the regions with a star; `undefined` without one. */
  readonly inEurope: Place | undefined;
}

/** All figures of one region in one year. */
export interface RegionProfile {
  readonly region: Region;
  /** Index into the dataset's regions. */
  readonly index: number;
  /** Persons employed in all activities; `NaN` if missing. */
  readonly total: number;
  /** One for each taxonomy that the data has in full. */
  readonly strengths: readonly RegionStrength[];
  /** Sectors of the taxonomy, largest employment first, those without a figure last. */
  readonly rows: readonly ProfileRow[];
}

/** Region, year and taxonomy of a profile. */
export interface ProfileSubject {
  /** Code of the region. */
  readonly region: string;
  /** Id of the taxonomy whose sectors are listed. */
  readonly taxonomy: string;
  readonly year: number;
}

/** The profile of a region; `undefined` if the dataset lacks the region or the year. */
export function regionProfile(
  figures: HotspotFigures,
  {region: code, taxonomy, year}: ProfileSubject,
): RegionProfile | undefined {
  const {dataset} = figures;
  const index = dataset.regions.findIndex((each) => each.code === code);
  const region = dataset.regions[index];
  const at = dataset.years.indexOf(year);
  if (region === undefined || at < 0) return undefined;
  const rows = dataset.sectors.flatMap((sector, place) =>
    sector.taxonomy === taxonomy
      ? [profileRow(figures, {sector, index: place}, {year: at, region: index})]
      : [],
  );
  return {
    region,
    index,
    total: figures.regionTotals(at)[index] ?? NaN,
    strengths: dataset.taxonomies
      .filter(({excerpt}) => excerpt !== true)
      .map((each) => regionStrength(figures, each, {at, index})),
    rows: rows.sort((one, other) => rowOrder(other) - rowOrder(one)),
  };
}

function rowOrder({employment}: ProfileRow): number {
  return Number.isNaN(employment) ? -1 : employment;
}

function profileRow(
  figures: HotspotFigures,
  {sector, index}: Pick<ProfileRow, 'sector' | 'index'>,
  {year, region}: {readonly year: number; readonly region: number},
): ProfileRow {
  const {observations} = figures.dataset;
  const columns = figures.of(year, index);
  const at = observationAt(figures.dataset, {year, sector: index, region}) ?? -1;
  const entry = at < 0 ? -1 : at - columns.slice.start;
  const ranks = employmentRanking(figures, {year, sector: index});
  return {
    sector,
    index,
    employment: columns.employment[entry] ?? NaN,
    focus: columns.focus[entry] ?? NaN,
    quotient: columns.quotient[entry] ?? NaN,
    stars: columns.stars[entry] ?? NO_STARS,
    met: criteriaOf(columns.met[entry] ?? NO_CRITERIA, figures.starMethod),
    flags: observations.flags?.[at] ?? 0,
    incomplete: observations.incomplete?.[at] ?? 0,
    inEurope: placeAt(ranks.inEurope, entry),
    inCountry: placeAt(ranks.inCountry, entry),
    series: sectorSeries(figures.dataset, {region, sector: index}),
  };
}

function regionStrength(
  figures: HotspotFigures,
  taxonomy: Taxonomy,
  {at, index}: {readonly at: number; readonly index: number},
): RegionStrength {
  const stars = portfolioStrength(figures, at, taxonomy.id);
  return {taxonomy, stars: stars[index] ?? NaN, inEurope: placeAt(ranking(stars), index)};
}

function placeAt({place, of}: Ranking, at: number): Place | undefined {
  const found = place[at] ?? 0;
  return found > 0 ? {place: found, of: of[at] ?? 0} : undefined;
}
