import {svg, type TemplateResult} from 'lit';

import {screenPosition, type Camera, type MapSize} from '../cartography/projection/camera.js';
import type {MapProjection} from '../cartography/projection/map-projection.js';
import {PATH_SCALE} from './map-path.js';

/** Camera and size of an SVG map. */
export interface StaticView {
  readonly projection: MapProjection;
  readonly camera: Camera;
  readonly size: MapSize;
  /** Colour of the surface that the map is drawn on; by default it is not known. */
  readonly paper?: string;
}

/** Group that moves and scales the paths of `linePath` and `polygonPath` to their places. */
export function pathGroup(content: unknown, {camera, size}: StaticView): TemplateResult {
  const [x, y] = screenPosition(0, 0, camera, size);
  const zoom = camera.scale / PATH_SCALE;
  return svg`<g transform=${`translate(${x} ${y}) scale(${zoom})`} stroke-linejoin="round">
    ${content}
  </g>`;
}
