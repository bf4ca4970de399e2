import type {HotspotView} from '../../view/hotspot-view.js';
import {areaPalette} from '../colour/area-palette.js';
import type {Palette} from '../colour/palette.js';
import {bubbleClasses} from './bubble-classes.js';
import type {BubbleColours} from './bubble-scene.js';

/** Colours of the bubbles of a view. */
export interface BubbleLooks {
  readonly colour: BubbleColours;
  /** Colour of the line around bubbles. */
  readonly outline: string;
}

/** Looks of bubbles by their classes, on land that is all of one colour. */
export function classedBubbles(view: HotspotView, palette: Palette): BubbleLooks {
  const {classes, of} = bubbleClasses(view, palette);
  return {colour: {colours: classes.map(({colour}) => colour), of}, outline: palette.outline};
}

/** Looks of bubbles on coloured areas: one for all, so that colour says one thing only. */
export function plainBubbles({bubbles}: HotspotView, {scheme}: Palette): BubbleLooks {
  const {bubble, outline} = areaPalette(scheme);
  return {colour: {colours: [bubble], of: new Uint8Array(bubbles.length)}, outline};
}
