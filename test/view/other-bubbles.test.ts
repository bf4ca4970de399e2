import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';

import fc from 'fast-check';

import type {Criterion, HotspotFilter, SizeMeasure} from '../../src/dataset/hotspot-filter.js';
import {observationAt} from '../../src/dataset/hotspot-dataset.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import type {Bubbles} from '../../src/view/bubbles.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {tableRows} from '../../src/view/table-rows.js';
import {expect} from '../expect.js';

const COLUMNS = [
  ...(['value', 'employment', 'sector', 'hotspots', 'quotient', 'focus'] as const),
  ...(['stars', 'flags', 'incomplete'] as const),
];

describe('others of a view', () => {
  let figures: HotspotFigures;

  before(async () => {
    const text = await readFile('data/eu-hotspots.geojson', 'utf8');
    figures = new HotspotFigures(parseHotspots(JSON.parse(text)).dataset);
  });

  it('and its hotspots are together the regions of the view without criterion', () => {
    property(({filter, view, whole}) => {
      const {bubbles, others} = view;
      const all = [...bubbles.region, ...(others?.bubbles.region ?? [])];
      expect(all.sort(ascending)).to.deep.equal([...whole.region].sort(ascending));
      expect(others?.bubbles.length ?? 0).to.equal(bubbles.hidden);
      expect(others === undefined).to.equal(bubbles.length === whole.length);
      if (others) expect(others.filter).to.deep.equal({...filter, criterion: {}});
    });
  });

  it('have the figures that they would have without it, unless sectors overlap', () => {
    property(({filter, view, whole}) => {
      if (filter.taxonomy === 'emerging' && filter.sectors.length !== 1) return;
      const {bubbles} = view.others ?? {};
      bubbles?.region.forEach((region, at) => {
        const same = whole.region.indexOf(region);
        for (const name of COLUMNS) expect(bubbles[name][at]).to.be.deep.equal(whole[name][same]);
      });
    });
  });

  it('have the figure of the sector in which they are most specialised, of several', () => {
    let specialised = 0;
    property(({filter, view}) => {
      if (filter.taxonomy !== 'emerging') return;
      const {bubbles} = view.others ?? {};
      bubbles?.region.forEach((region, at) => {
        const sectors = figuresOf(filter, region);
        const counting = sectors.filter(({employment}) => employment >= 1000);
        const ranked = counting.length > 0 ? counting : sectors;
        const known = ranked.filter(({quotient}) => !Number.isNaN(quotient));
        const most = Math.max(...known.map(({quotient}) => quotient));
        const largest = Math.max(...sectors.map(({value}) => value));
        const expected =
          known.find(({quotient}) => quotient === most) ??
          sectors.find(({value}) => value === largest);
        expect(bubbles.sector[at]).to.equal(expected?.sector);
        expect(bubbles.value[at]).to.equal(expected?.value);
        if (counting.length > 0 && expected?.value !== largest) specialised += 1;
      });
    });
    expect(specialised).to.be.greaterThan(0);
  });

  it('are the rows of a table of their own, the largest first and without a rank', () => {
    property(({view}) => {
      const {others} = view;
      if (others === undefined) return;
      const names = {compareRegions: () => 0, compareSectors: () => 0};
      const rows = tableRows(others, {by: 'value', descending: true}, names);
      expect(rows.map(({region}) => region)).to.deep.equal([...others.bubbles.region]);
      expect([...others.bubbles.value]).to.deep.equal(
        [...others.bubbles.value].sort((one, other) => other - one),
      );
      for (const row of rows) {
        expect([row.kind, row.rank, row.rankInCountry]).to.deep.equal(['figure', 0, 0]);
      }
    });
  });

  it('are absent where the page hides them, and without a criterion', () => {
    const filter = {...base(), criterion: {minimumStars: 2}};
    expect(hotspotView(figures, filter).others?.bubbles.length).to.equal(217);
    expect(hotspotView(figures, filter, {others: 'hidden'}).others).to.equal(undefined);
    expect(hotspotView(figures, base()).others).to.equal(undefined);
  });

  it('leave out other countries', () => {
    const filter = {...base(), countries: ['FR'], criterion: {top: 1}};
    const {bubbles, figures: own} = hotspotView(figures, filter).others ?? {};
    const countries = [...(bubbles?.region ?? [])].map((at) => own?.dataset.regions[at]?.country);
    expect(new Set(countries)).to.deep.equal(new Set(['FR']));
  });

  function base(): HotspotFilter {
    return {
      ...{taxonomy: 'traded', sectors: ['traded:automotive'], year: 2012, countries: []},
      ...{criterion: {}, size: 'employment', colour: 'quotient'},
    };
  }

  /** Figures above 0 of the chosen sectors in a region. */
  function figuresOf({taxonomy, sectors, year, size}: HotspotFilter, region: number) {
    const {dataset} = figures;
    return dataset.sectors.flatMap(({key, taxonomy: own}, sector) => {
      if (own !== taxonomy || (sectors.length > 0 && !sectors.includes(key))) return [];
      const place = {year: dataset.years.indexOf(year), sector, region};
      const at = observationAt(dataset, place);
      const value = dataset.observations[size]?.[at ?? -1] ?? NaN;
      if (at === undefined || !(value > 0)) return [];
      const {quotient, slice} = figures.of(place.year, sector);
      return {
        ...{sector, value, employment: dataset.observations.employment[at] ?? NaN},
        quotient: quotient[at - slice.start] ?? NaN,
      };
    });
  }

  function property(
    claim: (given: {filter: HotspotFilter; view: HotspotView; whole: Bubbles}) => void,
  ): void {
    fc.assert(
      fc.property(arbitraryFilter(figures), (filter) => {
        const whole = hotspotView(figures, {...filter, criterion: {}}).bubbles;
        claim({filter, view: hotspotView(figures, filter), whole});
      }),
      {numRuns: 60},
    );
  }
});

function arbitraryFilter({dataset}: HotspotFigures): fc.Arbitrary<HotspotFilter> {
  const keysOf = (taxonomy: string): string[] =>
    dataset.sectors.filter((sector) => sector.taxonomy === taxonomy).map(({key}) => key);
  return fc.constantFrom('traded', 'emerging').chain((taxonomy) =>
    fc.record({
      taxonomy: fc.constant(taxonomy),
      sectors: fc.oneof(fc.constant([]), fc.subarray(keysOf(taxonomy), {minLength: 1})),
      year: fc.constantFrom(...dataset.years),
      countries: fc.subarray(['DE', 'FR', 'ES', 'IT', 'PT']),
      criterion: arbitraryCriterion(),
      size: fc.constantFrom<SizeMeasure>('employment', 'localUnits'),
      colour: fc.constant('quotient'),
    }),
  );
}

function arbitraryCriterion(): fc.Arbitrary<Criterion> {
  return fc.record(
    {
      minimumStars: fc.integer({min: 0, max: 4}),
      minimumQuotient: fc.double({min: 0, max: 5, noNaN: true}),
      minimumShare: fc.double({min: 0, max: 20, noNaN: true}),
      minimumEmployment: fc.integer({min: 0, max: 50_000}),
      top: fc.integer({min: 1, max: 100}),
    },
    {requiredKeys: []},
  );
}

function ascending(one: number, other: number): number {
  return one - other;
}
