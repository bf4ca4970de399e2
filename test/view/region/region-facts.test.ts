import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';

import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../../src/reading/parse-hotspots.js';
import {SEVERAL_SECTORS, type Bubbles} from '../../../src/view/bubbles.js';
import {hotspotView, type HotspotView} from '../../../src/view/hotspot-view.js';
import {regionFacts, type RegionFacts} from '../../../src/view/region/region-facts.js';
import {visibleBubbles} from '../../../src/view/visible-bubbles.js';
import {expect} from '../../expect.js';
import {sampleDataset} from '../../sample-dataset.js';

describe('regionFacts of the sample', () => {
  let figures: HotspotFigures;

  before(async () => {
    const text = await readFile('data/eu-hotspots.geojson', 'utf8');
    figures = new HotspotFigures(parseHotspots(JSON.parse(text)).dataset);
  });

  function view(filter: Partial<HotspotFilter> = {}, others?: 'hidden'): HotspotView {
    const own = {year: 2012, sectors: ['traded:automotive'], ...filter};
    const whole = {...defaultFilter(figures.dataset), ...own};
    return hotspotView(figures, whole, others ? {others} : {});
  }

  it('has Eurostat’s figures of Stuttgart, with its ranks among all regions', () => {
    const {figures: found, series} = facts(view({criterion: {minimumStars: 2}}), 'DE11');
    expect(found?.value).to.equal(149_882);
    expect(found?.rank).to.deep.equal({place: 1, of: 246});
    expect(found?.quotientRank).to.deep.equal({place: 3, of: 246});
    expect(found?.pips?.met).to.deep.equal([true, true, true]);
    expect(found?.share).to.be.closeTo(149_882 / sum(view().bubbles.employment), 0.01);
    expect(series.map(({year}) => year)).to.deep.equal(figures.dataset.years);
  });

  for (const filter of [
    {},
    {criterion: {minimumStars: 2}},
    {criterion: {top: 10}},
    {countries: ['DE', 'PL'], criterion: {minimumQuotient: 2}},
    {size: 'localUnits'},
    {sectors: []},
    {sectors: [], criterion: {minimumStars: 3}},
    {taxonomy: 'emerging', sectors: []},
  ] satisfies readonly Partial<HotspotFilter>[]) {
    it(`equals the circles and rings of the map (${JSON.stringify(filter)})`, () => {
      const shown = view(filter);
      for (const part of [shown, shown.others]) {
        part?.bubbles.region.forEach((region, at) => {
          const {figures: found} = factsAt(shown, region);
          expect(found?.shown).to.equal(true);
          for (const name of [
            'value',
            'employment',
            'quotient',
            'sector',
            'flags',
            'incomplete',
          ] as const) {
            expect(found?.[name]).to.deep.equal(part.bubbles[name][at]);
          }
        });
      }
    });
  }

  it('ranks by counting the regions with more, in the sector of the circle', () => {
    for (const taxonomy of ['traded', 'emerging']) {
      const shown = view({taxonomy, sectors: [], criterion: {minimumStars: 2}, countries: ['IT']});
      for (const region of shown.bubbles.region) {
        const found = factsAt(shown, region).figures;
        if (found === undefined || found.sector === SEVERAL_SECTORS) continue;
        const {key = ''} = figures.dataset.sectors[found.sector] ?? {};
        const all = wholeSector(shown, key);
        const more = all.value.filter((value) => value > found.value).length;
        expect(found.rank).to.deep.equal({place: more + 1, of: all.length});
      }
    }
  });

  it('has a series whose column of the year is the value of the circle', () => {
    for (const criterion of [{}, {minimumStars: 2}]) {
      const shown = view({sectors: [], criterion});
      for (const region of shown.bubbles.region.slice(0, 60)) {
        const {figures: found, series} = factsAt(shown, region);
        const point = series.find(({year}) => year === 2012);
        expect(point?.employment).to.be.closeTo(found?.employment ?? NaN, 1e-6);
        if (found?.sector === SEVERAL_SECTORS) {
          expect(point?.incomplete).to.equal(found.incomplete);
        }
      }
    }
  });

  it('has figures of a region that the criterion or the countries leave out', () => {
    const hidden = facts(view({criterion: {minimumStars: 2}}, 'hidden'), 'FR10').figures;
    expect([hidden?.value, hidden?.shown]).to.deep.equal([147_179, false]);
    const abroad = facts(view({countries: ['IT']}), 'FR10').figures;
    expect([abroad?.value, abroad?.shown]).to.deep.equal([147_179, false]);
    expect(abroad?.rank).to.deep.equal({place: 2, of: 246});
  });

  it('says why there is no figure', () => {
    expect(facts(view(), 'DE60').absent).to.equal('confidential');
    expect(facts(view(), 'ES63').absent).to.equal('zero');
    expect(facts(view(), 'DE60').figures).to.equal(undefined);
    expect(facts(view(), 'DE11').absent).to.equal(undefined);
  });

  it('does not exist for a region that the data lacks', () => {
    expect(regionFacts(view(), 'XX99')).to.equal(undefined);
  });

  function factsAt(shown: HotspotView, region: number): RegionFacts {
    return facts(shown, figures.dataset.regions[region]?.code ?? '');
  }

  function wholeSector({filter}: HotspotView, key: string): Bubbles {
    return visibleBubbles(figures, {...filter, sectors: [key], countries: [], criterion: {}});
  }
});

describe('regionFacts', () => {
  const given = new HotspotFigures(
    sampleDataset([
      {region: 'DE11', sector: 'traded:automotive', employment: 100, stars: 2},
      {region: 'FR10', sector: 'traded:automotive', employment: 100},
      {region: 'PL22', sector: 'traded:automotive', employment: 10},
    ]),
  );
  const shown = hotspotView(given, defaultFilter(given.dataset));

  it('shares a rank among equals', () => {
    expect(facts(shown, 'DE11').figures?.rank).to.deep.equal({place: 1, of: 3});
    expect(facts(shown, 'FR10').figures?.rank).to.deep.equal({place: 1, of: 3});
    expect(facts(shown, 'PL22').figures?.rank).to.deep.equal({place: 3, of: 3});
  });

  it('has no criteria of stars that the data gives', () => {
    const {pips} = facts(shown, 'DE11').figures ?? {};
    expect([pips?.stars, pips?.met]).to.deep.equal([2, undefined]);
  });
});

function facts(view: HotspotView, code: string): RegionFacts {
  const found = regionFacts(view, code);
  if (found === undefined) throw new Error(`the data has no region ${code}`);
  return found;
}

function sum(column: Float64Array): number {
  return column.reduce((total, value) => total + value, 0);
}
