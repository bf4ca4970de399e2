import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {simplifiedLine} from '../../../data/base-map/simplified-line.js';

describe('simplifiedLine', () => {
  it('drops a small bend in Europe and keeps a large one', () => {
    // The area of the first bend is about 1 km², of the second about 2,000 km².
    const line = [
      [10, 50],
      [10.1, 50.003],
      [10.2, 50],
      [10.7, 50.5],
      [11.2, 50],
    ] as const;
    assert.deepEqual(simplifiedLine(line), [
      [10, 50],
      [10.2, 50],
      [10.7, 50.5],
      [11.2, 50],
    ]);
  });

  it('keeps less far from Europe', () => {
    const bend = [
      [0, 0],
      [0.1, 0.1],
      [0.2, 0],
    ] as const;
    const at = (east: number, north: number): [number, number][] =>
      bend.map(([x, y]) => [x + east, y + north]);
    assert.equal(simplifiedLine(at(10, 45)).length, 3);
    assert.equal(simplifiedLine(at(20, 0)).length, 2);
  });

  it('keeps both ends, whatever lies between', () => {
    const line = [
      [20, 0],
      [20.01, 0],
      [20.02, 0.01],
      [20.03, 0],
    ] as const;
    assert.deepEqual(simplifiedLine(line), [line[0], line[3]]);
  });

  it('keeps a closed line closed, with three corners', () => {
    const island = [
      [10, 50],
      [10.01, 50],
      [10.01, 50.01],
      [10.005, 50.012],
      [10, 50.01],
      [10, 50],
    ] as const;
    const simplified = simplifiedLine(island);
    assert.equal(simplified.length, 4);
    assert.deepEqual(simplified[0], simplified[3]);
  });
});
