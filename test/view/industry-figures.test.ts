import {describe, it} from 'node:test';

import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {
  industryFigures,
  largestIndustry,
  type IndustryFigures,
} from '../../src/view/industry-figures.js';
import {sectorTotals} from '../../src/view/sector-totals.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const figures = new HotspotFigures(
  sampleDataset(
    [
      {region: 'AA1', sector: 'traded:a', employment: 600, wages: 30, localUnits: 20},
      {region: 'AA2', sector: 'traded:a', employment: 300, wages: 6, localUnits: 10},
      {region: 'BB1', sector: 'traded:a', employment: 100, incomplete: 2},
      {region: 'BB2', sector: 'traded:a', incomplete: 1},
      {region: 'AA1', sector: 'traded:b', employment: 10, wages: 1},
      {region: 'AA2', sector: 'traded:b', employment: 40},
      {region: 'AA1', sector: 'traded:c'},
      {region: 'AA1', sector: 'emerging:x', employment: 77},
      {region: 'AA1', sector: 'traded:a', year: 2011, employment: 5000},
    ],
    {totals: {AA1: 1000, AA2: 1000, BB1: 2000, BB2: 1000}},
  ),
);

describe('industryFigures', () => {
  it('has one entry for each industry of the taxonomy', () => {
    const keys = industryFigures(figures, filter()).map(({sector}) => sector.key);
    expect(keys).to.deep.equal(['traded:a', 'traded:b', 'traded:c']);
  });

  it('has the same totals as every list of sectors', () => {
    for (const change of [{}, {countries: ['AA']}, {size: 'localUnits'}] as const) {
      const values = industryFigures(figures, filter(change)).map(({value}) => value);
      const totals = sectorTotals(figures, filter(change)).map(({value}) => value);
      expect(values).to.deep.equal(totals);
    }
  });

  it('sums employment whatever the size measure', () => {
    expect(industry({size: 'localUnits'}).employment).to.equal(1000);
  });

  it('counts the regions with a figure, and those whose figure lacks a part', () => {
    expect(industry().regions).to.equal(3);
    expect(industry().incomplete).to.equal(1);
  });

  it('takes wages per person from the regions that have both', () => {
    const {productivity} = industry().measures;
    expect(productivity).to.deep.equal({value: 40_000, regions: 2, coverage: 0.9});
  });

  it('does not tell a figure that rests on less than a third of the industry', () => {
    const [, narrow] = industryFigures(figures, filter());
    expect(narrow?.measures.productivity).to.deep.equal({value: NaN, regions: 1, coverage: 0.2});
  });

  it('takes unit size from the regions that have both', () => {
    expect(industry().measures.unitSize.value).to.equal(30);
  });

  it('takes the share of all employment in the regions that have a figure', () => {
    expect(industry().measures.share.value).to.equal(0.25);
    expect(industry({countries: ['AA']}).measures.share.value).to.equal(0.45);
  });

  it('compares that share with the reference area', () => {
    expect(industry({countries: ['BB']}).measures.quotient.value).to.equal(0.25);
    expect(industry({countries: ['AA']}).measures.quotient.value).to.equal(2.25);
  });

  it('has the quotient of the region where only one has a figure', () => {
    const {dataset} = figures;
    const reference = {
      total: new Map([[2012, 10_000]]),
      employment: new Map([['traded:a', new Map([[2012, 4_000]])]]),
    };
    const given = new HotspotFigures({...dataset, metadata: {...dataset.metadata, reference}});
    const [only] = industryFigures(given, filter({countries: ['BB']}));
    expect(only?.measures.quotient.value).to.equal(given.of(1, 0).quotient[2]);
    expect(only?.measures.quotient.value).to.equal(0.125);
  });

  it('counts as many hotspots as the map shows for the industry alone', () => {
    const criterion = {minimumQuotient: 1};
    const shown = hotspotView(figures, filter({criterion, sectors: ['traded:a']})).bubbles.length;
    expect(industry({criterion}).measures.hotspots.value).to.equal(shown);
    expect(shown).to.equal(2);
  });

  it('is wholly concentrated where there are ten regions or fewer', () => {
    expect(industry().measures.concentration.value).to.equal(1);
  });

  it('tells the share of the ten largest regions, once each', () => {
    const rows = Array.from({length: 12}, (_, at) => ({
      region: `R${at}`,
      sector: 'traded:a',
      employment: at < 2 ? 30 : 4,
    }));
    const many = new HotspotFigures(sampleDataset(rows));
    const [only] = industryFigures(many, defaultFilter(many.dataset));
    expect(only?.measures.concentration.value).to.equal((60 + 8 * 4) / 100);
  });

  it('has nothing but NaN for an industry without figures', () => {
    const [, , empty] = industryFigures(figures, filter());
    expect(empty?.employment).to.be.NaN;
    expect(Object.values(empty?.measures ?? {}).every(({value}) => Number.isNaN(value))).to.be.true;
  });

  it('has no figure in a year that the table lacks', () => {
    expect(industry({year: 1900}).employment).to.be.NaN;
  });

  it('has no growth without two full years', () => {
    const oneYear = new HotspotFigures(
      sampleDataset([{region: 'AA1', sector: 'traded:a', employment: 1}]),
    );
    const [only] = industryFigures(oneYear, defaultFilter(oneYear.dataset));
    expect(only?.measures.growth.value).to.be.NaN;
  });
});

describe('largestIndustry', () => {
  it('is the largest total of any year, so that sizes can be compared', () => {
    expect(largestIndustry(figures, filter())).to.equal(5000);
  });

  it('is that of the chosen countries', () => {
    expect(largestIndustry(figures, filter({countries: ['BB']}))).to.equal(100);
  });
});

function filter(change: Partial<HotspotFilter> = {}): HotspotFilter {
  return {...defaultFilter(figures.dataset), ...change};
}

/** The industry `traded:a`. */
function industry(change: Partial<HotspotFilter> = {}): IndustryFigures {
  return industryFigures(figures, filter(change))[0]!;
}
