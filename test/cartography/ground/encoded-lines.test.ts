import {describe, it} from 'node:test';

import {decodedLines, DIGITS} from '../../../src/cartography/ground/encoded-lines.js';
import {expect} from '../../expect.js';

describe('decodedLines', () => {
  it('reads a line as ways from point to point', () => {
    // 2 points: (2, 4), then -1 to the east and 0 to the north.
    expect(decodedLines('EEIBA', 1)).to.deep.equal([
      [
        [2, 4],
        [1, 4],
      ],
    ]);
  });

  it('goes on from line to line', () => {
    expect(decodedLines('CEICCC', 1)).to.deep.equal([[[2, 4]], [[3, 5]]]);
  });

  it('reads numbers of several digits', () => {
    // 63 and 64 are the last of one digit and the first of two; 64 + 3 + 24 * 64 needs three.
    expect(decodedLines(`C${DIGITS.charAt(63)}A`, 1)).to.deep.equal([[[-32, 0]]]);
    expect(decodedLines(`C${DIGITS.charAt(64)}AA`, 1)).to.deep.equal([[[32, 0]]]);
    const three = `${DIGITS.charAt(68)}${DIGITS.charAt(64)}A`;
    expect(decodedLines(`C${three}A`, 1)).to.deep.equal([[[(68 + 24 * 64) / 2, 0]]]);
  });

  it('divides by the grid', () => {
    expect(decodedLines('CCD', 200)).to.deep.equal([[[0.005, -0.01]]]);
  });

  it('reads an empty line and an empty code', () => {
    expect(decodedLines('ACAA', 1)).to.deep.equal([[], [[0, 0]]]);
    expect(decodedLines('', 1)).to.deep.equal([]);
  });
});
