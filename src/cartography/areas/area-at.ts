import {insideArea} from '../../dataset/interior-point.js';
import type {GeographicBox} from '../projection/extent.js';
import type {AreaShapes} from './area-shapes.js';

/** Code of the region whose area holds a place; `undefined` if there is none. */
export function areaAt(
  {codes, polygons, boxes}: AreaShapes,
  longitude: number,
  latitude: number,
): string | undefined {
  const found = codes.findIndex((_, area) => {
    const coordinates = [...(polygons[area] ?? [])];
    const near = isInside(boxes[area], longitude, latitude);
    return near && insideArea({type: 'MultiPolygon', coordinates}, {longitude, latitude});
  });
  return codes[found];
}

function isInside(box: GeographicBox | undefined, longitude: number, latitude: number): boolean {
  if (box === undefined || longitude < box.west || longitude > box.east) return false;
  return latitude >= box.south && latitude <= box.north;
}
