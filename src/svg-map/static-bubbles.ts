import {svg, type TemplateResult} from 'lit';

import {bubbleMarks} from '../cartography/bubble-marks.js';
import type {BubbleScene} from '../cartography/bubbles/bubble-scene.js';
import {lineWidth, type CircleLook} from '../cartography/colour/circle-look.js';
import {RING_WIDTH, type BubbleDrawing, type RingDrawing} from '../cartography/map-drawing.js';
import {screenPosition} from '../cartography/projection/camera.js';
import type {StaticView} from './static-layer.js';

/** The bubbles, and the lines above them. */
export function staticBubbles(drawing: BubbleDrawing, view: StaticView): TemplateResult {
  const marks = bubbleMarks(drawing, view.size.width);
  return svg`${lookedCircles(drawing.scene, view)} ${lookedCircles(marks, view)}`;
}

/** The rings of regions below the threshold. */
export function staticRings({scene, line}: RingDrawing, view: StaticView): TemplateResult {
  return svg`<g fill="none" stroke=${line} stroke-width=${RING_WIDTH}>
    ${circles(scene, view).map(({x, y, radius}) => svg`<circle cx=${x} cy=${y} r=${radius}></circle>`)}
  </g>`;
}

/** A circle of a look. */
export function staticCircle(look: CircleLook, {x, y, radius}: Place): TemplateResult {
  const {fill, opacity, line} = look;
  return svg`<circle
    cx=${x}
    cy=${y}
    r=${radius}
    fill=${opacity > 0 ? fill : 'none'}
    fill-opacity=${opacity}
    stroke=${line}
    stroke-width=${lineWidth(look, radius)}
  ></circle>`;
}

function lookedCircles(scene: BubbleScene, view: StaticView): readonly TemplateResult[] {
  const {looks, of} = scene.colour;
  return circles(scene, view).flatMap(({bubble, ...place}) => {
    const look = looks[of[bubble] ?? -1];
    return look ? staticCircle(look, place) : [];
  });
}

/** Centre and radius of a circle, in CSS pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface PlacedBubble extends Place {
  /** Index in the scene. */
  readonly bubble: number;
}

/** Circles that touch the map, largest first. */
function circles(scene: BubbleScene, {camera, size}: StaticView): PlacedBubble[] {
  return Array.from({length: scene.length}, (_, bubble) => {
    const [x, y] = screenPosition(scene.u[bubble] ?? 0, scene.v[bubble] ?? 0, camera, size);
    return {bubble, x, y, radius: scene.radius[bubble] ?? 0};
  }).filter(({x, y, radius}) => {
    const across = x > -radius && x < size.width + radius;
    return across && y > -radius && y < size.height + radius;
  });
}
