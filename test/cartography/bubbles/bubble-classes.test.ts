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
      {colour: colours.quiet, quiet: true, to: 1},
      {colour: colours.quotient[0], from: 1, to: 2},
      {colour: colours.quotient[1], from: 2, to: 4},
      {colour: colours.quotient[2], from: 4},
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
    expect(classes.at(-1)).to.deep.equal({
      ...{colour: colours.noData, quiet: true, missing: true},
    });
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
    expect(classed(withoutTotals, {taxonomy: 'traded', colour: 'focus'}).kind).to.equal('plain');
    expect(classed(withoutTotals, automotive).kind).to.equal('quotient');
  });

  it('classes by stars where the reader asks for them', () => {
    const filter = {...automotive, colour: 'stars'} as const;
    const {kind, classes} = classed(traded, filter);
    expect(kind).to.equal('stars');
    expect(classes.filter(({missing}) => missing !== true)).to.deep.equal([
      {colour: colours.quiet, quiet: true, stars: 0},
      ...[1, 2, 3].map((stars) => ({colour: colours.stars[stars - 1], stars})),
    ]);
    expect(byRegion(traded, filter)).to.deep.include({
      DE11: {colour: colours.stars[2], stars: 3},
      FR10: {colour: colours.quiet, quiet: true, stars: 0},
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
    const last = {colour: colours.stars[2], stars: 4, orMore: true};
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

describe('bubbleClasses of the sum of a whole taxonomy', () => {
  const codes = Array.from({length: 20}, (_, at) => `${at % 2 ? 'DE' : 'FR'}${at + 10}`);
  /** Region `at` has `at` sectors with a star each, and one without. */
  const sums = (taxonomy: string): HotspotDataset =>
    sampleDataset(
      codes.flatMap((region, at) =>
        Array.from({length: 21}, (_, sector) => ({
          ...{region, sector: `${taxonomy}:s${sector}`, employment: 100 + at},
          stars: sector < at ? 1 : 0,
        })),
      ),
    );

  it('are by the stars over all sectors, with customary limits for traded ones', () => {
    const rich = sampleDataset([
      {region: 'DE11', sector: 'traded:a', employment: 9, stars: 20},
      {region: 'DE11', sector: 'traded:b', employment: 9, stars: 3},
      {region: 'FR10', sector: 'traded:a', employment: 9, stars: 10},
      {region: 'FR10', sector: 'traded:b', employment: 9, stars: 9},
      {region: 'EL30', sector: 'traded:a', employment: 9, stars: 4},
      {region: 'EL30', sector: 'traded:b', employment: 9, stars: 0},
    ]);
    const {kind, classes} = classed(rich, {});
    expect(kind).to.equal('portfolio');
    expect(classes).to.deep.equal([
      {colour: colours.quiet, quiet: true, to: 5},
      {colour: colours.stars[0], from: 5, to: 10},
      {colour: colours.stars[1], from: 10, to: 20},
      {colour: colours.stars[2], from: 20},
    ]);
    expect(byRegion(rich, {})).to.deep.equal({
      DE11: classes[3],
      FR10: classes[2],
      EL30: classes[0],
    });
  });

  it('have the median, upper quartile and ninth decile of the year as limits elsewhere', () => {
    // Of 0 to 19 stars, the quantiles are 9.5, 14.25 and 17.1.
    const limits = (filter: Partial<HotspotFilter>): readonly (number | undefined)[] =>
      classed(sums('cities'), filter).classes.map(({from}) => from);
    expect(limits({})).to.deep.equal([undefined, 10, 14, 17]);
    expect(limits({countries: ['FR']})).to.deep.equal(limits({}));
    expect(limits({criterion: {minimumStars: 1}})).to.deep.equal(limits({}));
  });

  it('are by the same stars where the reader asks for those of the best sector', () => {
    expect(classed(sums('cities'), {colour: 'stars'}).kind).to.equal('portfolio');
    expect(classed(sums('cities'), {colour: 'growth'}).kind).not.to.equal('portfolio');
  });

  it('are by the quotient of the sum where only some sectors are chosen', () => {
    const some = {sectors: ['traded:automotive', 'traded:apparel']};
    const three = sampleDataset([
      {region: 'DE11', sector: 'traded:automotive', employment: 150},
      {region: 'DE11', sector: 'traded:apparel', employment: 50},
      {region: 'DE11', sector: 'traded:coal', employment: 800},
      {region: 'FR10', sector: 'traded:apparel', employment: 900},
      {region: 'FR10', sector: 'traded:coal', employment: 100},
    ]);
    expect(classed(three, some).kind).to.equal('quotient');
    // 1,100 of 2,000 persons are in both sectors: 200 and 900 of 1,000 are 0.36 and 1.64 as much.
    const {DE11, FR10} = byRegion(three, some);
    expect([DE11?.to, FR10?.from]).to.deep.equal([1, 1]);
  });
});

describe('bubbleClasses of sectors that overlap', () => {
  const sectors = ['packaging', 'digital', 'creative', 'mobility', 'blue', 'medical', 'energy'];
  /** Region DE1`at` is specialised in sector `at`, but in packaging, with too few persons. */
  const overlapping = sampleDataset(
    [
      ...sectors.map((sector, at) => ({
        ...{region: `DE1${at}`, sector: `emerging:${sector}`, employment: at === 0 ? 900 : 5000},
      })),
      ...sectors.flatMap((_, at) => [
        {region: `DE2${at}`, sector: 'emerging:energy', employment: 1000},
        {region: `DE2${at}`, sector: 'emerging:medical', employment: 3000},
      ]),
    ],
    {
      totals: Object.fromEntries(
        sectors.flatMap((_, at) => [
          [`DE1${at}`, 50_000],
          [`DE2${at}`, 50_000],
        ]),
      ),
    },
  );

  it('give hues to the five that are most specialised in the most regions', () => {
    const {kind, classes} = classed(overlapping, {taxonomy: 'emerging'});
    expect(kind).to.equal('sector');
    const hued = ['digital', 'creative', 'mobility', 'blue', 'medical'];
    expect(classes.slice(0, 5)).to.deep.equal(
      hued.map((id, at) => ({
        colour: colours.sectors[at],
        sector: overlapping.sectors.findIndex((sector) => sector.id === id),
      })),
    );
    expect(byRegion(overlapping, {taxonomy: 'emerging'})).to.deep.include({
      DE12: classes[1],
      DE21: classes[4],
    });
  });

  it('share a colour where they have no hue', () => {
    const {classes} = classed(overlapping, {taxonomy: 'emerging'});
    const others = {colour: colours.otherSectors, others: true};
    expect(classes[5]).to.deep.equal(others);
    expect(byRegion(overlapping, {taxonomy: 'emerging'})['DE16']).to.deep.equal(others);
  });

  it('step back where the region is specialised in none', () => {
    const none = {colour: colours.quiet, quiet: true, none: true};
    expect(byRegion(overlapping, {taxonomy: 'emerging'})['DE10']).to.deep.equal(none);
    expect(classed(overlapping, {taxonomy: 'emerging'}).classes.at(-1)).to.deep.equal(none);
  });

  it('keep their hues while the reader filters years, countries and hotspots', () => {
    const all = classed(overlapping, {taxonomy: 'emerging'}).classes.slice(0, 5);
    const some = {taxonomy: 'emerging', countries: ['FR'], criterion: {minimumEmployment: 4000}};
    expect(classed(overlapping, some).classes.slice(0, 5)).to.deep.equal(all);
  });

  it('give a hue to each where there are no quotients', () => {
    const alone = sampleDataset(
      sectors.slice(0, 4).map((sector, at) => ({
        ...{region: `DE1${at}`, sector: `emerging:${sector}`, employment: 100 + at},
      })),
    );
    const {classes} = classed(alone, {taxonomy: 'emerging'});
    expect(classes.map(({sector}) => sector)).to.deep.equal([0, 1, 2, 3]);
    expect(byRegion(alone, {taxonomy: 'emerging'})).to.deep.include({DE12: classes[2]});
  });

  it('are not by sector when only one is chosen', () => {
    const one = {taxonomy: 'emerging', sectors: ['emerging:digital']};
    expect(classed(overlapping, one).kind).to.equal('quotient');
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
