import {describe, it} from 'node:test';

import {descendingOrder, largestAt} from '../../src/figures/order.js';
import {expect} from '../expect.js';

describe('descendingOrder', () => {
  it('agrees with a comparing sort on a thousand values', () => {
    const values = Float64Array.from({length: 1000}, (_, at) => (at * 7919) % 1009);
    const sorted = [...values].sort((a, b) => b - a);
    expect([...descendingOrder(values)].map((at) => values[at])).to.deep.equal(sorted);
  });

  it('keeps the order of equal values', () => {
    expect([...descendingOrder(Float64Array.of(5, 9, 5, 5))]).to.deep.equal([1, 0, 2, 3]);
  });

  it('tells values apart that single precision does not', () => {
    const values = Float64Array.of(100_000_001, 100_000_003, 100_000_002);
    expect([...descendingOrder(values)]).to.deep.equal([1, 2, 0]);
  });

  it('orders fractions and zeros', () => {
    expect([...descendingOrder(Float64Array.of(0, 0.5, 1e-9, 3e9))]).to.deep.equal([3, 1, 2, 0]);
  });
});

describe('largestAt', () => {
  it('finds the value of every rank, ties included', () => {
    const values = [3, 8, 8, 1, 5, 8, 0, 2];
    const sorted = [...values].sort((a, b) => b - a);
    const found = values.map((_, at) => largestAt(Float64Array.from(values), at + 1));
    expect(found).to.deep.equal(sorted);
  });
});
