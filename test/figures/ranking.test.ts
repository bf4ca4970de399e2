import {describe, it} from 'node:test';

import {ranking} from '../../src/figures/ranking.js';
import {expect} from '../expect.js';

describe('ranking', () => {
  it('counts from 1 for the largest value', () => {
    expect(places([30, 10, 20])).to.deep.equal([1, 3, 2]);
  });

  it('gives equal values the same place and leaves out the next one', () => {
    expect(places([20, 30, 20, 10])).to.deep.equal([2, 1, 2, 4]);
  });

  it('gives no place to a missing figure or a zero, and does not count them', () => {
    const {place, of} = ranking([NaN, 5, 0, 7]);
    expect([...place]).to.deep.equal([0, 2, 0, 1]);
    expect([...of]).to.deep.equal([0, 2, 0, 2]);
  });

  it('ranks within groups', () => {
    const {place, of} = ranking([1, 2, 3, 4], (at) => (at < 3 ? 'a' : 'b'));
    expect([...place]).to.deep.equal([3, 2, 1, 1]);
    expect([...of]).to.deep.equal([3, 3, 3, 1]);
  });
});

function places(values: readonly number[]): number[] {
  return [...ranking(values).place];
}
