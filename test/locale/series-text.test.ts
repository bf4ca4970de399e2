import {describe, it} from 'node:test';

import {localeFor} from '../../src/locale/locale-for.js';
import {seriesText} from '../../src/locale/series-text.js';
import {expect} from '../expect.js';

const plain = {flags: 0, incomplete: 0, partial: false, continues: true};

describe('seriesText', () => {
  it('says the first, lowest, highest and last figure', () => {
    expect(said([1_500, 1_800, 2_000, 900, 1_000, 1_200])).to.equal(
      '2010: 1\u00a0500; 2012: 2\u00a0000; 2013: 900; 2015: 1\u00a0200',
    );
  });

  it('says no figure twice', () => {
    expect(said([1, 2, 3])).to.equal('2010: 1; 2012: 3');
    expect(said([5])).to.equal('2010: 5');
  });

  it('passes over years without a figure, but not over a zero', () => {
    expect(said([NaN, 0, 2, NaN])).to.equal('2011: 0; 2012: 2');
    expect(said([NaN, NaN])).to.equal('no data');
  });
});

/** The text for figures of the years from 2010. */
function said(figures: readonly number[]): string {
  const series = figures.map((employment, at) => ({...plain, year: 2010 + at, employment}));
  return seriesText(series, localeFor('en'));
}
