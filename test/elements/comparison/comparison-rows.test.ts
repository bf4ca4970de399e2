import {describe, it} from 'node:test';

import {defaultFilter} from '../../../src/dataset/hotspot-filter.js';
import {spread, spreadText} from '../../../src/elements/comparison/comparison-measure.js';
import {
  comparedRegions,
  comparisonRows,
  type ComparisonRow,
  type ComparisonSort,
} from '../../../src/elements/comparison/comparison-rows.js';
import {comparisonScale} from '../../../src/elements/comparison/comparison-scale.js';
import {comparisonScene} from '../../../src/elements/comparison/comparison-scene.js';
import {placedRow} from '../../../src/elements/comparison/comparison-marks.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {Locale} from '../../../src/locale/locale.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {expect} from '../../expect.js';
import {sampleDataset} from '../../sample-dataset.js';

const locale = new Locale('en');
const cars = 'traded:cars';
const tea = 'traded:tea';
const wine = 'traded:wine';
const figures = new HotspotFigures(
  sampleDataset([
    {region: 'DE11', sector: cars, employment: 600},
    {region: 'DE12', sector: cars, employment: 200},
    {region: 'FR10', sector: cars, employment: 100},
    {region: 'DE11', sector: tea, employment: 100},
    {region: 'DE12', sector: tea, employment: 800},
    {region: 'FR10', sector: tea},
    {region: 'DE11', sector: wine, employment: 0},
    {region: 'DE12', sector: wine, employment: 50},
    {region: 'FR10', sector: wine, employment: 40},
  ]),
);
const view = hotspotView(figures, defaultFilter(figures.dataset));

describe('comparison of regions', () => {
  it('has a row for each sector with the figure of each region, in the order of selection', () => {
    const [row] = rows({sort: 'sector', measure: 'employment'});
    expect(row?.sector.key).to.equal(cars);
    expect(row?.figures.map(({region, value}) => [region.code, value])).to.deep.equal([
      ['DE12', 200],
      ['DE11', 600],
      ['FR10', 100],
    ]);
  });

  it('sorts by difference, with ratios to zero after those that can be drawn', () => {
    expect(keys(rows({sort: 'difference', measure: 'employment'}))).to.deep.equal([
      tea,
      cars,
      wine,
    ]);
    const byQuotient = rows({sort: 'difference', measure: 'quotient'});
    expect(keys(byQuotient).at(-1)).to.equal(wine);
    expect(byQuotient.at(-1)?.difference).to.equal(Infinity);
  });

  it("sorts by a region's own figure, and puts missing ones last", () => {
    const sort = {region: 'FR10'};
    expect(keys(rows({sort, measure: 'employment'}))).to.deep.equal([cars, wine, tea]);
  });

  it('says why a region has no figure', () => {
    const missing = rows({sort: 'sector', measure: 'quotient'})[1]?.figures[2];
    expect(missing?.value).to.deep.equal(NaN);
    expect(missing?.missing).to.equal('unpublished');
  });

  it('compares ten regions, and counts the others', () => {
    const codes = Array.from({length: 12}, (_, at) => `UK${at + 10}`);
    const many = new HotspotFigures(
      sampleDataset(codes.map((region) => ({region, sector: cars, employment: 1}))),
    );
    const scene = comparisonScene(
      hotspotView(many, defaultFilter(many.dataset)),
      {selected: codes, measure: 'quotient', sort: 'difference', whole: false},
      locale,
    );
    expect(scene.regions.map(({code}) => code)).to.deep.equal(codes.slice(0, 10));
    expect(scene.more).to.equal(2);
  });

  it('orders by the figures of a region that is alone', () => {
    const choice = {measure: 'employment', sort: 'difference', whole: false} as const;
    const {rows: alone} = comparisonScene(view, {selected: ['FR10'], ...choice}, locale);
    expect(keys(alone)).to.deep.equal([cars, wine, tea]);
  });
});

