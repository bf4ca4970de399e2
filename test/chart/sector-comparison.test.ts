import {describe, it} from 'node:test';

import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {sectorComparison, type ComparedSector} from '../../src/chart/sector-comparison.js';
import {expect} from '../expect.js';
import {sampleDataset, type SampleRow} from '../sample-dataset.js';

const dataset = sampleDataset(
  [
    ...series('AA1', 'traded:small', [100, 110]),
    ...series('AA1', 'traded:large', [400, 300]),
    ...series('AA2', 'traded:large', [300, 300]),
    ...series('AA3', 'traded:large', [200, 100]),
    ...series('BB1', 'traded:large', [NaN, 150]),
    ...series('BB2', 'traded:large', [90, 90]),
    ...series('BB3', 'traded:large', [50, 60]),
    ...series('BB3', 'traded:none', [NaN, NaN]),
  ],
  {totals: {AA1: 1000, AA2: 1000, AA3: 1000, BB1: 1000, BB2: 1000, BB3: 1000}},
);

describe('sectorComparison', () => {
  it('lists the sectors by people employed, those without a figure last', () => {
    expect(compared().map(({sector}) => sector.id)).to.deep.equal(['large', 'small', 'none']);
    expect(compared().map(({employment}) => employment)).to.deep.equal([1000, 110, NaN]);
  });

  it('has the change over the whole span in the regions that have both years', () => {
    const {value, regions, coverage} = large().change;
    expect(value).to.be.closeTo(850 / 1040 - 1, 1e-12);
    expect([regions, coverage]).to.deep.equal([5, 0.85]);
  });

  it('has the five largest regions, largest first, with share and quotient', () => {
    const {leading, share} = large();
    expect(leading.map(({employment}) => employment)).to.deep.equal([300, 300, 150, 100, 90]);
    expect(leading[2]?.quotient).to.be.closeTo(150 / 1000 / (1000 / 6000), 1e-12);
    expect(share).to.be.closeTo(0.94, 1e-12);
  });

  it('counts regions with two stars or more where there is no criterion', () => {
    const starred = sampleDataset([
      {region: 'AA1', sector: 'traded:a', employment: 50, stars: 1},
      {region: 'AA2', sector: 'traded:a', employment: 40, stars: 2},
      {region: 'AA3', sector: 'traded:a', employment: 60, stars: 3},
    ]);
    expect(compared({}, starred)[0]?.hotspots).to.deep.equal([2, 1]);
    const criterion = {minimumStars: 3};
    expect(compared({criterion}, starred)[0]?.hotspots).to.deep.equal([2]);
  });

  it('gives the share of the whole area as a lower bound where too little is published', () => {
    const share = (whole: number): ComparedSector =>
      large({}, withReference({'traded:large': whole}));
    const poor = share(1400);
    expect(poor.lowerBound).to.equal(true);
    expect(poor.share).to.be.closeTo(940 / 1400, 1e-12);
    expect(poor.published).to.be.closeTo(1000 / 1400, 1e-12);
    const fair = share(1300);
    expect(fair.lowerBound).to.equal(false);
    expect(fair.share).to.be.closeTo(0.94, 1e-12);
  });

  it('does not compare a part of the area with the whole', () => {
    const part = large({countries: ['AA']}, withReference({'traded:large': 1400}));
    expect([part.published, part.lowerBound]).to.deep.equal([undefined, false]);
    expect(part.employment).to.equal(700);
    expect(part.share).to.be.closeTo(1, 1e-12);
  });

  it('has neither share nor regions where nothing is published', () => {
    const {leading, share, hotspots} = compared().at(-1)!;
    expect([leading, share, hotspots]).to.deep.equal([[], NaN, []]);
  });
});

function compared(
  change: Partial<HotspotFilter> = {},
  of: HotspotDataset = dataset,
): readonly ComparedSector[] {
  return sectorComparison(new HotspotFigures(of), {...defaultFilter(of), ...change});
}

function large(change: Partial<HotspotFilter> = {}, of = dataset): ComparedSector {
  return compared(change, of)[0]!;
}

function withReference(employment: Readonly<Record<string, number>>): HotspotDataset {
  const reference = {
    total: new Map([[2011, 6000]]),
    employment: new Map(
      Object.entries(employment).map(([key, of]) => [key, new Map([[2011, of]])]),
    ),
  };
  return {...dataset, metadata: {...dataset.metadata, reference}};
}

/** Employment in 2010 and 2011; `NaN` if missing. */
function series(region: string, sector: string, employment: readonly number[]): SampleRow[] {
  return employment.map((persons, at) => ({
    region,
    sector,
    year: 2010 + at,
    ...(!Number.isNaN(persons) && {employment: persons}),
  }));
}
