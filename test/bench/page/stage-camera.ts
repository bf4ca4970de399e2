import {europeExtent} from '../../../src/cartography/extent.js';
import {mapFrame} from '../../../src/cartography/map-frame.js';
import {mapProjection} from '../../../src/cartography/map-projection.js';
import {mapCamera} from '../../../src/map/plane.js';

/** Where our map looks in a box, in MapLibre's terms: all contestants look there. */
export function stageCamera({clientWidth: width, clientHeight: height}: HTMLElement): {
  center: [number, number];
  zoom: number;
} {
  const extent = europeExtent(mapProjection('mercator'));
  return mapCamera(mapFrame(extent, {width, height}).camera);
}
