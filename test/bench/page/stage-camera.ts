import {europeExtent} from '../../../src/cartography/projection/extent.js';
import {mapFrame} from '../../../src/cartography/projection/map-frame.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import {mapCamera} from '../../../src/webgl-map/maplibre-position.js';

/** Where our map looks in a box, in MapLibre's terms: all contestants look there. */
export function stageCamera({clientWidth: width, clientHeight: height}: HTMLElement): {
  center: [number, number];
  zoom: number;
} {
  const extent = europeExtent(mapProjection('mercator'));
  return mapCamera(mapFrame(extent, {width, height}).camera);
}
