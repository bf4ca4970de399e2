import {svg, type SVGTemplateResult} from 'lit';

import type {Palette} from '../cartography/colour/palette.js';
import {countriesWithData} from '../cartography/ground/countries-with-data.js';
import {europeBase} from '../cartography/ground/europe-base.js';
import {fitCamera, screenPosition, type MapSize} from '../cartography/projection/camera.js';
import {europeExtent} from '../cartography/projection/extent.js';
import {mapProjection} from '../cartography/projection/map-projection.js';
import type {Region} from '../dataset/region.js';

/** Least distance of two corners of a coast, in CSS pixels. */
const FINE = 1.5;
/** Least extent of an island, in CSS pixels. */
const ISLAND = 2;

type Point = readonly [x: number, y: number];
type Paths = Pick<PlacesMap, 'land' | 'around'>;

const projection = mapProjection('laea');
const known = new Map<string, Paths>();

/** A small map of Europe: its land, and the position of each region on it. */
export interface PlacesMap {
  readonly size: MapSize;
  /** Path of the countries that the map is about, in CSS pixels from the top left corner. */
  readonly land: string;
  /** Path of other land that lies wholly within the frame. */
  readonly around: string;
  /** Position of a region; `undefined` for the outermost ones, which the map has no room for. */
  position(region: Pick<Region, 'longitude' | 'latitude'>): Point | undefined;
}

/**
 * Map of Europe of a given size; its paths are computed once for each size.
 *
 * @param regions - Those of the data, which the map is about.
 */
export function placesMap(size: MapSize, regions: readonly Region[]): PlacesMap {
  const extent = europeExtent(projection);
  const camera = fitCamera(extent, size, 2);
  const at = (longitude: number, latitude: number): Point =>
    screenPosition(...projection.toUnit(longitude, latitude), camera, size);
  const countries = countriesWithData(regions);
  const key = [size.width, size.height, ...countries].join(' ');
  const paths = known.get(key) ?? pathsOf(new Set(countries), at, size);
  known.set(key, paths);
  return {
    size,
    ...paths,
    position({longitude, latitude}) {
      const [u, v] = projection.toUnit(longitude, latitude);
      const outermost = u < extent.left || u > extent.right || v > extent.bottom;
      return outermost ? undefined : at(longitude, latitude);
    },
  };
}

/** The land of a map, which its frame cuts off. */
export function landShape(
  {land, around}: PlacesMap,
  {land: fill, quietLand}: Pick<Palette, 'land' | 'quietLand'>,
): SVGTemplateResult {
  return svg`
    <path class="land" d=${around} fill=${quietLand} fill-rule="evenodd"></path>
    <path class="land" d=${land} fill=${fill} fill-rule="evenodd"></path>
  `;
}

type Place = (longitude: number, latitude: number) => Point;

function pathsOf(chosen: ReadonlySet<string>, at: Place, size: MapSize): Paths {
  const paths = {land: '', around: ''};
  for (const [code, polygons] of europeBase().countries) {
    const part = chosen.has(code) ? 'land' : 'around';
    for (const ring of polygons.flat()) {
      const points = ring.map(([x = 0, y = 0]) => at(x, y));
      if (chosen.has(code) || points.every((point) => isWithin(point, size))) {
        paths[part] += outline(points);
      }
    }
  }
  return paths;
}

/** Closed path through corners that lie apart, to a tenth of a pixel; empty for a small island. */
function outline(points: readonly Point[]): string {
  const corners: Point[] = [];
  for (const [x, y] of points) {
    const [lastX, lastY] = corners.at(-1) ?? [Infinity, Infinity];
    if (Math.hypot(x - lastX, y - lastY) >= FINE) corners.push([x, y]);
  }
  const extent = (at: 0 | 1): number => {
    const values = corners.map((corner) => corner[at]);
    return Math.max(...values) - Math.min(...values);
  };
  if (corners.length < 3 || Math.max(extent(0), extent(1)) < ISLAND) return '';
  const texts = corners.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `M${texts.join('L')}Z`;
}

function isWithin([x, y]: Point, {width, height}: MapSize): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
