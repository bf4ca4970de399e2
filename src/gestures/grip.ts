import type {ScreenPlace} from '../controls/own-pixels.js';

/** Two fingers on a map, by the place between them. */
export interface Grip extends ScreenPlace {
  /** Distance of the fingers, in the window's CSS pixels; at least 1. */
  readonly span: number;
}

/** Grip of the first two fingers; `undefined` if there are fewer. */
export function grip([one, other]: readonly ScreenPlace[]): Grip | undefined {
  if (!one || !other) return undefined;
  const [right, down] = [other.clientX - one.clientX, other.clientY - one.clientY];
  return {
    clientX: one.clientX + right / 2,
    clientY: one.clientY + down / 2,
    span: Math.max(1, Math.hypot(right, down)),
  };
}
