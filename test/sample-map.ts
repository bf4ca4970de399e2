import {MapComposition} from '../src/cartography/map-composition.js';
import type {MapPoint} from '../src/cartography/map-target.js';
import {fitCamera} from '../src/cartography/projection/camera.js';
import {europeExtent} from '../src/cartography/projection/extent.js';
import {mapProjection} from '../src/cartography/projection/map-projection.js';
import {regionAreas} from '../src/reading/shown-areas.js';
import {sampleAreas} from './sample-areas.js';
import {sampleView} from './sample-scene.js';

/**
 * A region with a bubble on the area of another one, which has none; and an area without a region.
 */
const SQUARES = {PL22: [8, 46, 10], DE11: [7, 50, 1], CH01: [1, 42, 2]} as const;

/** Map of Europe with two regions, DE11 at 9.1° E 48.6° N and PL22 at 16° E 48° N. */
export function sampleMap(
  squares: Parameters<typeof sampleAreas>[0] = SQUARES,
): Omit<MapPoint, 'x' | 'y'> {
  const view = sampleView([
    {region: 'DE11', at: [9.1, 48.6], employment: 40_000},
    {region: 'PL22', at: [16, 48]},
  ]);
  const {main: drawing} = new MapComposition().compose({
    ...{view, ringed: [], choice: undefined, insetSize: {width: 64, height: 38}},
    ...{projection: 'laea', scheme: 'light', maximumRadius: 40},
    areas: regionAreas(sampleAreas(squares)),
  });
  const size = {width: 800, height: 700};
  return {drawing, size, camera: fitCamera(europeExtent(mapProjection('laea')), size, 10)};
}
