import {describe, it} from 'node:test';

import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import type {SeriesPoint} from '../../src/figures/sector-series.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {pointText, seriesNotes} from '../../src/tip/series-notes.js';
import {expect} from '../expect.js';

const locale = localeFor('en');

describe('pointText', () => {
  it('has the figure of the year and its quality', () => {
    const point = {...known(2012, 149_882), flags: QUALITY_FLAGS.e, incomplete: 1};
    expect(pointText(point, locale)).to.equal(
      '2012: 149\u00a0882, estimated, incomplete (1 component not published)',
    );
  });

  it('says that there is no figure', () => {
    expect(pointText(known(2012, NaN), locale)).to.equal('2012: no data');
  });
});

describe('seriesNotes', () => {
  it('joins the years of each reason, with the mark that the chart has', () => {
    const series = [
      {...known(2008, 1), flags: QUALITY_FLAGS.d},
      {...known(2009, 1), flags: QUALITY_FLAGS.d, incomplete: 2},
      known(2010, NaN),
      {...known(2011, 1), flags: QUALITY_FLAGS.b},
      known(2012, NaN),
    ];
    expect(seriesNotes(series, locale)).to.deep.equal([
      {mark: 'hollow', text: 'definition differs (see notes): 2008, 2009'},
      {mark: 'hollow', text: 'total with unpublished components: 2009'},
      {mark: 'none', text: 'no data: 2010, 2012'},
      {mark: 'break', text: 'break in time series: 2011'},
    ]);
  });

  it('says nothing of a series without gaps and marks', () => {
    expect(seriesNotes([known(2011, 1), known(2012, 2)], locale)).to.deep.equal([]);
  });
});

function known(year: number, employment: number): SeriesPoint {
  return {year, employment, flags: 0, incomplete: 0, partial: false, continues: true};
}
