import {html, nothing, type TemplateResult} from 'lit';

import type {MapDrawing} from '../../cartography/map-drawing.js';
import type {MapFrame} from '../../cartography/projection/map-frame.js';
import {onPaper} from '../../cartography/projection/paper.js';
import {staticMap} from '../../svg-map/static-map.js';

/** Options of {@link mapPicture}. */
export interface MapPictureOptions {
  readonly drawing: MapDrawing;
  readonly frame: MapFrame;
  /** Whether the map is printed, in a size for paper. */
  readonly printing: boolean;
}

/** The SVG map: shown before the WebGL map, instead of it, and on paper. */
export function mapPicture({drawing, frame, printing}: MapPictureOptions): TemplateResult {
  const {camera, size} = printing ? onPaper(frame) : frame;
  return html`
    <svg
      class="static"
      width=${printing ? size.width : nothing}
      height=${printing ? size.height : nothing}
      viewBox=${`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      ${staticMap({drawing, camera, size})}
    </svg>
  `;
}
