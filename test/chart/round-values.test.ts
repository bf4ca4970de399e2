import {expect} from '@open-wc/testing';

import {roundValues} from '../../src/chart/round-values.js';

describe('roundValues', () => {
  it('gives multiples of 1, 2 or 5 times a power of ten', () => {
    expect(roundValues({from: 0, to: 10, most: 11})).to.deep.equal([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(roundValues({from: 0, to: 10, most: 10})).to.deep.equal([0, 2, 4, 6, 8, 10]);
    expect(roundValues({from: 0, to: 10, most: 4})).to.deep.equal([0, 5, 10]);
    expect(roundValues({from: 3, to: 96_000, most: 5})).to.deep.equal([
      20_000, 40_000, 60_000, 80_000,
    ]);
  });

  it('gives decimal fractions without error', () => {
    expect(roundValues({from: -0.25, to: 0.72, most: 10})).to.deep.equal([
      -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7,
    ]);
  });

  it('never gives more than may be, nor beyond the ends', () => {
    for (let most = 1; most < 30; most++) {
      const values = roundValues({from: -7.3, to: 1234.5, most});
      expect(values.length).to.be.within(1, most);
      expect(Math.min(...values)).to.be.at.least(-7.3);
      expect(Math.max(...values)).to.be.at.most(1234.5);
    }
  });

  it('gives none where there is no room', () => {
    expect(roundValues({from: 1, to: 1, most: 5})).to.deep.equal([]);
    expect(roundValues({from: 0, to: Infinity, most: 5})).to.deep.equal([]);
  });
});
