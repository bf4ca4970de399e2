import type {BubbleScene} from './bubbles/bubble-scene.js';
import {joinedScenes} from './bubbles/joined-scenes.js';
import {scenePart} from './bubbles/scene-part.js';
import {lineLook} from './colour/circle-look.js';
import type {BubbleDrawing} from './map-drawing.js';

/** Widths of the ring around a chosen circle and of that ring with its hairlines, in CSS pixels. */
const RING = {highlight: 3.5, halo: 5.1};

/**
 * Lines above all bubbles, from below: rims of named ones, drawn again, and rings of chosen ones.
 *
 * @param width - Width of the map, in CSS pixels.
 */
export function bubbleMarks(drawing: BubbleDrawing, width: number): BubbleScene {
  const {scene, beneath, ringed, rimmed, rim, halo, highlight} = drawing;
  const circles = singledOut(scene, ringed);
  const chosen = beneath ? joinedScenes(singledOut(beneath, ringed), circles) : circles;
  const lines = [
    lined(singledOut(scene, rimmed), rim, width < 700 ? 1.2 : 1.6),
    lined(chosen, halo, RING.halo),
    lined(chosen, highlight, RING.highlight),
  ];
  return lines.reduce((below, above) => joinedScenes(below, above));
}

/** Scene with the bubbles of some regions only, in the order of `regions`. */
export function singledOut(scene: BubbleScene, regions: readonly number[]): BubbleScene {
  const bubbles = regions.map((region) => scene.region.indexOf(region)).filter((at) => at >= 0);
  return scenePart(scene, bubbles);
}

function lined(scene: BubbleScene, line: string, width: number): BubbleScene {
  return {...scene, colour: {looks: [lineLook(line, width)], of: new Uint8Array(scene.length)}};
}
