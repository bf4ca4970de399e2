import {describe, it} from 'node:test';

import {legendValues} from '../../../src/cartography/bubbles/legend-values.js';
import {symbolScale} from '../../../src/cartography/bubbles/symbol-scale.js';
import {expect} from '../../expect.js';

const maxima = [1, 3, 7, 42, 99, 100, 8_765, 149_882, 470_000, 1_000_000, 5_790_078];

describe('legendValues', () => {
  it('gives round values, descending, none above the maximum', () => {
    expect(legendValues(149_882)).to.deep.equal([100_000, 25_000, 5_000]);
    for (const maximum of maxima) {
      const values = legendValues(maximum);
      expect(values).to.deep.equal([...values].sort((a, b) => b - a));
      expect(values[0], `first for ${maximum}`)
        .to.be.at.most(maximum)
        .and.above(maximum * 0.39);
      for (const value of values) expect(String(value)).to.match(/^(1|2|25|5)0*$/);
    }
  });

  it('gives two or three values wherever two labels have room', () => {
    for (const maximum of maxima.slice(1)) {
      expect(legendValues(maximum).length, String(maximum)).to.be.within(2, 3);
    }
  });

  it('keeps the labels apart at every radius', () => {
    for (const maximumRadius of [10, 16, 24, 40, 64, 100]) {
      for (const maximum of maxima) {
        const scale = symbolScale({maximum, maximumRadius});
        const values = legendValues(maximum, {maximumRadius, labelHeight: 16});
        expect(values.length).to.be.above(0);
        values.slice(1).forEach((value, index) => {
          const gap = 2 * (scale(values[index]) - scale(value));
          expect(gap, `${maximum} at ${maximumRadius}`).to.be.at.least(16);
        });
      }
    }
  });

  it('gives none above the largest circle that is drawn', () => {
    for (const maximum of maxima) {
      for (const share of [0.9, 0.5, 0.2, 0.01]) {
        const largest = Math.max(1, maximum * share);
        const [first = NaN] = legendValues(maximum, {largest});
        expect(first, `${largest} of ${maximum}`)
          .to.be.at.most(largest)
          .and.above(largest * 0.39);
      }
    }
  });

  it('has circles at most half as wide as the one before, but for that of 1', () => {
    for (const maximum of maxima) {
      const values = legendValues(maximum);
      values.slice(1).forEach((value, at) => {
        expect(values[at]).to.be.at.least(value === 1 ? 2 : 4 * value);
      });
    }
  });

  it('gives fewer values where labels are high', () => {
    const low = legendValues(149_882, {maximumRadius: 40, labelHeight: 12});
    const high = legendValues(149_882, {maximumRadius: 40, labelHeight: 32});
    expect(high.length).to.be.below(low.length);
  });

  it('is empty when there is nothing to count', () => {
    for (const maximum of [0, 0.5, -3, NaN, Infinity]) {
      expect(legendValues(maximum), String(maximum)).to.deep.equal([]);
    }
  });
});
