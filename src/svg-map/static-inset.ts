import {svg, type TemplateResult} from 'lit';

import {insetCamera, type InsetDrawing} from '../cartography/inset-drawing.js';
import {staticGround, staticSymbols} from './static-map.js';

/**
 * An inset as the content of an `<svg>` of its size whose user unit is one CSS pixel.
 *
 * The ground is clipped at the frame; larger symbols extend beyond it.
 */
export function staticInset(inset: InsetDrawing): TemplateResult {
  const {drawing, size} = inset;
  const options = {drawing, camera: insetCamera(inset), size};
  return svg`
    <svg width=${size.width} height=${size.height} overflow="hidden">${staticGround(options)}</svg>
    <rect
      x="0.35"
      y="0.35"
      width=${size.width - 0.7}
      height=${size.height - 0.7}
      fill="none"
      stroke=${drawing.base.colours.insetFrame}
      stroke-width="0.7"
    ></rect>
    ${staticSymbols(options)}
  `;
}
