import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {clippedLines, clippedRing} from '../../../data/base-map/clipped.js';

const box = {west: 0, south: 0, east: 10, north: 10};

describe('clippedRing', () => {
  it('follows the side of the box where the ring leaves it, in short pieces', () => {
    const ring = [
      [5, 2],
      [15, 2],
      [15, 6],
      [5, 6],
      [5, 2],
    ] as const;
    assert.deepEqual(clippedRing(ring, box), [
      [5, 2],
      [10, 2],
      [10, 4],
      [10, 6],
      [5, 6],
      [5, 2],
    ]);
  });

  it('keeps a ring within the box as it is', () => {
    const ring = [
      [1, 1],
      [9, 1],
      [5, 9],
      [1, 1],
    ] as const;
    assert.deepEqual(clippedRing(ring, box), ring);
  });

  it('is empty for a ring outside', () => {
    const ring = [
      [11, 1],
      [19, 1],
      [15, 9],
      [11, 1],
    ] as const;
    assert.deepEqual(clippedRing(ring, box), []);
  });
});

describe('clippedLines', () => {
  it('cuts a line into the parts within the box', () => {
    const line = [
      [-5, 5],
      [5, 5],
      [5, 15],
      [8, 15],
      [8, 5],
    ] as const;
    assert.deepEqual(clippedLines(line, box), [
      [
        [0, 5],
        [5, 5],
        [5, 10],
      ],
      [
        [8, 10],
        [8, 5],
      ],
    ]);
  });
});
