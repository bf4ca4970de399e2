import {hotspotReading, type ParsedHotspots, type ParseOptions} from './hotspot-reading.js';

/**
 * Reads hotspots from GeoJSON of either shape of the data contract, flat or wide.
 *
 * Data that cannot be used is left out and listed; the rest is kept. Of a defect that is found
 * more than a thousand times, the first thousand are listed one by one and the others counted in
 * one entry.
 *
 * @param geojson - Parsed JSON; it is not edited, and its boundaries are kept, not copied.
 * @throws {@link HotspotDataError} if `geojson` is no GeoJSON feature collection.
 */
export function parseHotspots(geojson: unknown, options: ParseOptions = {}): ParsedHotspots {
  const reading = hotspotReading(geojson, options);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return step.value;
}
