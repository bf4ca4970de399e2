import {describe, it} from 'node:test';

import {
  classOf,
  equalIntervalBreaks,
  manualBreaks,
  quantileBreaks,
  roundBreaks,
} from '../../../src/cartography/colour/class-breaks.js';
import {expect} from '../../expect.js';

describe('quantileBreaks', () => {
  it('puts equally many values into each class', () => {
    const values = [8, 1, 6, 3, 5, 4, 7, 2];
    const breaks = quantileBreaks(values, 4);
    expect(breaks).to.deep.equal([2.75, 4.5, 6.25]);
    expect(counts(values, breaks)).to.deep.equal([2, 2, 2, 2]);
  });

  it('does not count missing values', () => {
    expect(quantileBreaks([NaN, 1, 2, NaN, 3, 4], 2)).to.deep.equal([2.5]);
  });

  it('leaves out classes that equal values would leave empty', () => {
    const values = [0, 0, 0, 0, 0, 1, 2, 3];
    const breaks = quantileBreaks(values, 4);
    expect(breaks).to.deep.equal([1.25]);
    expect(counts(values, breaks)).to.deep.equal([6, 2]);
    expect(quantileBreaks([5, 5, 5], 4)).to.deep.equal([]);
    expect(quantileBreaks([NaN], 4)).to.deep.equal([]);
  });

  it('refuses a number of classes that is none', () => {
    expect(() => quantileBreaks([1, 2], 0)).to.throw(RangeError, 'classes');
    expect(() => quantileBreaks([1, 2], 2.5)).to.throw(RangeError, '2.5');
  });
});

describe('equalIntervalBreaks', () => {
  it('makes all classes equally wide', () => {
    expect(equalIntervalBreaks([10, 3, 2, NaN], 4)).to.deep.equal([4, 6, 8]);
  });

  it('makes one class of equal values and of none', () => {
    expect(equalIntervalBreaks([2, 2], 4)).to.deep.equal([]);
    expect(equalIntervalBreaks([], 4)).to.deep.equal([]);
  });
});

describe('manualBreaks', () => {
  it('takes breaks that ascend and no others', () => {
    expect(manualBreaks([1, 2, 4])).to.deep.equal([1, 2, 4]);
    for (const wrong of [[2, 1], [1, 1], [NaN]]) {
      expect(() => manualBreaks(wrong), wrong.join()).to.throw(RangeError, wrong.join(', '));
    }
  });
});

describe('roundBreaks', () => {
  it('keeps two digits and drops what becomes equal', () => {
    expect(roundBreaks([0.04321, 28_412, 28_490, 31_999])).to.deep.equal([0.043, 28_000, 32_000]);
  });
});

describe('classOf', () => {
  it('gives a limit to the class above it', () => {
    expect([0.5, 1, 1.99, 2, 4, 90].map((value) => classOf(value, [1, 2, 4]))).to.deep.equal([
      0, 1, 1, 2, 3, 3,
    ]);
  });

  it('gives a missing value no class', () => {
    expect(classOf(NaN, [1, 2])).to.equal(undefined);
  });
});

function counts(values: readonly number[], breaks: readonly number[]): number[] {
  const counted = Array.from({length: breaks.length + 1}, () => 0);
  for (const value of values) counted[classOf(value, breaks) ?? NaN]! += 1;
  return counted;
}
