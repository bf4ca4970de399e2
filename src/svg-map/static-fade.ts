import {svg, type TemplateResult} from 'lit';

import type {GroundFade} from '../cartography/ground/ground-fade.js';
import type {MapSize} from '../cartography/projection/camera.js';

/** Id of what fades; a document or shadow root has at most one map that does. */
const FADE = 'fade';

/**
 * Content that fades towards the edges of a map.
 *
 * @param paper - Colour that it fades to, which is that of the surface beneath; by default it becomes
 * transparent.
 */
export function faded(
  content: TemplateResult,
  {fade, size, paper}: {readonly fade: GroundFade; readonly size: MapSize; readonly paper?: string},
): TemplateResult {
  const {width, height} = size;
  if (paper !== undefined) return svg`${content} ${sides(fade, size, paper)}`;
  return svg`
    <mask id=${FADE} maskUnits="userSpaceOnUse" x="0" y="0" width=${width} height=${height}>
      ${surface(size, '#ffffff')} ${sides(fade, size, '#000000')}
    </mask>
    <g mask=${`url(#${FADE})`}>${content}</g>
  `;
}

/** Surfaces that cover more and more towards the four edges. */
function sides({inner, outer, strength}: GroundFade, size: MapSize, colour: string): unknown {
  return (['left', 'top', 'right', 'bottom'] as const).map((side) => {
    const id = `${FADE}-${side}`;
    const across = side === 'left' || side === 'right';
    const [from, to] = [inner[side], outer[side]];
    return svg`
      <linearGradient
        id=${id}
        gradientUnits="userSpaceOnUse"
        x1=${across ? from : 0}
        y1=${across ? 0 : from}
        x2=${across ? to : 0}
        y2=${across ? 0 : to}
      >
        <stop offset="0" stop-color=${colour} stop-opacity="0"></stop>
        <stop offset="1" stop-color=${colour} stop-opacity=${strength}></stop>
      </linearGradient>
      ${surface(size, `url(#${id})`)}
    `;
  });
}

function surface({width, height}: MapSize, fill: string): TemplateResult {
  return svg`<rect width=${width} height=${height} fill=${fill}></rect>`;
}
