import {describe, it} from 'node:test';

import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {
  RowList,
  tableRows,
  type NameOrder,
  type RowSort,
  type TableRow,
} from '../../src/view/table-rows.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset(
  [
    {region: 'SE11', sector: 'traded:automotive', employment: 40, stars: 1},
    {region: 'DE11', sector: 'traded:automotive', employment: 90, stars: 3},
    {region: 'EL30', sector: 'traded:automotive', employment: 0},
    {region: 'BE10', sector: 'traded:automotive', employment: 40},
    {region: 'FR10', sector: 'traded:automotive'},
    {region: 'AT11', sector: 'traded:automotive'},
    {region: 'IT11', sector: 'traded:automotive', employment: 5, stars: 0},
  ],
  {totals: {SE11: 100, DE11: 900, BE10: 400, FR10: 100, EL30: 100, AT11: 100}},
);
const figures = new HotspotFigures(dataset);

const code = (at: number): string => dataset.regions[at]?.code ?? '';
const names: NameOrder = {
  compareRegions: (one, other) => code(one).localeCompare(code(other)),
  compareSectors: () => 0,
};

describe('tableRows', () => {
  it('starts with the largest and ends with regions without a figure, by name', () => {
    expect(codes({by: 'value', descending: true})).to.deep.equal([
      'DE11',
      'SE11',
      'BE10',
      'IT11',
      'EL30',
      'AT11',
      'FR10',
    ]);
  });

  it('counts a figure of 0 as the smallest, but no figure as none', () => {
    expect(codes({by: 'value', descending: false})).to.deep.equal([
      'EL30',
      'IT11',
      'BE10',
      'SE11',
      'DE11',
      'AT11',
      'FR10',
    ]);
  });

  it('says of each row whether it has a figure, one of 0, or none', () => {
    const kinds = rows({by: 'value', descending: true}).map(({kind}) => kind);
    expect([...new Set(kinds)]).to.deep.equal(['figure', 'zero', 'missing']);
  });

  it('ranks by value, equal values alike', () => {
    const ranks = rows({by: 'value', descending: true}).map(({rank}) => rank);
    expect(ranks).to.deep.equal([1, 2, 2, 4, 0, 0, 0]);
  });

  it('ranks within the country, too', () => {
    const german = [30, 20, 20, 10].map((employment, at) => ({region: `DE1${at}`, employment}));
    const sample = [...german, {region: 'FR10', employment: 25}, {region: 'FR20', employment: 0}];
    const sector = 'traded:automotive';
    const two = new HotspotFigures(sampleDataset(sample.map((row) => ({...row, sector}))));
    const view = hotspotView(two, defaultFilter(two.dataset));
    const names = {compareRegions: () => 0, compareSectors: () => 0};
    const ranks = tableRows(view, {by: 'value', descending: true}, names).map(
      (row) => `${view.figures.dataset.regions[row.region]?.code} ${row.rank} ${row.rankInCountry}`,
    );
    expect(ranks).to.deep.equal([
      ...['DE10 1 1', 'FR10 2 1', 'DE11 3 2', 'DE12 3 2', 'DE13 5 4', 'FR20 0 0'],
    ]);
  });

  it('keeps the rank whatever the order', () => {
    const [first] = rows({by: 'quotient', descending: false});
    expect([code(first?.region ?? -1), first?.rank]).to.deep.equal(['DE11', 1]);
  });

  it('puts rows without the figure sorted by after those that have it, both ways', () => {
    expect(codes({by: 'quotient', descending: true}).slice(0, 4)).to.deep.equal([
      'SE11',
      'DE11',
      'BE10',
      'IT11',
    ]);
    expect(codes({by: 'quotient', descending: false}).slice(0, 4)).to.deep.equal([
      'DE11',
      'BE10',
      'SE11',
      'IT11',
    ]);
  });

  it('tells no stars from unknown stars', () => {
    expect(codes({by: 'stars', descending: false}).slice(0, 5)).to.deep.equal([
      'BE10',
      'IT11',
      'SE11',
      'DE11',
      'EL30',
    ]);
  });

  it('sorts countries in protocol order', () => {
    expect(codes({by: 'country', descending: false}).slice(0, 5)).to.deep.equal([
      'BE10',
      'DE11',
      'EL30',
      'IT11',
      'SE11',
    ]);
  });

  it('sorts by name as it is told to, in both directions', () => {
    expect(codes({by: 'region', descending: true}).slice(0, 5)).to.deep.equal([
      'SE11',
      'IT11',
      'EL30',
      'DE11',
      'BE10',
    ]);
  });

  it('leaves out what the criterion hides and the countries not chosen', () => {
    const change = {criterion: {minimumEmployment: 40}, countries: ['DE', 'IT', 'FR']};
    expect(codes({by: 'value', descending: true}, change)).to.deep.equal(['DE11', 'FR10']);
  });

  it('sorts by the sector that each region shows', () => {
    const overlapping = sampleDataset([
      {region: 'DE11', sector: 'emerging:mobility', employment: 9},
      {region: 'FR10', sector: 'emerging:digital', employment: 7},
      {region: 'FR10', sector: 'emerging:mobility', employment: 1},
    ]);
    const view = hotspotView(new HotspotFigures(overlapping), defaultFilter(overlapping));
    const names = {
      compareRegions: () => 0,
      compareSectors: (one: number, other: number) => other - one,
    };
    const sorted = tableRows(view, {by: 'sector', descending: false}, names);
    expect(sorted.map(({region}) => overlapping.regions[region]?.code)).to.deep.equal([
      'FR10',
      'DE11',
    ]);
  });
});

describe('RowList', () => {
  const view = hotspotView(figures, defaultFilter(dataset));
  const whole = tableRows(view, {by: 'value', descending: true}, names);

  it('gives any part of the rows', () => {
    const list = new RowList(view, {by: 'value', descending: true}, names);
    expect(list.length).to.equal(whole.length);
    for (const [start, end] of [
      [0, 3],
      [3, 6],
      [5, 7],
      [6, 9],
    ] as const) {
      expect(list.slice(start, end)).to.deep.equal(whole.slice(start, end));
    }
  });

  it('compares no names of regions without a figure before they are asked for', () => {
    let compared = 0;
    const counting = {...names, compareRegions: () => (compared += 1)};
    const list = new RowList(view, {by: 'value', descending: true}, counting);
    list.slice(0, 4);
    expect(compared).to.equal(0);
    list.slice(4, 7);
    expect(compared).to.be.above(0);
  });

  it('finds the row of a region', () => {
    const list = new RowList(view, {by: 'value', descending: true}, names);
    whole.forEach(({region}, at) => expect(list.placeOf(region)).to.equal(at));
    expect(list.placeOf(99)).to.equal(-1);
  });
});

function rows(sort: RowSort, change: Partial<HotspotFilter> = {}): readonly TableRow[] {
  const view = hotspotView(figures, {...defaultFilter(dataset), ...change});
  return tableRows(view, sort, names);
}

function codes(sort: RowSort, change?: Partial<HotspotFilter>): string[] {
  return rows(sort, change).map(({region}) => code(region));
}
