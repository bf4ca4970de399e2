import {describe, it} from 'node:test';

import {MOST_YEARS, UNNAMED_YEAR} from '../../../src/dataset/year.js';
import {yearIndex} from '../../../src/reading/draft/year-index.js';
import {expect} from '../../expect.js';

describe('yearIndex', () => {
  it('numbers years as they come up and orders them', () => {
    const index = yearIndex();
    expect([2012, 2008, 2012].map((year) => index.numberOf(year))).to.deep.equal([0, 1, 0]);
    expect(index.order()).to.deep.equal({years: [2008, 2012], rank: Int32Array.of(1, 0)});
  });

  it('takes the only listed year for figures without one', () => {
    expect(yearIndex([2012]).numberOf(undefined)).to.equal(0);
  });

  it('refuses figures without a year where several are listed', () => {
    expect(yearIndex([2011, 2012]).numberOf(null)).to.deep.include({field: 'year'});
  });

  it('gives data without any year one that has no name', () => {
    const index = yearIndex();
    index.numberOf(undefined);
    expect(index.order().years).to.deep.equal([UNNAMED_YEAR]);
  });

  it('joins figures without a year to the only year that others have', () => {
    const index = yearIndex();
    index.numberOf(undefined);
    index.numberOf(2012);
    expect(index.order()).to.deep.equal({years: [2012], rank: Int32Array.of(0, 0), unnamed: 0});
  });

  it('leaves figures without a year out where others have several', () => {
    const index = yearIndex();
    for (const year of [undefined, 2012, 2011]) index.numberOf(year);
    expect(index.order().rank).to.deep.equal(Int32Array.of(-1, 1, 0));
  });

  it('refuses what is no year', () => {
    for (const value of ['2012', 0, -5, 2012.5, NaN, 12_345, {}]) {
      expect(yearIndex().numberOf(value), String(value)).to.deep.include({severity: 'error'});
    }
  });

  it('aligns arrays with the listed years, past those that cannot be used', () => {
    expect(yearIndex([2009, undefined, 2008]).numbersOf(3)).to.deep.equal(Int32Array.of(0, -1, 1));
  });

  it('refuses arrays of another length', () => {
    expect(yearIndex([2008, 2009]).numbersOf(3)).to.deep.include({severity: 'error'});
  });

  it('counts years from 1 where arrays come without a list', () => {
    const index = yearIndex();
    expect(index.numbersOf(2)).to.deep.equal(Int32Array.of(0, 1));
    expect(index.numbersOf(3)).to.deep.include({severity: 'error'});
    expect(index.order().years).to.deep.equal([1, 2]);
  });

  it('refuses more years than a dataset can have', () => {
    const index = yearIndex();
    for (let year = 1; year <= MOST_YEARS; year += 1) index.numberOf(year);
    expect(index.numberOf(MOST_YEARS + 1)).to.deep.include({severity: 'error'});
    expect(yearIndex().numbersOf(1_000_000)).to.deep.include({severity: 'error'});
  });
});
