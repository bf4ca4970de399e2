import {HotspotDataError} from '../../dataset/data-problem.js';
import {isPlainObject, type PlainObject} from '../../reading/values/plain-object.js';
import {valuePreview} from '../../reading/values/value-preview.js';

type Position = readonly number[];

/** Whether a JSON document is TopoJSON. */
export function isTopology(json: unknown): json is PlainObject {
  return isPlainObject(json) && json['type'] === 'Topology';
}

/**
 * The features of a TopoJSON document as a GeoJSON collection, with the document's members `hotspots`
 * and `crs`. Of several objects, the one with most features is taken.
 *
 * @throws {@link HotspotDataError} if the document has no collection of geometries.
 * @see https://github.com/topojson/topojson-specification
 */
export function topologyCollection(topology: PlainObject): object {
  const objects = isPlainObject(topology['objects']) ? Object.values(topology['objects']) : [];
  const collections = objects
    .map((object) => (isPlainObject(object) ? object['geometries'] : undefined))
    .filter((geometries): geometries is readonly unknown[] => Array.isArray(geometries));
  const [largest] = collections.sort((one, other) => other.length - one.length);
  if (largest === undefined) {
    throw new HotspotDataError(
      `the TopoJSON document must have a collection of geometries, not ${valuePreview(topology['objects'])}`,
    );
  }
  const arcs = decodedArcs(topology);
  const {hotspots, crs} = topology;
  return {
    type: 'FeatureCollection',
    ...(hotspots !== undefined && {hotspots}),
    ...(crs !== undefined && {crs}),
    features: largest.map((geometry) => feature(geometry, arcs)),
  };
}

/** Positions of a topology: of its arcs by number, and of its points. */
interface Decoded {
  readonly arcs: readonly (readonly Position[])[];
  readonly point: (position: Position) => Position;
}

function decodedArcs(topology: PlainObject): Decoded {
  const {scale, translate} = (
    isPlainObject(topology['transform']) ? topology['transform'] : {}
  ) as {
    scale?: Position;
    translate?: Position;
  };
  const [[sx = 1, sy = 1], [tx = 0, ty = 0]] = [scale ?? [], translate ?? []];
  const point = ([x = NaN, y = NaN]: Position): Position => [x * sx + tx, y * sy + ty];
  const given = Array.isArray(topology['arcs']) ? (topology['arcs'] as Position[][]) : [];
  // With a transform, positions are the differences from those before them.
  const arcs = given.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = NaN, dy = NaN]) => {
      [x, y] = scale === undefined ? [dx, dy] : [x + dx, y + dy];
      return point([x, y]);
    });
  });
  return {arcs, point};
}

function feature(given: unknown, decoded: Decoded): object {
  const geometry = isPlainObject(given) ? given : {};
  const {id, properties} = geometry;
  return {
    type: 'Feature',
    ...(id !== undefined && {id}),
    properties: properties ?? {},
    geometry: geoJsonGeometry(geometry, decoded),
  };
}

function geoJsonGeometry(geometry: PlainObject, decoded: Decoded): object | null {
  const {type, arcs, coordinates} = geometry;
  const polygon = (rings: unknown): readonly Position[][] =>
    (rings as number[][]).map((ring) => joinedArcs(ring, decoded));
  switch (type) {
    case 'Point':
      return {type, coordinates: decoded.point(coordinates as Position)};
    case 'Polygon':
      return {type, coordinates: polygon(arcs)};
    case 'MultiPolygon':
      return {type, coordinates: (arcs as unknown[]).map(polygon)};
    default:
      return type === undefined || type === null ? null : {type, coordinates};
  }
}

/** A ring of arcs, of which negative numbers mean reversed ones; shared ends are kept once. */
function joinedArcs(numbers: readonly number[], {arcs}: Decoded): Position[] {
  return numbers.flatMap((number, at) => {
    const arc = arcs[number < 0 ? ~number : number] ?? [];
    const directed = number < 0 ? arc.toReversed() : arc;
    return at === 0 ? directed : directed.slice(1);
  });
}
