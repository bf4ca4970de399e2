import type {BubbleScene} from '../cartography/bubble-scene.js';

/** Place that positions are stored relative to, so that 32 bits are exact enough when close. */
export interface Anchor {
  readonly u: number;
  readonly v: number;
}

/** Bytes of one vertex: centre, radius before, radius now, colour. */
export const VERTEX_BYTES = 20;

const WORDS = VERTEX_BYTES / 4;
const CORNERS = 4;
/** Corners of the two triangles of a quad. */
const TRIANGLES = [0, 1, 2, 2, 1, 3];

/** What the buffers are made from. */
export interface BubbleBufferOptions {
  readonly scene: BubbleScene;
  readonly anchor: Anchor;
  /** Radius on the screen of each region of the table, in CSS pixels; 0 if it has no bubble. */
  readonly before: Float32Array;
}

/** Vertices of the bubbles, four for each, in the order of the scene. */
export function bubbleVertices({scene, anchor, before}: BubbleBufferOptions): ArrayBuffer {
  const buffer = new ArrayBuffer(scene.length * CORNERS * VERTEX_BYTES);
  const floats = new Float32Array(buffer);
  const words = new Uint32Array(buffer);
  const colours = scene.colour.colours.map(packedColour);
  let word = 0;
  for (let bubble = 0; bubble < scene.length; bubble++) {
    const colour = colours[scene.colour.of[bubble] ?? 0] ?? 0;
    const earlier = before[scene.region[bubble] ?? 0] ?? 0;
    for (let corner = 0; corner < CORNERS; corner++, word += WORDS) {
      floats[word] = (scene.u[bubble] ?? 0) - anchor.u;
      floats[word + 1] = (scene.v[bubble] ?? 0) - anchor.v;
      floats[word + 2] = earlier;
      floats[word + 3] = scene.radius[bubble] ?? 0;
      words[word + 4] = colour;
    }
  }
  return buffer;
}

/** Two triangles for each of so many quads, in their order. */
export function quadIndices(quads: number): Uint32Array {
  const indices = new Uint32Array(quads * 6);
  for (let quad = 0, at = 0; quad < quads; quad++) {
    const first = quad * CORNERS;
    for (const corner of TRIANGLES) indices[at++] = first + corner;
  }
  return indices;
}

/** Bytes red, green, blue and opaque, in memory order, of `#rrggbb`. */
export function packedColour(colour: string): number {
  const [red, green, blue] = colourParts(colour);
  return (red | (green << 8) | (blue << 16) | (0xff << 24)) >>> 0;
}

/** Red, green and blue of `#rrggbb`, each from 0 to 255. */
export function colourParts(colour: string): [red: number, green: number, blue: number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}
