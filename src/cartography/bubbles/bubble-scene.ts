import type {Region} from '../../dataset/region.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {CircleLook} from '../colour/circle-look.js';
import type {MapProjection} from '../projection/map-projection.js';
import type {SymbolScale} from './symbol-scale.js';

/** Look of each bubble, as an index into a list. */
export interface BubbleColours {
  readonly looks: readonly CircleLook[];
  /** Index into `looks` for each bubble. */
  readonly of: Uint8Array;
}

/**
 * Bubbles of a view as columns of equal length, largest first, for all renderers and for the hit
 * test.
 */
export interface BubbleScene {
  /** Regions of the dataset. */
  readonly regions: readonly Region[];
  readonly length: number;
  /** Index into `regions` of each bubble. */
  readonly region: Uint32Array;
  /** Position in the projection's unit square. */
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** Radius, in CSS pixels. */
  readonly radius: Float64Array;
  readonly colour: BubbleColours;
}

/** Options of {@link bubbleScene}. */
export interface SceneOptions {
  readonly projection: MapProjection;
  /** Scale of the legend. */
  readonly scale: SymbolScale;
  readonly colour: BubbleColours;
}

/** Scene of a view. */
export function bubbleScene(view: HotspotView, options: SceneOptions): BubbleScene {
  const {bubbles, figures} = view;
  const {regions} = figures.dataset;
  const {length, region, value} = bubbles;
  const radius = new Float64Array(length);
  for (let bubble = 0; bubble < length; bubble++) radius[bubble] = options.scale(value[bubble]);
  const {u, v} = positions({regions, region}, options.projection);
  return {regions, length, region, u, v, radius, colour: options.colour};
}

/** The same bubbles in another projection. */
export function reprojected(scene: BubbleScene, projection: MapProjection): BubbleScene {
  return {...scene, ...positions(scene, projection)};
}

function positions(
  {regions, region}: Pick<BubbleScene, 'regions' | 'region'>,
  projection: MapProjection,
): Pick<BubbleScene, 'u' | 'v'> {
  const places = regionPlaces(regions, projection);
  const u = new Float64Array(region.length);
  const v = new Float64Array(region.length);
  for (let bubble = 0; bubble < region.length; bubble++) {
    const place = 2 * (region[bubble] ?? 0);
    u[bubble] = places[place] ?? NaN;
    v[bubble] = places[place + 1] ?? NaN;
  }
  return {u, v};
}

/** Code of the region of a bubble, by its index in the scene; empty if there is no such bubble. */
export function bubbleCode({regions, region}: BubbleScene, bubble: number): string {
  return regions[region[bubble] ?? -1]?.code ?? '';
}

type Places = Map<MapProjection, Float64Array>;

const known = new WeakMap<readonly Region[], Places>();

/** Positions of all regions, two entries for each; the same array for the same regions. */
function regionPlaces(regions: readonly Region[], projection: MapProjection): Float64Array {
  const places: Places = known.get(regions) ?? new Map();
  known.set(regions, places);
  const found = places.get(projection) ?? projectedPlaces(regions, projection);
  places.set(projection, found);
  return found;
}

function projectedPlaces(regions: readonly Region[], projection: MapProjection): Float64Array {
  return Float64Array.from(
    regions.flatMap(({longitude, latitude}) => projection.toUnit(longitude, latitude)),
  );
}
