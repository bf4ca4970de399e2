import type {BubbleClass} from './bubble-class.js';
import type {Palette} from './palette.js';

/** Fill and line of a circle, the same on the map, in legends and in pictures. */
export interface CircleLook {
  /** Colour of the fill, `#rrggbb`. */
  readonly fill: string;
  /** Opacity of the fill, from 0 for none to 1. */
  readonly opacity: number;
  /** Colour of the line centred on the edge, `#rrggbb`. */
  readonly line: string;
  /** Width of the line, in CSS pixels; see {@link lineWidth}. */
  readonly width: number;
}

/**
 * Opacity of coloured circles, through which borders are faintly visible. Not lower, because mixed
 * colours belong to no class, and the palettes' contrasts hold only to this point.
 */
export const BUBBLE_OPACITY = 0.9;

/** Opacity of circles of a quiet class, which step back behind the coloured ones. */
export const QUIET_OPACITY = 0.62;

/** Widths of the rim of coloured circles and of the line around quiet ones, in CSS pixels. */
export const RIM = 1;
const HAIRLINE = 0.8;

/** Look of the circles of a class; quiet ones have a hairline instead of a rim. */
export function circleLook(
  {colour, quiet = false, missing = false}: Pick<BubbleClass, 'colour' | 'quiet' | 'missing'>,
  {rim, hairline}: Pick<Palette, 'rim' | 'hairline'>,
): CircleLook {
  const opacity = quiet && !missing ? QUIET_OPACITY : BUBBLE_OPACITY;
  return quiet
    ? {fill: colour, opacity, line: hairline, width: HAIRLINE}
    : {fill: colour, opacity, line: rim, width: RIM};
}

/** A circle of which only the line is drawn. */
export function lineLook(line: string, width: number): CircleLook {
  return {fill: line, opacity: 0, line, width};
}

/** Width of the line around a circle: a rim is half as wide below a radius of 2 CSS pixels. */
export function lineWidth({width}: CircleLook, radius: number): number {
  return width === RIM && radius < 2 ? RIM / 2 : width;
}
