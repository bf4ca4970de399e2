import {describe, it} from 'node:test';

import {symbolScale} from '../../../src/cartography/bubbles/symbol-scale.js';
import {expect} from '../../expect.js';

describe('symbolScale', () => {
  it('gives the maximum the maximum radius', () => {
    expect(symbolScale({maximum: 149_882, maximumRadius: 40})(149_882)).to.be.closeTo(40, 1e-9);
  });

  it('makes area proportional to the value', () => {
    const scale = symbolScale({maximum: 40_000, maximumRadius: 32});
    for (const value of [1, 100, 2_500, 40_000, 90_000]) {
      expect(scale(value) ** 2 / value).to.be.closeTo(32 ** 2 / 40_000, 1e-12);
    }
  });

  it('draws nothing for zero, for a missing value and for what is no total', () => {
    const scale = symbolScale({maximum: 40_000, maximumRadius: 32});
    for (const value of [0, -0, NaN, null, undefined, -5]) expect(scale(value)).to.equal(0);
  });

  it('draws nothing when no value is above zero', () => {
    expect(symbolScale({maximum: 0, maximumRadius: 40})(10)).to.equal(0);
    expect(symbolScale({maximum: NaN, maximumRadius: 40})(10)).to.equal(0);
  });
});
