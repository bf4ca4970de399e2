import type {MultiPolygon, Polygon, Position} from 'geojson';

/** Longitude and latitude in degrees. */
export interface GeographicPoint {
  readonly longitude: number;
  readonly latitude: number;
}

/** Whether a point lies inside an area, by the even-odd rule. */
export function insideArea(area: Polygon | MultiPolygon, point: GeographicPoint): boolean {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.some((rings) => {
    const west = crossings(rings, point.latitude).filter((x) => x < point.longitude);
    return west.length % 2 === 1;
  });
}

/**
 * Longitudes at which the boundary crosses a parallel, ascending; inside lies between the members
 * of each pair.
 */
export function crossings(rings: readonly Position[][], latitude: number): number[] {
  const longitudes: number[] = [];
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const [x1 = 0, y1 = 0] = ring[at - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[at] ?? [];
      if (y1 > latitude === y2 > latitude) continue;
      longitudes.push(x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return longitudes.sort((a, b) => a - b);
}