describe('difference of several figures', () => {
  it('is a ratio of quotients, and a difference of all other measures', () => {
    expect(spread('quotient', [4, 0.5, NaN])).to.equal(8);
    expect(spread('employment', [400, 50, 120])).to.equal(350);
    expect(spread('growth', [-0.02, 0.03])).to.be.closeTo(0.05, 1e-12);
  });

  it('does not exist with fewer than two figures', () => {
    expect(spread('quotient', [4, NaN])).to.deep.equal(NaN);
  });

  it('is none between regions without a sector, and infinite where one has it', () => {
    expect(spread('quotient', [0, 0])).to.equal(1);
    expect(spreadText('quotient', spread('quotient', [0, 3]), locale)).to.equal('∞\u00a0×');
    expect(spreadText('quotient', 14.14, locale)).to.equal('14.1\u00a0×');
  });
});

describe('scale of a comparison', () => {
  it('has half and double the average at the same distance from it', () => {
    const {position} = comparisonScale(valued([0.25, 4]), 'quotient', 400);
    expect(position(1)).to.equal(200);
    expect(position(1) - position(0.5)).to.equal(position(2) - position(1));
  });

  it('has figures beyond its ends there, zero included', () => {
    const {position, width} = comparisonScale(valued([0, 0.01, 500]), 'quotient', 400);
    expect([position(0), position(0.01), position(500)]).to.deep.equal([0, 0, width]);
  });

  it('begins at zero for persons, and holds gains and losses', () => {
    const persons = comparisonScale(valued([300, 900]), 'employment', 400);
    expect(persons.position(0)).to.equal(0);
    const growth = comparisonScale(valued([-0.1, 0.3]), 'growth', 400);
    expect(growth.position(-0.1)).to.be.at.least(0);
    expect(growth.position(0.3)).to.be.at.most(400);
    expect(growth.ticks).to.include(0);
  });

  it('has the average among its ticks, however little room there is', () => {
    for (const width of [80, 160, 400]) {
      const {ticks} = comparisonScale(valued([0.1, 60]), 'quotient', width);
      expect(ticks).to.include(1);
    }
  });
});

describe('discs of a comparison', () => {
  it('lie at their figures, one above the other where they would meet', () => {
    const [row] = valued([1, 1.02, 4]);
    if (row === undefined) throw new Error('there must be a row');
    const scale = comparisonScale([row], 'quotient', 400);
    const {discs, height} = placedRow(row, scale);
    expect(discs.map(({cx}) => cx)).to.deep.equal(
      [1, 1.02, 4].map((value) => 10 + scale.position(value)),
    );
    const [first, second] = discs;
    expect((second?.cy ?? 0) - (first?.cy ?? 0)).to.be.at.least(16);
    for (const {cy} of discs) expect(cy).to.be.within(8, height - 8);
  });

  it('are as many as there are figures', () => {
    const [row] = valued([NaN, 2]);
    if (row === undefined) throw new Error('there must be a row');
    const {discs} = placedRow(row, comparisonScale([row], 'quotient', 400));
    expect(discs.map(({number}) => number)).to.deep.equal([2]);
  });
});

function rows(subject: {
  readonly sort: ComparisonSort;
  readonly measure: 'quotient' | 'employment';
}): readonly ComparisonRow[] {
  const regions = comparedRegions(view, ['DE12', 'DE11', 'XX99', 'FR10']);
  return comparisonRows(view, {regions, ...subject}, locale);
}

function keys(shown: readonly ComparisonRow[]): readonly string[] {
  return shown.map(({sector}) => sector.key);
}

/** A row of figures. */
function valued(values: readonly number[]): readonly ComparisonRow[] {
  const [row] = rows({sort: 'sector', measure: 'quotient'});
  const [figure] = row?.figures ?? [];
  if (row === undefined || figure === undefined) throw new Error('the sample must have figures');
  return [{...row, figures: values.map((value) => ({...figure, value}))}];
}
