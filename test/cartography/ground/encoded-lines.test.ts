import {describe, it} from 'node:test';
import fc from 'fast-check';

import {lineCode} from '../../../data/base-map/line-code.js';
import {decodedLines, type GridPoint} from '../../../src/cartography/ground/encoded-lines.js';
import {expect} from '../../expect.js';

const point = fc.tuple(
  fc.integer({min: -36_000, max: 36_000}),
  fc.integer({min: -18_000, max: 18_000}),
);
const lines = fc.array(fc.array(point, {maxLength: 30}), {maxLength: 12});

describe('decodedLines', () => {
  it('reads back any lines on the grid', () => {
    fc.assert(
      fc.property(lines, (all: GridPoint[][]) => {
        expect(decodedLines(lineCode(all), 1)).to.deep.equal(all);
      }),
    );
  });

  it('reads back long lines of short steps', () => {
    const steps = fc.array(fc.tuple(fc.integer({min: -9, max: 9}), fc.integer({min: -9, max: 9})), {
      minLength: 3000,
      maxLength: 3000,
    });
    fc.assert(
      fc.property(steps, (ways) => {
        let [east, north] = [0, 0];
        const line = ways.map((way): GridPoint => [(east += way[0]), (north += way[1])]);
        expect(decodedLines(lineCode([line]), 1)).to.deep.equal([line]);
      }),
      {numRuns: 10},
    );
  });

  it('divides by the grid', () => {
    expect(decodedLines(lineCode([[[1, -2]]]), 200)).to.deep.equal([[[0.005, -0.01]]]);
  });

  it('reads an empty line, and no lines', () => {
    expect(decodedLines(lineCode([[], [[0, 0]]]), 1)).to.deep.equal([[], [[0, 0]]]);
    expect(decodedLines(lineCode([]), 1)).to.deep.equal([]);
  });
});
