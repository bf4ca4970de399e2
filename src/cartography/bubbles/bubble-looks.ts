import type {HotspotView} from '../../view/hotspot-view.js';
import {areaPalette} from '../colour/area-palette.js';
import type {Palette} from '../colour/palette.js';
import {bubbleClasses} from './bubble-classes.js';
import type {BubbleColours} from './bubble-scene.js';

/** Colours of a view's bubbles. */
export interface BubbleLooks {
  readonly colour: BubbleColours;
  /** Colour of the line around bubbles. */
  readonly outline: string;
}

/** Colours of bubbles by their classes, on land of one colour. */
export function classedBubbles(view: HotspotView, palette: Palette): BubbleLooks {
  const {classes, of} = bubbleClasses(view, palette);
  return {colour: {colours: classes.map(({colour}) => colour), of}, outline: palette.outline};
}

/** Colours of bubbles on coloured areas: one for all, so that colour has only one meaning. */
export function plainBubbles({bubbles}: HotspotView, {scheme}: Palette): BubbleLooks {
  const {bubble, outline} = areaPalette(scheme);
  return {colour: {colours: [bubble], of: new Uint8Array(bubbles.length)}, outline};
}
