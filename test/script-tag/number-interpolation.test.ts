import {describe, it} from 'node:test';

import {scaleLinear} from 'd3-scale';

import {
  interpolateNumber,
  interpolateRound,
  piecewise,
} from '../../src/script-tag/number-interpolation.js';
import {expect} from '../expect.js';

describe('interpolateNumber', () => {
  it('does for a scale what d3 does', () => {
    const byDefault = scaleLinear().domain([0, 7]).range([10, -4]);
    const ours = byDefault.copy().interpolate(interpolateNumber);
    for (const value of [-1, 0, 2, 3.5, 7, 9]) {
      expect(ours(value)).to.be.closeTo(byDefault(value), 1e-12);
    }
  });
});

describe('interpolateRound', () => {
  it('gives whole numbers', () => {
    expect([0, 0.24, 0.25, 1].map(interpolateRound(0, 10))).to.deep.equal([0, 2, 3, 10]);
  });
});

describe('piecewise', () => {
  it('goes through all values at equal distances', () => {
    const between = piecewise(interpolateNumber, [0, 10, 100]);
    expect([0, 0.25, 0.5, 0.75, 1].map(between)).to.deep.equal([0, 5, 10, 55, 100]);
  });
});
