import type {RegionPoint, RegionPoints} from '../reading/draft/region-points.js';

/**
 * Points of NUTS regions from lines of code, degrees east, degrees north and name.
 *
 * The first two letters of a code are the country's.
 */
export function pointsFromText(text: string): RegionPoints {
  return new Map(text.trim().split('\n').map(pointFromLine));
}

function pointFromLine(line: string): [string, RegionPoint] {
  const [code = '', longitude, latitude, ...name] = line.split(' ');
  const point = {
    longitude: Number(longitude),
    latitude: Number(latitude),
    name: name.join(' '),
    country: code.slice(0, 2),
  };
  return [code, point];
}
