import {describe, it} from 'node:test';

import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {sectorSeries, type SeriesPoint} from '../../src/figures/sector-series.js';
import {expect} from '../expect.js';
import {sampleDataset, type SampleRow} from '../sample-dataset.js';

describe('sectorSeries', () => {
  it('has one point for every year of the data', () => {
    const points = series(
      [
        {year: 2011, employment: 10},
        {year: 2013, employment: 30},
      ],
      2012,
    );
    expect(points.map(({year}) => year)).to.deep.equal([2011, 2012, 2013]);
  });

  it('leaves a missing year missing, whether it is mentioned or not', () => {
    const mentioned = series([{year: 2011, employment: 10}, {year: 2012}]);
    const not = series([{year: 2011, employment: 10}], 2012);
    expect([mentioned[1]?.employment, not[1]?.employment]).to.deep.equal([NaN, NaN]);
  });

  it('keeps a zero a zero, and goes on through it', () => {
    const points = series([
      {year: 2011, employment: 10},
      {year: 2012, employment: 0},
    ]);
    expect([points[1]?.employment, points[1]?.continues]).to.deep.equal([0, true]);
  });

  it('does not continue from or to a missing year', () => {
    const points = series([{year: 2011, employment: 1}, {year: 2012}, {year: 2013, employment: 2}]);
    expect(points.map(({continues}) => continues)).to.deep.equal([false, false, false]);
  });

  it('does not continue into a year flagged as a break, and goes on after it', () => {
    const points = series([
      {year: 2011, employment: 1},
      {year: 2012, employment: 2, flags: QUALITY_FLAGS.b},
      {year: 2013, employment: 3},
    ]);
    expect(points.map(({continues}) => continues)).to.deep.equal([false, false, true]);
  });

  it('does not continue where more or fewer parts of the sum are published', () => {
    const points = series([
      {year: 2011, employment: 1},
      {year: 2012, employment: 2, incomplete: 1},
      {year: 2013, employment: 3, incomplete: 1},
    ]);
    expect(points.map(({continues}) => continues)).to.deep.equal([false, false, true]);
  });

  it('marks the years that lack part of the region’s own country', () => {
    const rows = [2011, 2012].map((year) => ({...subject, year, employment: 1}));
    const dataset = sampleDataset(rows, {partial: {2011: ['DE'], 2012: ['FR']}});
    const points = sectorSeries(dataset, {region: 0, sector: 0});
    expect(points.map(({partial}) => partial)).to.deep.equal([true, false]);
  });
});

const subject = {region: 'DE11', sector: 'traded:automotive'};

/** Series of DE11; `otherYear` is a year that only another region has. */
function series(
  rows: readonly Omit<SampleRow, 'region' | 'sector'>[],
  otherYear = 2011,
): readonly SeriesPoint[] {
  const own = rows.map((row) => ({...row, ...subject}));
  const other = {...subject, region: 'DE21', year: otherYear, employment: 1};
  return sectorSeries(sampleDataset([...own, other]), {region: 0, sector: 0});
}
