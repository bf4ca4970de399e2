import {describe, it} from 'node:test';

import {areaLines} from '../../../src/cartography/areas/area-lines.js';
import {expect} from '../../expect.js';

const west = square(0);
const middle = square(1);
const east = square(2);

describe('areaLines', () => {
  it('has the line between two regions of one country once', () => {
    const {within} = areaLines([[west], [middle]], ['DE', 'DE']);
    expect(within.map(sorted)).to.deep.equal([
      [
        [1, 0],
        [1, 1],
      ],
    ]);
  });

  it('counts a line between countries with the outer ones', () => {
    const {within, between} = areaLines([[west], [middle], [east]], ['DE', 'DE', 'PL']);
    expect(within.length).to.equal(1);
    const edges = between.flatMap((line) => line.slice(1).map((to, at) => sorted([line[at]!, to])));
    expect(edges).to.deep.include([
      [2, 0],
      [2, 1],
    ]);
    expect(edges.length).to.equal(9);
  });

  it('joins edges to long lines', () => {
    const {between} = areaLines([[west]], ['DE']);
    expect(between).to.deep.equal([west]);
  });

  it('has the outline of a hole and of the region in it once', () => {
    const {within} = areaLines([[square(-1, 9), west], [west]], ['DE', 'DE']);
    expect(within).to.deep.equal([west]);
  });
});

/** Ring from the south-west corner, around by the north. */
function square(left: number, side = 1): number[][] {
  const bottom = side === 1 ? 0 : left;
  return [
    [left, bottom],
    [left, bottom + side],
    [left + side, bottom + side],
    [left + side, bottom],
    [left, bottom],
  ];
}

function sorted(line: readonly number[][]): number[][] {
  return [...line].sort(([x1 = 0, y1 = 0], [x2 = 0, y2 = 0]) => x1 - x2 || y1 - y2);
}
