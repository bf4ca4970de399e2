import type {Feature, FeatureCollection, MultiPolygon, Polygon} from 'geojson';

import {arcIndex} from '../../data/base-map/atlas.js';
import {simplifiedLine} from '../../data/base-map/simplified-line.js';
import {insetAt} from '../../src/cartography/ground/insets.js';
import {laeaForward, type LonLat} from '../../src/cartography/projection/laea.js';
import type {RegionGeometry, RegionTopology} from './region-topology.js';

type Ring = readonly LonLat[];

/** Minimum area of a bend or an island that is kept, in km²: less in the outermost regions. */
const LEAST = {continent: 40, outermost: 2} as const;

/** Minimum share of a region's own area for a bend that is kept, so that cities have a shape. */
const LEAST_SHARE = 1 / 150;

/** Decimals of a degree: about 100 m. */
const DECIMALS = 3;

/**
 * Boundaries of regions with fewer points, as GeoJSON features with the property `region`.
 *
 * Lines are simplified before they are joined to rings, so that neighbours still meet.
 *
 * @param codes - Codes of the regions that are wanted.
 */
export function simplifiedRegions(
  topology: RegionTopology,
  codes: ReadonlySet<string>,
): FeatureCollection<Polygon | MultiPolygon, {region: string}> {
  const {geometries} = topology.objects.NUTS;
  const whole = topology.arcs.map((steps) => points(steps, topology));
  const smallest = smallestNeighbours(geometries, whole);
  const lines = whole.map((line, arc) => {
    const share = (smallest[arc] ?? Infinity) * LEAST_SHARE;
    return rounded(simplifiedLine(line, (place) => Math.min(least(place), share)));
  });
  const features = geometries
    .filter(({id}) => codes.has(id))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((geometry) => regionFeature(geometry, lines));
  return {type: 'FeatureCollection', features};
}

/** Area of the smaller of the regions that each line bounds, in km². */
function smallestNeighbours(
  geometries: readonly RegionGeometry[],
  lines: readonly Ring[],
): Float64Array {
  const smallest = new Float64Array(lines.length).fill(Infinity);
  for (const geometry of geometries) {
    const rings = polygonsOf(geometry).flat();
    const size = Math.max(...rings.map((arcs) => surface(ring(arcs, lines))));
    for (const arc of rings.flat().map(arcIndex)) {
      smallest[arc] = Math.min(smallest[arc] ?? Infinity, size);
    }
  }
  return smallest;
}

function regionFeature(
  geometry: RegionGeometry,
  lines: readonly Ring[],
): Feature<Polygon | MultiPolygon, {region: string}> {
  const drawn = polygonsOf(geometry)
    .map((rings) => rings.map((arcs) => ring(arcs, lines)))
    .sort(([one = []], [other = []]) => surface(other) - surface(one));
  // A region keeps its largest part, however small that is.
  const kept = drawn.filter(
    ([outer = []], index) => index === 0 || surface(outer) >= leastOf(outer),
  );
  const coordinates = kept.map((rings) => rings.map((points) => points.map(([x, y]) => [x, y])));
  const [only] = coordinates;
  return {
    type: 'Feature',
    properties: {region: geometry.id},
    geometry:
      only !== undefined && coordinates.length === 1
        ? {type: 'Polygon', coordinates: only}
        : {type: 'MultiPolygon', coordinates},
  };
}

function polygonsOf({type, arcs}: RegionGeometry): readonly (readonly (readonly number[])[])[] {
  return type === 'Polygon' ? [arcs] : arcs;
}

/** Ring of arcs, each of which starts at the end of the one before. */
function ring(arcs: readonly number[], lines: readonly Ring[]): LonLat[] {
  return arcs.flatMap((reference, index) => {
    const line = lines[arcIndex(reference)] ?? [];
    const directed = reference < 0 ? line.toReversed() : line;
    return index === 0 ? [...directed] : directed.slice(1);
  });
}

function points(steps: readonly LonLat[], {transform}: RegionTopology): LonLat[] {
  const {scale, translate} = transform;
  let [x, y] = [0, 0];
  return steps.map(([right, up]) => {
    x += right;
    y += up;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Points on the grid of the file, each once. */
function rounded(line: readonly LonLat[]): LonLat[] {
  return line
    .map(([x, y]): LonLat => [Number(x.toFixed(DECIMALS)), Number(y.toFixed(DECIMALS))])
    .filter(([x, y], index, all) => {
      const before = all[index - 1];
      return before === undefined || before[0] !== x || before[1] !== y;
    });
}

function least([longitude, latitude]: LonLat): number {
  return insetAt(longitude, latitude) === undefined ? LEAST.continent : LEAST.outermost;
}

function leastOf([place]: Ring): number {
  return place === undefined ? Infinity : least(place);
}

/** Area of a ring in km². */
function surface(points: Ring): number {
  let doubled = 0;
  const positions = points.map(laeaForward);
  positions.forEach(([x2, y2], index) => {
    const [x1, y1] = positions[index - 1] ?? [x2, y2];
    doubled += x1 * y2 - x2 * y1;
  });
  return Math.abs(doubled) / 2e6;
}
