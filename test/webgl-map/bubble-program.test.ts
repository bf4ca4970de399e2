import {expect} from '@open-wc/testing';

import type {BubbleScene} from '../../src/cartography/bubbles/bubble-scene.js';
import {BubbleProgram} from '../../src/webgl-map/bubble-program.js';

const SIDE = 60;
/** The unit square's middle is the canvas's, one unit 1,000 CSS pixels long. */
const camera = {u: 0.5, v: 0.5, scale: 1_000};
const before = new Float32Array(3);

describe('BubbleProgram', () => {
  it('draws the same circles as points and as squares', () => {
    const circles = scene([
      {x: 0, y: 0, radius: 20},
      {x: 12.3, y: -7.6, radius: 9.4},
      {x: -17, y: 14, radius: 1.7},
    ]);
    const points = picture(circles, 1_000);
    const differences = picture(circles, 1).map((byte, at) => Math.abs(byte - (points[at] ?? 0)));
    expect(Math.max(...points)).to.equal(255);
    // GPUs place points on a grid of a sixteenth of a pixel or finer.
    expect(Math.max(...differences)).to.be.at.most(255 / 16);
  });

  for (const [way, largestPoint] of [
    ['points', 1_000],
    ['squares', 1],
  ] as const) {
    it(`draws the part inside of a circle whose centre is outside, as ${way}`, () => {
      const bytes = picture(scene([{x: 45, y: 0, radius: 25}]), largestPoint);
      expect(alpha(bytes, 59, 30)).to.equal(255);
      expect(alpha(bytes, 47, 30)).to.equal(0);
    });

    it(`draws nothing for a radius of 0, as ${way}`, () => {
      expect(Math.max(...picture(scene([{x: 0, y: 0, radius: 0}]), largestPoint))).to.equal(0);
    });
  }

  it('draws the first beneath the others', () => {
    const bytes = picture(
      scene([
        {x: 0, y: 0, radius: 20},
        {x: 0, y: 0, radius: 5},
      ]),
      1_000,
    );
    const at = (x: number): number[] => [
      ...bytes.slice(4 * (30 * SIDE + x), 4 * (30 * SIDE + x) + 3),
    ];
    expect(at(30)).to.deep.equal([0, 255, 0]);
    expect(at(42)).to.deep.equal([255, 0, 0]);
  });
});

/** Circles around the middle, in CSS pixels; red, green, blue. */
function scene(circles: readonly {x: number; y: number; radius: number}[]): BubbleScene {
  return {
    regions: [],
    length: circles.length,
    region: Uint32Array.from(circles.keys()),
    u: Float64Array.from(circles, ({x}) => camera.u + x / camera.scale),
    v: Float64Array.from(circles, ({y}) => camera.v + y / camera.scale),
    radius: Float64Array.from(circles, ({radius}) => radius),
    colour: {
      looks: ['#ff0000', '#00ff00', '#0000ff'].map((fill) => ({
        ...{fill, opacity: 1, line: '#ff0000', width: 1},
      })),
      of: Uint8Array.from(circles.keys()),
    },
  };
}

/** Bytes of the drawn circles, the lowest row first. */
function picture(circles: BubbleScene, largestPoint: number): Uint8Array {
  const gl = new OffscreenCanvas(SIDE, SIDE).getContext('webgl2', {antialias: false});
  if (gl === null) throw new Error('no WebGL 2');
  const program = new BubbleProgram(gl, largestPoint);
  const frame = {camera, density: 1, progress: 1};
  program.draw(program.circles(circles, before, 1), frame);
  const bytes = new Uint8Array(4 * SIDE * SIDE);
  gl.readPixels(0, 0, SIDE, SIDE, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return bytes;
}

function alpha(bytes: Uint8Array, x: number, y: number): number {
  return bytes[4 * (y * SIDE + x) + 3] ?? NaN;
}
