import {describe, it} from 'node:test';

import {NO_STARS} from '../../src/dataset/hotspot-dataset.js';
import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {
  regionProfile,
  type ProfileRow,
  type ProfileSubject,
  type RegionProfile,
} from '../../src/view/region-profile.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset(
  [
    {region: 'DE11', sector: 'traded:apparel', employment: 2_000, stars: 1},
    {region: 'DE11', sector: 'traded:mining'},
    {region: 'DE11', sector: 'traded:tobacco', employment: 0},
    {region: 'DE11', sector: 'traded:automotive', employment: 150_000, stars: 3},
    {region: 'DE21', sector: 'traded:automotive', employment: 100_000, stars: 1},
    {region: 'DE21', sector: 'traded:apparel', employment: 4_000, incomplete: 2},
    {
      region: 'FR10',
      sector: 'traded:automotive',
      employment: 120_000,
      flags: QUALITY_FLAGS.d | QUALITY_FLAGS.b,
    },
    {region: 'DE11', sector: 'emerging:digital', employment: 9, stars: 2},
    {region: 'DE11', sector: 'traded:apparel', year: 2013, employment: 1},
  ],
  {totals: {DE11: 1_500_000, DE21: 2_000_000, FR10: 6_500_000}},
);
const figures = new HotspotFigures(dataset);

describe('regionProfile', () => {
  it('lists the sectors of the taxonomy by employment, zero and missing last', () => {
    const ids = profile().rows.map(({sector}) => sector.id);
    expect(ids).to.deep.equal(['automotive', 'apparel', 'tobacco', 'mining']);
  });

  it('gives the same share, quotient and stars as the figures of the sector', () => {
    const {focus, quotient, stars} = row('automotive');
    const columns = figures.of(
      0,
      dataset.sectors.findIndex(({id}) => id === 'automotive'),
    );
    expect([focus, quotient, stars]).to.deep.equal([0.1, columns.quotient[0], 3]);
    expect(quotient).to.be.closeTo(0.1 / (370_000 / 10_000_000), 1e-9);
  });

  it('ranks by employment in Europe and in the country', () => {
    expect(row('automotive', 'DE21').inEurope).to.deep.equal({place: 3, of: 3});
    expect(row('automotive', 'DE21').inCountry).to.deep.equal({place: 2, of: 2});
  });

  it('has no place, quotient or stars where there is no figure', () => {
    const {employment, quotient, stars, inEurope, inCountry} = row('mining');
    expect([employment, quotient, stars]).to.deep.equal([NaN, NaN, NO_STARS]);
    expect([inEurope, inCountry]).to.deep.equal([undefined, undefined]);
  });

  it('takes a sector that the data does not mention for the region as missing', () => {
    expect(row('tobacco', 'FR10').employment).to.be.NaN;
  });

  it('carries flags and unpublished parts', () => {
    expect(row('automotive', 'FR10').flags).to.equal(QUALITY_FLAGS.d | QUALITY_FLAGS.b);
    expect(row('apparel', 'DE21').incomplete).to.equal(2);
  });

  it('has the series of each sector over all years', () => {
    const years = row('apparel').series.map(({year, employment}) => [year, employment]);
    expect(years).to.deep.equal([
      [2012, 2_000],
      [2013, 1],
    ]);
  });

  it('sums the stars of each taxonomy and ranks the regions that have some', () => {
    const [traded, emerging] = profile().strengths;
    expect([traded?.stars, traded?.inEurope]).to.deep.equal([4, {place: 1, of: 2}]);
    expect([emerging?.stars, emerging?.inEurope]).to.deep.equal([2, {place: 1, of: 1}]);
  });

  it('gives the region’s employment in all activities', () => {
    expect(profile().total).to.equal(1_500_000);
  });

  it('is undefined for a region or a year that the data lacks', () => {
    expect(regionProfile(figures, {...subject, region: 'XX99'})).to.equal(undefined);
    expect(regionProfile(figures, {...subject, year: 1999})).to.equal(undefined);
  });
});

const subject: ProfileSubject = {region: 'DE11', taxonomy: 'traded', year: 2012};

function profile(change: Partial<ProfileSubject> = {}): RegionProfile {
  const found = regionProfile(figures, {...subject, ...change});
  if (found === undefined) throw new Error('there is no such profile');
  return found;
}

function row(sector: string, region = 'DE11'): ProfileRow {
  const found = profile({region}).rows.find(({sector: {id}}) => id === sector);
  if (found === undefined) throw new Error(`there is no row ${sector}`);
  return found;
}
