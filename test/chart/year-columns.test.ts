import {describe, it} from 'node:test';

import {namedYears, yearColumns} from '../../src/chart/year-columns.js';
import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import type {SeriesPoint} from '../../src/figures/sector-series.js';
import {expect} from '../expect.js';

describe('yearColumns', () => {
  it('stand from zero, with heights in proportion to the figures', () => {
    expect(yearColumns(series(100, 50, 0)).map(({height}) => height)).to.deep.equal([1, 0.5, 0]);
  });

  it('have no height in a year without a figure', () => {
    expect(yearColumns(series(100, NaN))[1]?.height).to.be.NaN;
  });

  it('have no height where all figures are 0', () => {
    expect(yearColumns(series(0, 0)).map(({height}) => height)).to.deep.equal([0, 0]);
  });

  it('share the width evenly, each within its own room', () => {
    const columns = yearColumns(series(1, 2, 3, 4));
    columns.forEach(({start, left, width, middle}, at) => {
      expect(start).to.be.closeTo(at / 4, 1e-9);
      expect(left).to.be.greaterThan(start);
      expect(left + width).to.be.below((at + 1) / 4);
      expect(left + width / 2).to.be.closeTo(middle, 1e-9);
    });
  });

  it('are hollow where the figure is flagged or incomplete', () => {
    const [first = point(0), ...rest] = series(1, 1, 1);
    const flagged = {...first, flags: QUALITY_FLAGS.d};
    const incomplete = {...first, incomplete: 2};
    const hollow = yearColumns([flagged, incomplete, ...rest]).map((column) => column.hollow);
    expect(hollow).to.deep.equal([true, true, false, false]);
  });

  it('are filled and broken off where only the series breaks', () => {
    const [first = point(0), second = point(0)] = series(1, 1);
    const [, column] = yearColumns([first, {...second, flags: QUALITY_FLAGS.b}]);
    expect([column?.hollow, column?.broken]).to.deep.equal([false, true]);
  });

  it('do not break from a year without a figure', () => {
    const [first = point(0), second = point(0)] = series(NaN, 1);
    expect(yearColumns([first, {...second, flags: QUALITY_FLAGS.b}])[1]?.broken).to.equal(false);
  });
});

describe('namedYears', () => {
  const years = (count: number, year: number): readonly number[] => {
    const columns = yearColumns(series(...Array.from({length: count}, () => 1)));
    return namedYears(columns, year).map((column) => column.point.year);
  };

  it('are the first, the last and the one shown', () => {
    expect(years(8, 2012)).to.have.members([2008, 2012, 2015]);
  });

  it('are not those without room beside the one shown', () => {
    expect(years(8, 2014)).to.have.members([2008, 2014]);
    expect(years(8, 2008)).to.have.members([2008, 2015]);
  });

  it('are the ends if the year shown is none of the series', () => {
    expect(years(8, 2020)).to.have.members([2008, 2015]);
  });
});

function series(...employment: readonly number[]): readonly SeriesPoint[] {
  return employment.map((persons, at) => ({...point(persons), year: 2008 + at}));
}

function point(employment: number): SeriesPoint {
  return {year: 2008, employment, flags: 0, incomplete: 0, partial: false, continues: true};
}
