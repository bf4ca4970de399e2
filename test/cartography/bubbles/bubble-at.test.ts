import {describe, it} from 'node:test';

import {bubbleAt} from '../../../src/cartography/bubbles/bubble-at.js';
import type {BubbleScene} from '../../../src/cartography/bubbles/bubble-scene.js';
import {expect} from '../../expect.js';

/** One unit of the square is 100 pixels, and its middle is at 50, 50. */
const camera = {u: 0.5, v: 0.5, scale: 100};
const size = {width: 100, height: 100};

describe('bubbleAt', () => {
  it('is undefined beside all bubbles', () => {
    expect(at([{x: 50, y: 50, radius: 20}], 71, 50)).to.equal(undefined);
  });

  it('is the smallest of the bubbles that hold the position', () => {
    const bubbles = [
      {x: 50, y: 50, radius: 40},
      {x: 50, y: 50, radius: 20},
    ];
    expect(at(bubbles, 50, 50)).to.equal(1);
    expect(at(bubbles, 75, 50)).to.equal(0);
  });

  it('gives a small bubble a target of 24 pixels, on a large one too', () => {
    const bubbles = [
      {x: 50, y: 50, radius: 40},
      {x: 50, y: 50, radius: 1},
    ];
    expect(at(bubbles, 61, 50)).to.equal(1);
    expect(at(bubbles, 63, 50)).to.equal(0);
  });

  it('takes the nearest edge of several small bubbles', () => {
    const bubbles = [
      {x: 40, y: 50, radius: 8},
      {x: 54, y: 50, radius: 2},
    ];
    expect(at(bubbles, 49, 50)).to.equal(0);
    expect(at(bubbles, 51.5, 50)).to.equal(1);
  });

  it('never takes a bubble without size', () => {
    expect(at([{x: 50, y: 50, radius: 0}], 50, 50)).to.equal(undefined);
  });
});

function at(
  circles: readonly {x: number; y: number; radius: number}[],
  x: number,
  y: number,
): number | undefined {
  const scene: BubbleScene = {
    regions: [],
    length: circles.length,
    region: Uint32Array.from(circles.keys()),
    u: Float64Array.from(circles, (circle) => circle.x / 100),
    v: Float64Array.from(circles, (circle) => circle.y / 100),
    radius: Float64Array.from(circles, ({radius}) => radius),
    colour: {colours: ['#000000'], of: new Uint8Array(circles.length)},
  };
  return bubbleAt({scene, camera, size, x, y});
}
