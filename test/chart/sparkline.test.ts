import {describe, it} from 'node:test';

import {sparkline} from '../../src/chart/sparkline.js';
import type {SeriesPoint} from '../../src/figures/sector-series.js';
import {expect} from '../expect.js';

const frame = {width: 108, height: 28, maximum: 100};

describe('sparkline', () => {
  it('spreads the years over the width and the values over the height, from zero', () => {
    const {lines} = sparkline(series([100, 50, 0]), frame);
    expect(lines).to.deep.equal(['4,4 54,14 104,24']);
  });

  it('draws nothing for a missing year', () => {
    const {dots, lines} = sparkline(series([10, NaN, 30, 40]), frame);
    expect(dots.map(({point}) => point.year)).to.deep.equal([2000, 2002, 2003]);
    expect(lines).to.have.lengthOf(1);
  });

  it('interrupts the line where a year cannot be compared with the one before', () => {
    const points = series([10, 20, 30, 40], [2]);
    const {lines, dots} = sparkline(points, frame);
    expect(lines.map((line) => line.split(' ').length)).to.deep.equal([2, 2]);
    expect(dots.some(({alone}) => alone)).to.equal(false);
  });

  it('keeps a figure between two gaps as a lone dot', () => {
    const {dots, lines} = sparkline(series([10, NaN, 30, NaN]), frame);
    expect(dots.map(({alone}) => alone)).to.deep.equal([true, true]);
    expect(lines).to.deep.equal([]);
  });

  it('marks the columns of partial years, within the frame', () => {
    const points = series([1, 1, 1]).map((point, at) => ({...point, partial: at < 2}));
    expect(sparkline(points, frame).bands).to.deep.equal([
      {x: 0, width: 29},
      {x: 29, width: 50},
    ]);
  });

  it('stays on the line of zero where all is zero', () => {
    const {dots} = sparkline(series([0, 0]), {...frame, maximum: 0});
    expect(dots.map(({y}) => y)).to.deep.equal([24, 24]);
  });

  it('sets an only year at the beginning', () => {
    expect(sparkline(series([5]), frame).dots.map(({x}) => x)).to.deep.equal([4]);
  });
});

/** Series from 2000 on; it breaks before the places in `breaks`. */
function series(values: readonly number[], breaks: readonly number[] = []): readonly SeriesPoint[] {
  return values.map((employment, at) => ({
    year: 2000 + at,
    employment,
    flags: 0,
    incomplete: 0,
    partial: false,
    continues:
      at > 0 && !breaks.includes(at) && !Number.isNaN(employment + (values[at - 1] ?? NaN)),
  }));
}
