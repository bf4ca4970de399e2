import type {BubbleScene} from '../cartography/bubbles/bubble-scene.js';

/** Origin of stored positions, close enough that 32 bits are precise in magnified maps. */
export interface Anchor {
  readonly u: number;
  readonly v: number;
}

/** Bytes of one circle: centre, radius before, radius now, fill, line. */
export const CIRCLE_BYTES = 24;

/** Steps of the width of a line in a byte, per CSS pixel. */
export const WIDTH_STEPS = 20;

const WORDS = CIRCLE_BYTES / 4;

/** Options of {@link bubbleRecords}. */
export interface BubbleBufferOptions {
  readonly scene: BubbleScene;
  readonly anchor: Anchor;
  /** Previous radius of each region of the dataset, in CSS pixels; 0 if it had no bubble. */
  readonly before: Float32Array;
}

/** Records of the bubbles, in the order of the scene. */
export function bubbleRecords({scene, anchor, before}: BubbleBufferOptions): ArrayBuffer {
  const buffer = new ArrayBuffer(scene.length * CIRCLE_BYTES);
  const floats = new Float32Array(buffer);
  const words = new Uint32Array(buffer);
  const fills = scene.colour.looks.map(({fill, opacity}) => packed(fill, opacity * 255));
  const lines = scene.colour.looks.map(({line, width}) => packed(line, width * WIDTH_STEPS));
  for (let bubble = 0, word = 0; bubble < scene.length; bubble++, word += WORDS) {
    floats[word] = (scene.u[bubble] ?? 0) - anchor.u;
    floats[word + 1] = (scene.v[bubble] ?? 0) - anchor.v;
    floats[word + 2] = before[scene.region[bubble] ?? 0] ?? 0;
    floats[word + 3] = scene.radius[bubble] ?? 0;
    const look = scene.colour.of[bubble] ?? 0;
    words[word + 4] = fills[look] ?? 0;
    words[word + 5] = lines[look] ?? 0;
  }
  return buffer;
}

/** Number of leading records that include all circles with a radius above `radius`, then or now. */
export function recordsAbove(records: ArrayBuffer, radius: number): number {
  const floats = new Float32Array(records);
  for (let word = floats.length - WORDS; word >= 0; word -= WORDS) {
    if (largest(floats, word) > radius) return word / WORDS + 1;
  }
  return 0;
}

/** Largest radius of all circles, before or now. */
export function largestRadius(records: ArrayBuffer): number {
  const floats = new Float32Array(records);
  let radius = 0;
  for (let word = 0; word < floats.length; word += WORDS) {
    radius = Math.max(radius, largest(floats, word));
  }
  return radius;
}

function largest(floats: Float32Array, word: number): number {
  return Math.max(floats[word + 2] ?? 0, floats[word + 3] ?? 0);
}

/** Bytes of `#rrggbb` and of a number from 0 to 255, in memory order. */
function packed(colour: string, last: number): number {
  const [red, green, blue] = colourParts(colour);
  return (red | (green << 8) | (blue << 16) | (Math.round(last) << 24)) >>> 0;
}

/** Red, green and blue of `#rrggbb`, each from 0 to 255. */
export function colourParts(colour: string): [red: number, green: number, blue: number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}
