import type {Feature, FeatureCollection, MultiPolygon, Point, Polygon} from 'geojson';

import {type HotspotDataset, type DatasetMetadata, slice} from '../dataset/hotspot-dataset.js';
import {interiorPoint} from '../dataset/interior-point.js';
import {flagLetters} from '../dataset/quality-flag.js';
import type {ReferenceArea} from '../dataset/reference-area.js';
import type {Region} from '../dataset/region.js';
import {UNNAMED_YEAR} from '../dataset/year.js';
import {blankValue, MEASURES, type Measure} from './draft/measure-columns.js';
import {finishedSteps} from './values/finished-steps.js';

/** GeoJSON in the wide shape of the data contract. */
export interface HotspotCollection extends FeatureCollection<Point | Polygon | MultiPolygon> {
  /** The metadata of the dataset. */
  readonly hotspots: object;
}

/**
 * A dataset as GeoJSON of the wide shape, which `parseHotspots` reads back to the same dataset.
 *
 * @returns Plain objects for `JSON.stringify`; boundaries are the dataset's own, not copies.
 */
export function hotspotsGeoJson(dataset: HotspotDataset): HotspotCollection {
  return finishedSteps(geoJsonWriting(dataset));
}

/** {@link hotspotsGeoJson} step by step, so that a caller can let other work run. */
export function* geoJsonWriting(dataset: HotspotDataset): Generator<void, HotspotCollection> {
  const measures = yield* measuresByRegion(dataset);
  const features = dataset.regions.map((region, at) =>
    regionFeature(region, {...totalOf(dataset, at), ...measures[at], ...growthOf(dataset, at)}),
  );
  return {type: 'FeatureCollection', hotspots: metadataMember(dataset), features};
}

function regionFeature(region: Region, figures: object): Feature<Point | Polygon | MultiPolygon> {
  const {code, name, country, note, missing, longitude, latitude, outline} = region;
  const point = [longitude, latitude];
  return {
    type: 'Feature',
    id: code,
    geometry: outline ?? {type: 'Point', coordinates: point},
    properties: {
      region: code,
      name,
      ...(country === '' ? {} : {country}),
      ...(note === undefined ? {} : {note}),
      ...(missing === undefined ? {} : {missing}),
      ...(outline !== undefined && !isInteriorPoint(region, outline) ? {point} : {}),
      ...figures,
    },
  };
}

/** Whether the region's point is the interior point of its boundary. */
function isInteriorPoint({longitude, latitude}: Region, outline: Polygon | MultiPolygon): boolean {
  const point = interiorPoint(outline);
  return point?.longitude === longitude && point.latitude === latitude;
}

/** Employment of the region in all activities: by year, or of the only year. */
function totalOf({years, regions, total}: HotspotDataset, region: number): object {
  if (total === undefined) return {};
  const run = years.map((_, year) => {
    const persons = total[year * regions.length + region] ?? NaN;
    return Number.isNaN(persons) ? null : persons;
  });
  if (run.every((persons) => persons === null)) return {};
  return {total: years[0] === UNNAMED_YEAR ? run[0] : run};
}

/** Employment of the region at both ends of the growth span, by sector. */
function growthOf({sectors, regions, growthEnds}: HotspotDataset, region: number): object {
  if (growthEnds === undefined) return {};
  const ends = sectors.flatMap(({key}, sector) => {
    const at = sector * regions.length + region;
    const pair = [growthEnds.first[at] ?? NaN, growthEnds.last[at] ?? NaN];
    if (pair.every(Number.isNaN)) return [];
    return [[key, pair.map((persons) => (Number.isNaN(persons) ? null : persons))] as const];
  });
  return {growth: Object.fromEntries(ends)};
}

/** The metadata of a dataset as the contract's foreign member `hotspots`. */
export function metadataMember({metadata, taxonomies, years}: HotspotDataset): object {
  const {title, source, attribution, definition, disclaimer, nuts, extracted} = metadata;
  const {view, questions, annotations, growth, totals, totalLabel, missing} = metadata;
  const isNamed = years.length > 0 && years[0] !== UNNAMED_YEAR;
  return defined({
    version: 1,
    title,
    source,
    attribution,
    definition,
    disclaimer,
    nuts,
    extracted,
    view,
    questions,
    annotations,
    years: isNamed ? years : undefined,
    partial: partialMember(metadata),
    growth,
    totals,
    totalLabel,
    missing,
    taxonomies: taxonomies.map(({id, additive, label, excerpt, sectors}) => ({
      id,
      additive,
      label,
      ...(excerpt && {excerpt}),
      sectors: sectors.map(({id, label, short, hidden, note}) =>
        defined({id, label, short, hidden, note}),
      ),
    })),
    reference: isNamed ? referenceMember(metadata.reference, years) : undefined,
  });
}

function partialMember({partial}: DatasetMetadata): object | undefined {
  return partial.size === 0 ? undefined : Object.fromEntries(partial);
}

function referenceMember(
  reference: ReferenceArea | undefined,
  years: readonly number[],
): object | undefined {
  if (reference === undefined) return undefined;
  const run = (figures: ReadonlyMap<number, number>): (number | null)[] =>
    years.map((year) => figures.get(year) ?? null);
  const employment = [...reference.employment].map(([key, figures]) => [key, run(figures)]);
  return {total: run(reference.total), employment: Object.fromEntries(employment)};
}

/** The members that have a value. */
function defined(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** Value of a measure in one year, in the contract's form. */
type WideValue = number | string | null;

/** Measures of one region, each by the sector's key `taxonomy:sector`: arrays by year. */
export type RegionMeasures = {[M in Measure]?: Record<string, WideValue[] | WideValue>};

/**
 * Measures of all regions, in their order.
 *
 * Blank measures are left out, except `employment`, which marks the shape as wide.
 */
export function regionMeasures(dataset: HotspotDataset): readonly RegionMeasures[] {
  return finishedSteps(measuresByRegion(dataset));
}

function* measuresByRegion(dataset: HotspotDataset): Generator<void, readonly RegionMeasures[]> {
  const all: RegionMeasures[] = dataset.regions.map(() => ({employment: {}}));
  for (const measure of MEASURES) {
    if (dataset.observations[measure] === undefined) continue;
    for (const [sector, {key}] of dataset.sectors.entries()) {
      yield;
      for (const [region, run] of runsOf(dataset, measure, sector)) {
        const isUnnamed = dataset.years[0] === UNNAMED_YEAR;
        ((all[region] ??= {})[measure] ??= {})[key] = isUnnamed ? (run[0] ?? null) : run;
      }
    }
  }
  return all;
}

/** Values of a measure and sector by year, of each region that has any. */
function runsOf(
  dataset: HotspotDataset,
  measure: Measure,
  sector: number,
): ReadonlyMap<number, WideValue[]> {
  const {region, [measure]: column} = dataset.observations;
  const blank = blankValue(measure);
  const empty = measure === 'incomplete' ? 0 : null;
  const runs = new Map<number, WideValue[]>();
  for (const year of dataset.years.keys()) {
    const {start, end} = slice(dataset, year, sector);
    for (let at = start; at < end; at += 1) {
      const value = column?.[at] ?? blank;
      if (Object.is(value, blank)) continue;
      const number = region[at] ?? 0;
      const run = runs.get(number) ?? dataset.years.map((): WideValue => empty);
      run[year] = measure === 'flags' ? flagLetters(value).join('') : value;
      runs.set(number, run);
    }
  }
  return runs;
}
