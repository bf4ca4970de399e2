import {svg, type TemplateResult} from 'lit';

import {INSET_SIZE, insetCamera, type InsetDrawing} from '../cartography/inset-drawing.js';
import {staticGround, staticSymbols} from './static-map.js';

/**
 * An inset as the content of an `<svg>` of {@link INSET_SIZE} whose user unit is one CSS pixel.
 *
 * The ground is clipped at the frame; larger symbols extend beyond it.
 */
export function staticInset({inset, drawing}: InsetDrawing): TemplateResult {
  const size = INSET_SIZE;
  const options = {drawing, camera: insetCamera(inset), size};
  return svg`
    <svg width=${size.width} height=${size.height} overflow="hidden">${staticGround(options)}</svg>
    <rect
      x="0.5"
      y="0.5"
      width=${size.width - 1}
      height=${size.height - 1}
      fill="none"
      stroke=${drawing.base.colours.coast}
    ></rect>
    ${staticSymbols(options)}
  `;
}
