import {svg, type TemplateResult} from 'lit';

import type {GroundFade} from '../cartography/ground/ground-fade.js';
import type {MapSize} from '../cartography/projection/camera.js';

/** Id of the mask; a document or shadow root has at most one map that fades. */
export const FADE_MASK = 'fade';

/** Mask that makes its content transparent towards the edges of a map: black over white. */
export function fadeMask(
  {inner, outer, strength}: GroundFade,
  {width, height}: MapSize,
): TemplateResult {
  const all = (fill: string): TemplateResult =>
    svg`<rect width=${width} height=${height} fill=${fill}></rect>`;
  const side = (name: keyof typeof inner, across: boolean): TemplateResult => {
    const [from, to] = [inner[name], outer[name]];
    const id = `${FADE_MASK}-${name}`;
    return svg`
      <linearGradient
        id=${id}
        gradientUnits="userSpaceOnUse"
        x1=${across ? from : 0}
        x2=${across ? to : 0}
        y1=${across ? 0 : from}
        y2=${across ? 0 : to}
      >
        <stop stop-opacity="0"></stop>
        <stop offset="1" stop-opacity=${strength}></stop>
      </linearGradient>
      ${all(`url(#${id})`)}
    `;
  };
  return svg`<mask
    id=${FADE_MASK}
    maskUnits="userSpaceOnUse"
    x="0"
    y="0"
    width=${width}
    height=${height}
  >
    ${all('white')}
    ${side('left', true)} ${side('right', true)} ${side('top', false)} ${side('bottom', false)}
  </mask>`;
}
