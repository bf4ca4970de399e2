import {HotspotDataError, type DataProblem} from '../dataset/data-problem.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {readableMember} from '../dataset/readable-copy.js';
import {datasetDraft, type DatasetDraft} from './draft/dataset-draft.js';
import {finishedDataset} from './draft/finished-dataset.js';
import {foreignCrs} from './draft/foreign-crs.js';
import type {RegionPoints} from './draft/region-points.js';
import {dropFeature} from './draft/unreadable-feature.js';
import {firstShape, shapeOf} from './feature-shape.js';
import {flatFeatureReader} from './flat-features.js';
import {annotationList} from './values/annotation-list.js';
import {featureList, type FeatureList} from './values/feature-list.js';
import type {FieldNames} from './values/field-names.js';
import {finishedSteps} from './values/finished-steps.js';
import {isPlainObject, member, type PlainObject} from './values/plain-object.js';
import type {Defect} from './values/problem-list.js';
import {valuePreview} from './values/value-preview.js';
import {wideFeatureReader} from './wide-features.js';

/**
 * Reads hotspots from GeoJSON of either shape of the data contract, flat or wide.
 *
 * Data that cannot be used is left out and reported; the rest is kept. If a defect occurs more than
 * a thousand times, the first thousand are listed one by one and the others counted in one entry.
 *
 * @param geojson - Parsed JSON; it is not edited, and its boundaries are kept, not copied.
 * @throws {@link HotspotDataError} if `geojson` is not a GeoJSON feature collection.
 */
export function parseHotspots(geojson: unknown, options: ParseOptions = {}): ParsedHotspots {
  return finishedSteps(hotspotReading(geojson, options));
}

/** Options for reading data that departs from the contract. */
export interface ParseOptions {
  /** Names of properties that differ from the contract's: `{region: 'NUTS_ID'}`. */
  readonly fields?: Partial<FieldNames> | undefined;
  /** GeoJSON of boundaries or points, joined by region code if the data has no geometry. */
  readonly regions?: unknown;
  /**
   * Whether `regions` are joined only to regions without geometry; by default all others take their
   * boundaries, too.
   */
  readonly onlyMissing?: boolean;
  /** Points of regions by code, joined if neither the data nor `regions` places a region. */
  readonly points?: RegionPoints | undefined;
}

/** The dataset that was read, and the problems found. */
export interface ParsedHotspots {
  readonly dataset: HotspotDataset;
  readonly problems: readonly DataProblem[];
}

/** Progress of a reading. */
export interface ReadingProgress {
  /** Number of features read. */
  readonly features: number;
  /** Number of all features. */
  readonly of: number;
}

/** Features between two pauses. */
const STRIDE = 64;

/**
 * Reads a collection step by step; with ordinary data a step takes a few milliseconds.
 *
 * @throws {@link HotspotDataError} if `geojson` is not a GeoJSON feature collection.
 */
export function* hotspotReading(
  geojson: unknown,
  options: ParseOptions = {},
): Generator<ReadingProgress, ParsedHotspots> {
  return yield* featureReading(collectionFrom(geojson), options);
}

/** Features, and the collection's foreign member `hotspots`. */
export interface FeatureSource {
  readonly features: FeatureList;
  readonly hotspots: unknown;
  /** Defect of the collection as a whole, if it has one. */
  readonly defect?: Defect | undefined;
}

/** Reads features step by step, as {@link hotspotReading} does. */
export function* featureReading(
  {features, hotspots, defect}: FeatureSource,
  {fields = {}, regions, onlyMissing = false, points}: ParseOptions = {},
): Generator<ReadingProgress, ParsedHotspots> {
  const draft = datasetDraft(features, hotspots, fields);
  if (defect !== undefined) draft.problems.add({}, defect);
  const progress = (count: number): ReadingProgress => ({features: count, of: features.length});
  const read = featureReader(draft, features);
  for (let at = 0; at < features.length; at += 1) {
    if (at % STRIDE === 0 && at > 0) yield progress(at);
    read(at);
  }
  const finishing = finishedDataset(draft, {regions, onlyMissing, ...(points && {points})});
  let step = finishing.next();
  while (step.done !== true) {
    yield progress(features.length);
    step = finishing.next();
  }
  const dataset = annotated(step.value, draft);
  return {dataset, problems: draft.problems.all()};
}

/** The dataset with its annotations, which name regions, sectors and years of it. */
function annotated(
  dataset: HotspotDataset,
  {annotations: given, problems}: DatasetDraft,
): HotspotDataset {
  const annotations = annotationList(given, {field: 'hotspots.annotations', dataset}, problems);
  if (annotations.length === 0) return dataset;
  return {...dataset, metadata: {...dataset.metadata, annotations}};
}

function collectionFrom(geojson: unknown): FeatureSource {
  try {
    return checkedCollection(geojson);
  } catch (cause) {
    if (cause instanceof HotspotDataError) throw cause;
    throw new HotspotDataError('data cannot be read', {cause});
  }
}

function checkedCollection(geojson: unknown): FeatureSource {
  const type = isPlainObject(geojson) ? member(geojson, 'type') : undefined;
  if (!isPlainObject(geojson) || type !== 'FeatureCollection') {
    const found = isPlainObject(geojson) ? `type ${valuePreview(type)}` : valuePreview(geojson);
    throw new HotspotDataError(`data must be a GeoJSON FeatureCollection, not ${found}`);
  }
  const features = member(geojson, 'features');
  if (!Array.isArray(features)) {
    throw new HotspotDataError(`features must be an array, not ${valuePreview(features)}`);
  }
  const hotspots = readableMember(geojson, 'hotspots');
  const crs = foreignCrs(geojson);
  const given = featureList(features);
  if (crs === undefined) return {features: given, hotspots};
  const feature = (at: number): unknown => crs.inDegrees(given.feature(at));
  return {features: {...given, feature}, hotspots, defect: crs.defect};
}

/**
 * Reads features of both shapes by their position; a feature of neither shape is read like the first
 * with figures. One that cannot be read, because an object of the page refuses it, is left out alone.
 */
function featureReader(draft: DatasetDraft, features: FeatureList): (at: number) => void {
  const read = anyReader(draft, features);
  return (at) => {
    const from = draft.log.length;
    try {
      read(features.feature(at), at);
    } catch {
      dropFeature(draft, at, from);
    }
  };
}

type AnyReader = (feature: unknown, at: number) => void;

function anyReader(draft: DatasetDraft, features: FeatureList): AnyReader {
  const {names, problems} = draft;
  const flat = flatFeatureReader(draft);
  const wide = wideFeatureReader(draft);
  const usual = firstShape(features, names);
  return (feature, at) => {
    const properties = isFeature(feature) ? feature['properties'] : undefined;
    if (!isFeature(feature) || !isPlainObject(properties)) {
      const [field, value] = isFeature(feature) ? ['properties', properties] : ['', feature];
      const message = 'must be a GeoJSON Feature with properties; it was left out';
      problems.add({feature: at}, {severity: 'error', ...(field && {field}), value, message});
      return;
    }
    const isWide = (shapeOf(properties, names) ?? usual) === 'wide';
    (isWide ? wide : flat)({feature, properties, at, wide: isWide});
  };
}

function isFeature(feature: unknown): feature is PlainObject {
  return isPlainObject(feature) && feature['type'] === 'Feature';
}
