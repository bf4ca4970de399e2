import {describe, it} from 'node:test';

import {circleStep} from '../../src/chart/circle-step.js';
import {expect} from '../expect.js';

/** From left to right: 1, 0 below 2, 3; from the bottom up: 0, 1, 3, 2. */
const circles = [
  {cx: 50, cy: 90, radius: 5},
  {cx: 10, cy: 70, radius: 5},
  {cx: 50, cy: 10, radius: 5},
  {cx: 80, cy: 40, radius: 5},
];

describe('circleStep', () => {
  it('goes from left to right, and upwards where two are level', () => {
    expect(walk(1, 'ArrowRight')).to.deep.equal([1, 0, 2, 3]);
    expect(walk(3, 'ArrowLeft')).to.deep.equal([3, 2, 0, 1]);
  });

  it('goes from the bottom up', () => {
    expect(walk(0, 'ArrowUp')).to.deep.equal([0, 1, 3, 2]);
    expect(walk(2, 'ArrowDown')).to.deep.equal([2, 3, 1, 0]);
  });

  it('reaches every circle, even those in the same place', () => {
    const same = [...circles, circles[0]!, circles[0]!];
    expect(new Set(walk(1, 'ArrowRight', same)).size).to.equal(6);
  });

  it('walks the circles of one cell before those of the next', () => {
    const cell = {x: 50, y: 50};
    const packed = [
      {cx: 44, cy: 50, radius: 3, cell},
      {cx: 56, cy: 50, radius: 3, cell},
      {cx: 50, cy: 20, radius: 3, cell: {x: 50, y: 20}},
    ];
    expect(walk(0, 'ArrowRight', packed)).to.deep.equal([0, 1, 2]);
    expect(walk(0, 'ArrowUp', packed)).to.deep.equal([0, 1, 2]);
  });

  it('jumps to both ends', () => {
    expect(circleStep(circles, 0, 'Home')).to.equal(1);
    expect(circleStep(circles, 0, 'End')).to.equal(3);
  });

  it('leads nowhere by other keys', () => {
    expect(circleStep(circles, 0, 'a')).to.equal(undefined);
  });
});

/** All circles that a key leads to, in order. */
function walk(from: number, key: string, all = circles): readonly number[] {
  const visited = [from];
  for (let at = circleStep(all, from, key); at !== undefined; at = circleStep(all, at, key)) {
    visited.push(at);
  }
  return visited;
}
