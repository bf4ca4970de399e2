import {describe, it} from 'node:test';

import {bubbleClasses} from '../../../src/cartography/bubbles/bubble-classes.js';
import type {BubbleClass, BubbleClasses} from '../../../src/cartography/colour/bubble-class.js';
import {palette} from '../../../src/cartography/colour/palette.js';
import type {HotspotDataset} from '../../../src/dataset/hotspot-dataset.js';
import {defaultFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import type {HotspotView} from '../../../src/view/hotspot-view.js';
import {expect} from '../../expect.js';
import {sampleDataset} from '../../sample-dataset.js';

const colours = palette('light');
const automotive = {taxonomy: 'traded', sectors: ['traded:automotive']};

// Automotive has 300 of 10,000 persons; the regions' shares of it give quotients of 5, 2, 0.4 and 0.03.
const traded = sampleDataset(
  [
    {region: 'DE11', sector: 'traded:automotive', employment: 150, stars: 3},
    {region: 'CZ02', sector: 'traded:automotive', employment: 60, stars: 2},
    {region: 'FR10', sector: 'traded:automotive', employment: 89, stars: 0},
    {region: 'EL30', sector: 'traded:automotive', employment: 1},
    {region: 'DE11', sector: 'traded:apparel', employment: 850},
    {region: 'FR10', sector: 'traded:apparel', employment: 100},
  ],
  {totals: {DE11: 1000, CZ02: 1000, FR10: 7000, EL30: 1000}},
);

describe('bubbleClasses', () => {
  it('classes one sector by its quotient, below 1, from 1, from 2 and from 4', () => {
    const {kind, classes, of} = classed(traded, automotive);
    expect(kind).to.equal('quotient');
    expect(classes).to.deep.equal([
      {colour: colours.quotient[0], to: 1},
      {colour: colours.quotient[1], from: 1, to: 2},
      {colour: colours.quotient[2], from: 2, to: 4},
      {colour: colours.quotient[3], from: 4},
    ]);
    expect(of).to.have.length(4);
    expect(byRegion(traded, automotive)).to.deep.include({
      DE11: classes[3],
      CZ02: classes[2],
      EL30: classes[0],
    });
  });

  it('puts bubbles without a quotient into a class of their own', () => {
    const known = {...traded, total: Float64Array.from([1000, NaN, 7000, 1000])};
    const {classes} = classed(known, automotive);
    expect(classes.at(-1)).to.deep.equal({colour: colours.noData, missing: true});
    expect(byRegion(known, automotive)).to.deep.include({CZ02: classes.at(-1)});
  });

  it('gives all bubbles one colour where none has a quotient', () => {
    const alone = sampleDataset([
      {region: 'DE11', sector: 'emerging:digital', employment: 5},
      {region: 'FR10', sector: 'emerging:digital', employment: 7},
    ]);
    const {kind, classes, of} = classed(alone, {taxonomy: 'emerging'});
    expect(kind).to.equal('plain');
    expect(classes).to.deep.equal([{colour: colours.bubble}]);
    expect([...of]).to.deep.equal([0, 0]);
  });

  it('gives all bubbles one colour where they are compared with themselves', () => {
    const withoutTotals = sampleDataset([
      {region: 'DE11', sector: 'traded:automotive', employment: 150},
      {region: 'DE11', sector: 'traded:apparel', employment: 33},
      {region: 'FR10', sector: 'traded:automotive', employment: 77},
      {region: 'FR10', sector: 'traded:apparel', employment: 12},
    ]);
    expect(classed(withoutTotals, {taxonomy: 'traded'}).kind).to.equal('plain');
    expect(classed(withoutTotals, automotive).kind).to.equal('quotient');
  });

  it('classes by stars where the reader asks for them', () => {
    const filter = {...automotive, colour: 'stars'} as const;
    const {kind, classes} = classed(traded, filter);
    expect(kind).to.equal('stars');
    expect(classes.filter(({missing}) => missing !== true)).to.deep.equal(
      [0, 1, 2, 3].map((stars) => ({colour: colours.stars[stars], stars})),
    );
    expect(byRegion(traded, filter)).to.deep.include({
      DE11: {colour: colours.stars[3], stars: 3},
      FR10: {colour: colours.stars[0], stars: 0},
    });
  });

  it('holds more stars than it has colours in its last class', () => {
    const starry = sampleDataset(
      [
        {region: 'DE11', sector: 'traded:automotive', employment: 150, stars: 7},
        {region: 'FR10', sector: 'traded:automotive', employment: 89, stars: 4},
      ],
      {totals: {DE11: 1000, FR10: 7000}},
    );
    const last = {colour: colours.stars[4], stars: 4, orMore: true};
    const filter = {...automotive, colour: 'stars'} as const;
    expect(byRegion(starry, filter)).to.deep.equal({DE11: last, FR10: last});
  });

  it('names the kind of the ratio that the reader asks for', () => {
    const paid = sampleDataset([
      {region: 'DE11', sector: 'traded:automotive', employment: 100, wages: 5},
      {region: 'FR10', sector: 'traded:automotive', employment: 100, wages: 4},
      {region: 'EL30', sector: 'traded:automotive', employment: 100, wages: 2},
    ]);
    const {kind, classes, of} = classed(paid, {...automotive, colour: 'productivity'});
    expect(kind).to.equal('productivity');
    expect(classes.map(({from}) => from)).to.deep.equal([undefined, 30_000, 40_000, 45_000]);
    expect(new Set(of).size).to.equal(3);
  });
});

describe('bubbleClasses of sectors that overlap', () => {
  const sectors = ['packaging', 'digital', 'creative', 'mobility'];
  const overlapping = sampleDataset(
    sectors.map((sector, at) => ({
      region: `DE1${at}`,
      sector: `emerging:${sector}`,
      employment: 100 + at,
    })),
  );

  it('are by sector, in the order of the taxonomy', () => {
    const {kind, classes} = classed(overlapping, {taxonomy: 'emerging'});
    expect(kind).to.equal('sector');
    expect(classes).to.deep.equal(
      sectors.map((_, sector) => ({colour: colours.sectors[sector], sector})),
    );
    expect(byRegion(overlapping, {taxonomy: 'emerging'})).to.deep.include({DE12: classes[2]});
  });

  it('keep their colours while the reader filters', () => {
    const some = {taxonomy: 'emerging', sectors: ['emerging:mobility', 'emerging:digital']};
    expect(classed(overlapping, some).classes).to.deep.equal([
      {colour: colours.sectors[1], sector: 1},
      {colour: colours.sectors[3], sector: 3},
    ]);
  });

  it('are not by sector when only one is chosen', () => {
    const one = {taxonomy: 'emerging', sectors: ['emerging:digital']};
    expect(classed(overlapping, one).kind).to.equal('plain');
  });

  it('share a colour where there are more sectors than colours', () => {
    const keys = Array.from({length: 14}, (_, at) => `emerging:e${at}`);
    const long = sampleDataset(
      keys.map((sector, at) => ({region: `FR${at + 10}`, sector, employment: 10})),
    );
    const all = classed(long, {taxonomy: 'emerging'});
    expect(all.classes.slice(0, 10).map(({sector}) => sector)).to.deep.equal([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect(all.classes.at(-1)).to.deep.equal({colour: colours.otherSectors, others: true});
    expect(all.of.filter((index) => index === 10)).to.have.length(4);
    const last = classed(long, {taxonomy: 'emerging', sectors: keys.slice(-2)});
    expect(last.classes.map(({sector}) => sector)).to.deep.equal([12, 13]);
  });
});

function view(dataset: HotspotDataset, filter: Partial<HotspotFilter>): HotspotView {
  return hotspotView(new HotspotFigures(dataset), {...defaultFilter(dataset), ...filter});
}

function classed(dataset: HotspotDataset, filter: Partial<HotspotFilter>): BubbleClasses {
  return bubbleClasses(view(dataset, filter), colours);
}

/** Class of each region's bubble, by the region's code. */
function byRegion(
  dataset: HotspotDataset,
  filter: Partial<HotspotFilter>,
): Record<string, BubbleClass | undefined> {
  const {bubbles} = view(dataset, filter);
  const {classes, of} = classed(dataset, filter);
  return Object.fromEntries(
    Array.from(bubbles.region, (region, at) => [
      dataset.regions[region]?.code ?? '',
      classes[of[at] ?? NaN],
    ]),
  );
}
