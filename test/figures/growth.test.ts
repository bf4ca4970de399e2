import {describe, it} from 'node:test';

import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {
  annualGrowth,
  defaultGrowthSpan,
  growthTerms,
  type GrowthSpan,
} from '../../src/figures/growth.js';
import {expect} from '../expect.js';
import {sampleDataset, type SampleRow} from '../sample-dataset.js';

describe('annualGrowth', () => {
  it('is 10 % a year for a figure that grew by 21 % in two', () => {
    expect(annualGrowth(100, 121, 2)).to.be.closeTo(0.1, 1e-12);
  });

  it('does not exist from nothing', () => {
    expect(annualGrowth(0, 50, 2)).to.equal(undefined);
  });
});

describe('growthTerms', () => {
  const span = {from: 2010, to: 2012};

  it('compares the ends of the span', () => {
    expect(growth([{}, {}, {}], span)).to.be.closeTo(0.1, 1e-12);
  });

  it('is undefined across a break', () => {
    expect(growth([{}, {flags: QUALITY_FLAGS.b}, {}], span)).to.be.NaN;
  });

  it('is told across a break on request', () => {
    const asked = {...span, acrossBreaks: true};
    expect(growth([{}, {flags: QUALITY_FLAGS.b}, {}], asked)).to.be.closeTo(0.1, 1e-12);
  });

  it('is not barred by a break in its first year', () => {
    expect(growth([{flags: QUALITY_FLAGS.b}, {}, {}], span)).to.be.closeTo(0.1, 1e-12);
  });

  it('is that of the ends that the data gives for its own span without the years', () => {
    const dataset = cutDataset({first: 100, last: 121});
    const at = {sector: 0, span: {from: 2008, to: 2010}};
    const {first, last} = growthTerms(dataset, at);
    expect([first[0], last[0]]).to.deep.equal([100, 121]);
    const across = growthTerms(dataset, {...at, span: {...at.span, acrossBreaks: true}});
    expect(across.first[0]).to.be.NaN;
    expect(growthTerms(dataset, {...at, span: {from: 2008, to: 2009}}).first[0]).to.be.NaN;
  });

  it('is undefined where such ends cannot be compared', () => {
    const dataset = cutDataset({first: NaN, last: 121});
    const {first, last} = growthTerms(dataset, {sector: 0, span: {from: 2008, to: 2010}});
    expect([first[0], last[0]]).to.deep.equal([NaN, NaN]);
  });

  it('is undefined across a missing year', () => {
    expect(growth([{}, {employment: NaN}, {}], span)).to.be.NaN;
  });

  it('is undefined where an end is an incomplete sum', () => {
    expect(growth([{incomplete: 1}, {}, {}], span)).to.be.NaN;
  });

  it('is undefined for a year that the table lacks', () => {
    expect(growth([{}, {}, {}], {from: 2009, to: 2012})).to.be.NaN;
  });
});

describe('defaultGrowthSpan', () => {
  it('leaves partial years out', () => {
    const years = [2008, 2009, 2010, 2011];
    const rows = years.map((year) => ({region: 'AA1', sector: 'traded:a', year, employment: 1}));
    const dataset = sampleDataset(rows, {partial: {2008: ['FR'], 2011: ['FR']}});
    expect(defaultGrowthSpan(dataset)).to.deep.equal({from: 2009, to: 2010});
  });
});

/** Growth of a series 100, 110, 121 from 2010 on, with changes to each year. */
function growth(changes: readonly Partial<SampleRow>[], span: GrowthSpan): number {
  const figures = [100, 110, 121];
  const rows = changes.map((change, at) => ({
    region: 'AA1',
    sector: 'traded:a',
    year: 2010 + at,
    employment: figures[at] ?? NaN,
    ...change,
  }));
  const {first, last} = growthTerms(sampleDataset(rows), {sector: 0, span});
  return annualGrowth(first[0] ?? NaN, last[0] ?? NaN, span.to - span.from) ?? NaN;
}

/** Figures of 2012 alone, with those of both ends of a span from 2008 to 2010. */
function cutDataset({first, last}: {first: number; last: number}): HotspotDataset {
  const dataset = sampleDataset([{region: 'DE11', sector: 'traded:cars', employment: 5}]);
  return {
    ...dataset,
    growthEnds: {first: Float64Array.of(first), last: Float64Array.of(last)},
    metadata: {...dataset.metadata, growth: {from: 2008, to: 2010}},
  };
}
