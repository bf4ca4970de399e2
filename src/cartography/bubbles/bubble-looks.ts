import type {HotspotView} from '../../view/hotspot-view.js';
import {areaPalette} from '../colour/area-palette.js';
import {circleLook, lineLook} from '../colour/circle-look.js';
import type {Palette} from '../colour/palette.js';
import {bubbleClasses} from './bubble-classes.js';
import type {BubbleColours} from './bubble-scene.js';

/** Radius of circles on coloured areas as a share of their usual one, so that areas stay visible. */
export const ON_AREAS = 0.7;

/** Looks of bubbles by their classes, on land of one colour. */
export function classedBubbles(view: HotspotView, palette: Palette): BubbleColours {
  const {classes, of} = bubbleClasses(view, palette);
  return {looks: classes.map((each) => circleLook(each, palette)), of};
}

/** Looks of bubbles on coloured areas: rings, so that colour has only one meaning. */
export function plainBubbles({bubbles}: HotspotView, {scheme}: Palette): BubbleColours {
  return {looks: [lineLook(areaPalette(scheme).ring, 1.3)], of: new Uint8Array(bubbles.length)};
}
