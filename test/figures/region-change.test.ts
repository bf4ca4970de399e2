import {describe, it} from 'node:test';

import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import type {GrowthSpan} from '../../src/figures/growth.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {regionChange, type ChangeFilter} from '../../src/figures/region-change.js';
import {SERIES_GAPS} from '../../src/figures/series-gaps.js';
import {expect} from '../expect.js';
import {sampleDataset, type SampleRow} from '../sample-dataset.js';

type Figures = Partial<SampleRow>;

describe('regionChange', () => {
  it('does not exist for a filter of one year', () => {
    const figures = new HotspotFigures(series({a: [{}, {}, {}]}));
    expect(regionChange(figures, {...filter, change: undefined})).to.equal(undefined);
  });

  it('has the figures of both years', () => {
    expect(changed({a: [{employment: 10}, {}, {employment: 4}]})).to.deep.equal([10, 4, 0]);
  });

  it('sums sectors, one of which may have been empty at the start', () => {
    const a = [{employment: 10}, {}, {employment: 4}];
    const b = [{employment: 0}, {}, {employment: 3}];
    expect(changed({a, b})).to.deep.equal([10, 7, 0]);
  });

  it('does not exist for a sum of sectors that were all empty at the start', () => {
    const empty = [{employment: 0}, {}, {}];
    expect(changed({a: empty, b: empty})).to.deep.equal([NaN, NaN, SERIES_GAPS.nobody]);
  });

  it('does not exist where one of the sectors of a sum cannot be compared', () => {
    const broken = [{}, {}, {flags: QUALITY_FLAGS.b}];
    expect(changed({a: [{}, {}, {}], b: broken})).to.deep.equal([NaN, NaN, SERIES_GAPS.break]);
  });

  for (const [gap, run] of [
    ['noFigure', [{employment: NaN}, {}, {}]],
    ['noFigure', [{}, {}, {employment: NaN}]],
    ['nobody', [{employment: 0}, {}, {}]],
    ['break', [{}, {flags: QUALITY_FLAGS.b}, {}]],
    ['incomplete', [{}, {}, {incomplete: 1}]],
    ['hole', [{}, {employment: NaN}, {}]],
  ] as const) {
    it(`names the reason ${gap} where ${JSON.stringify(run)} is the series`, () => {
      expect(changed({a: run})).to.deep.equal([NaN, NaN, SERIES_GAPS[gap]]);
    });
  }

  it('is left out where a flag refers to the note on the region, even across breaks', () => {
    const {b, i} = QUALITY_FLAGS;
    const dataset = series({a: [{}, {flags: b | i}, {}]});
    const noted = {
      ...dataset,
      regions: dataset.regions.map((each) => ({...each, note: 'swapped'})),
    };
    const loose = {from: 2010, to: 2012, acrossBreaks: true};
    expect(of(dataset, loose)).to.deep.equal([9, 9, 0]);
    expect(of(noted, loose)).to.deep.equal([NaN, NaN, SERIES_GAPS.defect]);
  });

  it('crosses the gaps that the growth span of the figures may cross, whatever its years', () => {
    const broken = series({a: [{}, {flags: QUALITY_FLAGS.b}, {}]});
    const holed = series({a: [{}, {employment: NaN}, {incomplete: 1}]});
    expect(of(broken, {from: 2011, to: 2012, acrossBreaks: true})).to.deep.equal([9, 9, 0]);
    expect(of(holed, {from: 2011, to: 2012, acrossHoles: true})).to.deep.equal([9, 9, 0]);
  });

  it('sums the sectors that meet the criterion in the last year', () => {
    const a = [{employment: 10}, {}, {employment: 20}];
    const b = [{employment: 50}, {}, {employment: 5}];
    const large = regionChange(new HotspotFigures(series({a, b})), {
      ...filter,
      criterion: {minimumEmployment: 15},
    });
    expect([large?.first[0], large?.last[0], large?.met[0]]).to.deep.equal([10, 20, 1]);
  });

  it('sums all of them where none meets it', () => {
    const a = [{employment: 10}, {}, {employment: 4}];
    const none = regionChange(new HotspotFigures(series({a, b: a})), {
      ...filter,
      criterion: {minimumEmployment: 15},
    });
    expect([none?.first[0], none?.last[0], none?.met[0]]).to.deep.equal([20, 8, 0]);
  });

  it('compares local units where circles show these', () => {
    const a = [{localUnits: 3}, {localUnits: 5}, {localUnits: 7}];
    const units = regionChange(new HotspotFigures(series({a})), {...filter, size: 'localUnits'});
    expect([units?.first[0], units?.last[0]]).to.deep.equal([3, 7]);
  });
});

const filter: ChangeFilter = {
  ...{taxonomy: 'traded', sectors: [], size: 'employment', criterion: {}},
  change: {from: 2010, to: 2012},
};

/** First and last figure of the only region, and its mask of gaps. */
function changed(runs: Readonly<Record<string, readonly Figures[]>>): readonly number[] {
  return of(series(runs));
}

function of(dataset: HotspotDataset, growth?: GrowthSpan): readonly number[] {
  const figures = new HotspotFigures(dataset, growth && {growth});
  const {first = [], last = [], gaps = []} = regionChange(figures, filter) ?? {};
  return [first[0] ?? NaN, last[0] ?? NaN, gaps[0] ?? NaN];
}

/** One region with a series from 2010 for each sector; 9 persons unless a figure says otherwise. */
function series(runs: Readonly<Record<string, readonly Figures[]>>): HotspotDataset {
  return sampleDataset(
    Object.entries(runs).flatMap(([id, run]) =>
      run.map((figures, at) => ({
        ...{region: 'AA1', sector: `traded:${id}`, year: 2010 + at, employment: 9},
        ...figures,
      })),
    ),
  );
}
