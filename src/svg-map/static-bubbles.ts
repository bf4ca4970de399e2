import {svg, type TemplateResult} from 'lit';

import {BUBBLE_OPACITY, bubbleOutline} from '../cartography/bubbles/bubble-outline.js';
import type {BubbleScene} from '../cartography/bubbles/bubble-scene.js';
import {RING_WIDTH, type BubbleDrawing, type RingDrawing} from '../cartography/map-drawing.js';
import {screenPosition} from '../cartography/projection/camera.js';
import type {StaticView} from './static-layer.js';

/** The bubbles, and the highlights of circles and rings. */
export function staticBubbles(drawing: BubbleDrawing, view: StaticView): TemplateResult {
  return svg`
    ${circles(drawing.scene, view).map(
      ({x, y, radius, colour}) => svg`<circle
        cx=${x}
        cy=${y}
        r=${radius}
        fill=${colour}
        fill-opacity=${BUBBLE_OPACITY}
        stroke=${drawing.outline}
        stroke-width=${bubbleOutline(radius)}
      ></circle>`,
    )}
    ${highlights(drawing, view)}
  `;
}

/** The rings of regions below the threshold. */
export function staticRings({scene, line}: RingDrawing, view: StaticView): TemplateResult {
  return svg`<g fill="none" stroke=${line} stroke-width=${RING_WIDTH}>
    ${circles(scene, view).map(({x, y, radius}) => svg`<circle cx=${x} cy=${y} r=${radius}></circle>`)}
  </g>`;
}

function highlights(
  {scene, beneath, ringed, halo, highlight}: BubbleDrawing,
  view: StaticView,
): readonly TemplateResult[] {
  if (ringed.length === 0) return [];
  const chosen = new Set(ringed);
  return [...(beneath ? circles(beneath, view) : []), ...circles(scene, view)]
    .filter(({region}) => chosen.has(region))
    .flatMap(({x, y, radius}) =>
      [
        {colour: halo, width: 6},
        {colour: highlight, width: 3},
      ].map(
        ({colour, width}) => svg`<circle
          cx=${x}
          cy=${y}
          r=${radius}
          fill="none"
          stroke=${colour}
          stroke-width=${width}
        ></circle>`,
      ),
    );
}

interface Circle {
  readonly region: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

/** Circles that touch the map, largest first. */
function circles(scene: BubbleScene, {camera, size}: StaticView): Circle[] {
  return Array.from({length: scene.length}, (_, bubble) => {
    const [x, y] = screenPosition(scene.u[bubble] ?? 0, scene.v[bubble] ?? 0, camera, size);
    return {
      region: scene.region[bubble] ?? 0,
      x,
      y,
      radius: scene.radius[bubble] ?? 0,
      colour: scene.colour.colours[scene.colour.of[bubble] ?? 0] ?? 'none',
    };
  }).filter(({x, y, radius}) => {
    const across = x > -radius && x < size.width + radius;
    return across && y > -radius && y < size.height + radius;
  });
}
