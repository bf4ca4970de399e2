import {europeExtent} from '../../../src/cartography/projection/extent.js';
import {mapFrame} from '../../../src/cartography/projection/map-frame.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import {mapCamera} from '../../../src/webgl-map/maplibre-position.js';

/** Position of our map in a box, in MapLibre's terms, shared by all contestants. */
export function stageCamera({clientWidth: width, clientHeight: height}: HTMLElement): {
  center: [number, number];
  zoom: number;
} {
  const extent = europeExtent(mapProjection('mercator'));
  return mapCamera(mapFrame(extent, {width, height}).camera);
}
