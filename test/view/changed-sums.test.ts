import {describe, it} from 'node:test';

import {largestRadius} from '../../src/cartography/bubbles/largest-radius.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {hotspotView, type HotspotView, type ViewOptions} from '../../src/view/hotspot-view.js';
import {RowList} from '../../src/view/table-rows.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

/** Figures of 2010 and 2012 by region. */
const RUNS: Readonly<Record<string, readonly [number, number]>> = {
  AA1: [1000, 1400],
  AA2: [1000, 900],
  BB1: [5000, 4000],
  BB2: [600, 0],
  CC1: [70, 70],
  DD1: [0, 50],
  EE1: [5, NaN],
};

describe('changedSums', () => {
  it('makes circles of gains and losses, the largest amount first', () => {
    const {bubbles} = viewOf();
    expect(codes(bubbles.region)).to.deep.equal(['BB1', 'BB2', 'AA1', 'AA2']);
    expect([...bubbles.value]).to.deep.equal([1000, 600, 400, 100]);
    expect([...bubbles.employment]).to.deep.equal([4000, 0, 1400, 900]);
    expect([...bubbles.sector]).to.deep.equal([0, 0, 0, 0]);
    expect(codes(bubbles.zero)).to.deep.equal(['CC1']);
    expect(codes(bubbles.missing)).to.deep.equal(['DD1', 'EE1']);
  });

  it('applies the criterion in the last year, and draws the others as rings of their change', () => {
    const {bubbles, others} = viewOf({criterion: {minimumEmployment: 1000}});
    expect(codes(bubbles.region)).to.deep.equal(['BB1', 'AA1']);
    expect(codes(others?.bubbles.region ?? [])).to.deep.equal(['BB2', 'AA2']);
    expect([...(others?.bubbles.value ?? [])]).to.deep.equal([600, 100]);
    expect(bubbles.hidden).to.equal(2);
  });

  it('keeps the largest amounts for a criterion of a number', () => {
    const {bubbles, others} = viewOf({criterion: {top: 1}});
    expect(codes(bubbles.region)).to.deep.equal(['BB1']);
    expect(codes(others?.bubbles.region ?? [])).to.deep.equal(['BB2', 'AA1', 'AA2']);
  });

  it('has the largest amount as the scale, and the ink of all, whatever the criterion', () => {
    for (const criterion of [{}, {minimumEmployment: 1000}]) {
      const {maximum, ink} = viewOf({criterion});
      expect(maximum).to.equal(1000);
      expect(ink).to.be.closeTo(2.1, 1e-12);
    }
    expect(viewOf({countries: ['AA']}).maximum).to.equal(400);
  });

  it('has the radius of a scale for several maps if all sectors share it', () => {
    const {ink, maximum} = viewOf({}, {sameScale: true});
    expect(maximum).to.equal(9000);
    expect(largestRadius({ink}, 180)).to.equal(10);
  });

  it('shows the last year of the change, whichever the filter names', () => {
    expect(viewOf({year: 2010}).filter.year).to.equal(2012);
  });

  it('lists the regions that cannot be compared by reason, then name', () => {
    const view = viewOf();
    const names = {
      compareRegions: (one: number, other: number) => one - other,
      compareSectors: () => 0,
    };
    const rows = new RowList(view, {by: 'change', descending: true}, names);
    const listed = rows.slice(0, rows.length).map(({region}) => region);
    expect(codes(listed)).to.deep.equal([
      ...['AA1', 'CC1', 'AA2', 'BB2', 'BB1'],
      ...['EE1', 'DD1'],
    ]);
    const last = new RowList(view, {by: 'last', descending: false}, names);
    expect(codes(last.slice(0, 2).map(({region}) => region))).to.deep.equal(['BB2', 'CC1']);
  });
});

function viewOf(filter: Partial<HotspotFilter> = {}, options: ViewOptions = {}): HotspotView {
  const rows = Object.entries(RUNS).flatMap(([region, run]) =>
    run.map((employment, at) => ({region, sector: 'traded:a', year: 2010 + 2 * at, employment})),
  );
  const other = [500, 9500].map((employment, at) => ({
    ...{region: 'AA1', sector: 'traded:b', year: 2010 + 2 * at, employment},
  }));
  const dataset = sampleDataset([...rows, ...other]);
  return hotspotView(
    new HotspotFigures(dataset),
    {
      ...{...defaultFilter(dataset), sectors: ['traded:a'], change: {from: 2010, to: 2012}},
      ...filter,
    },
    options,
  );
}

function codes(regions: ArrayLike<number>): readonly (string | undefined)[] {
  return Array.from(regions, (region) => Object.keys(RUNS)[region]);
}
