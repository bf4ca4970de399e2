import type {BubbleScene} from '../cartography/bubbles/bubble-scene.js';
import {scenePart} from '../cartography/bubbles/scene-part.js';

/** Scene of the bubbles of some regions only, in the order of `regions`. */
export function singledOut(scene: BubbleScene, regions: readonly number[]): BubbleScene {
  const bubbles = regions.map((region) => scene.region.indexOf(region)).filter((at) => at >= 0);
  return scenePart(scene, bubbles);
}
