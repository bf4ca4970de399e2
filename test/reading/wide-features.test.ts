import {expect} from '@open-wc/testing';

import {observationAt, type HotspotTable} from '../../src/dataset/hotspot-table.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {collection, flatFeature, metadata, wideFeature} from '../sample-geojson.js';

const AUTO = 'traded:automotive';
const BIO = 'emerging:biopharmaceuticals';

describe('wide features', () => {
  it('bring all measures of their sectors and years', () => {
    const feature = wideFeature({
      employment: {[AUTO]: [10, 20]},
      localUnits: {[AUTO]: [1, 2]},
      wages: {[AUTO]: [0.5, null]},
      stars: {[AUTO]: [null, 3]},
      flags: {[AUTO]: ['d', null]},
      incomplete: {[AUTO]: [0, 2]},
    });
    const {table, problems} = parseHotspots(collection([feature], metadata()));
    expect(problems).to.deep.equal([]);
    expect(figures(table, AUTO, 2008)).to.deep.equal([10, 1, 0.5, 255, 4, 0]);
    expect(figures(table, AUTO, 2009)).to.deep.equal([20, 2, NaN, 3, 0, 2]);
  });

  it('keep sectors of the same name apart by their taxonomy', () => {
    const employment = {'traded:biopharmaceuticals': [1, 2], [BIO]: [3, 4]};
    const {table} = parseHotspots(collection([wideFeature({employment})], metadata()));
    expect(figures(table, 'traded:biopharmaceuticals', 2008)?.[0]).to.equal(1);
    expect(figures(table, BIO, 2008)?.[0]).to.equal(3);
  });

  it('have single values where the data has one year', () => {
    const feature = wideFeature({employment: {[AUTO]: 5}, total: 100});
    for (const geojson of [
      collection([feature], metadata({years: [2012]})),
      collection([wideFeature({employment: {[AUTO]: 5}, total: 100, year: 2012})]),
    ]) {
      const {table, problems} = parseHotspots(geojson);
      expect(problems).to.deep.equal([]);
      expect(table.years).to.deep.equal([2012]);
      expect([...table.observations.employment]).to.deep.equal([5]);
      expect([...(table.total ?? [])]).to.deep.equal([100]);
    }
  });

  it('may come one for each region and year', () => {
    const features = [2012, 2013].map((year) => wideFeature({year, employment: {[AUTO]: year}}));
    const {table, problems} = parseHotspots(collection(features));
    expect(problems).to.deep.equal([]);
    expect(table.years).to.deep.equal([2012, 2013]);
    expect([...table.observations.employment]).to.deep.equal([2012, 2013]);
    expect(table.regions).to.have.length(1);
  });

  it('keep flags of figures that are not published', () => {
    const feature = wideFeature({employment: {[AUTO]: [null, 5]}, flags: {[AUTO]: ['c', null]}});
    const {table} = parseHotspots(collection([feature], metadata()));
    expect(figures(table, AUTO, 2008)).to.deep.equal([
      NaN,
      undefined,
      undefined,
      undefined,
      2,
      undefined,
    ]);
  });

  it('have years that are counted from 1 where arrays come without a list of them', () => {
    const {table, problems} = parseHotspots(
      collection([wideFeature(), wideFeature({region: 'DE12'})]),
    );
    expect(table.years).to.deep.equal([1, 2]);
    expect(table.observations.employment).to.have.length(4);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.deep.include({severity: 'warning', field: 'hotspots.years'});
  });

  it('keep a region without any figures', () => {
    const features = [wideFeature(), wideFeature({region: 'DE12', employment: {}})];
    const {table, problems} = parseHotspots(collection(features, metadata()));
    expect(problems).to.deep.equal([]);
    expect(table.regions.map(({code}) => code)).to.deep.equal(['DE11', 'DE12']);
  });

  it('read on where a region comes twice, and keep the first of what is said twice', () => {
    const more = {[AUTO]: [1, 2], 'traded:biopharmaceuticals': [3, 4]};
    const features = [wideFeature(), wideFeature({employment: more})];
    const {table, problems} = parseHotspots(collection(features, metadata()));
    expect(figures(table, AUTO, 2008)?.[0]).to.equal(148_000);
    expect(figures(table, 'traded:biopharmaceuticals', 2009)?.[0]).to.equal(4);
    expect(problems.map(({feature, region}) => [feature, region])).to.deep.equal([
      [1, 'DE11'],
      [1, 'DE11'],
    ]);
  });

  it('may stand beside flat ones', () => {
    const flat = flatFeature({sector: 'biopharmaceuticals', year: 2009, employment: 7});
    const {table, problems} = parseHotspots(collection([wideFeature(), flat], metadata()));
    expect(problems).to.deep.equal([]);
    expect(figures(table, AUTO, 2009)?.[0]).to.equal(149_882);
    expect(figures(table, 'traded:biopharmaceuticals', 2009)?.[0]).to.equal(7);
  });

  it('bring totals by year, and keep the first of two that differ', () => {
    const features = [wideFeature({total: [5, null]}), wideFeature({total: [6, 7]})];
    const {table, problems} = parseHotspots(collection(features, metadata()));
    expect([...(table.total ?? [])]).to.deep.equal([5, 7]);
    expect(problems.map(({field}) => field)).to.include('properties.total[0]');
  });

  for (const [properties, field, message] of faults()) {
    it(`name ${JSON.stringify(properties)} as a problem and keep the rest`, () => {
      const features = [wideFeature({region: 'DE12'}), wideFeature(properties)];
      const {table, problems} = parseHotspots(collection(features, metadata()));
      expect(figures(table, AUTO, 2008)?.[0]).to.equal(148_000);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.deep.include({severity: 'error', feature: 1, region: 'DE11', field});
      expect(problems[0]?.message).to.include(message);
    });
  }

  it('keep the good values of an array beside a bad one', () => {
    const feature = wideFeature({employment: {[AUTO]: [-1, 5]}});
    const {table, problems} = parseHotspots(collection([feature], metadata()));
    expect(figures(table, AUTO, 2008)).to.equal(undefined);
    expect(figures(table, AUTO, 2009)?.[0]).to.equal(5);
    expect(problems).to.have.length(1);
  });
});

function faults(): [object, string, string][] {
  const at = (measure: string, rest = ''): string => `properties.${measure}["${AUTO}"]${rest}`;
  return [
    [{employment: {[AUTO]: [1, '2']}}, at('employment', '[1]'), 'not text'],
    [{employment: {[AUTO]: [-1, 2]}}, at('employment', '[0]'), 'negative'],
    [{employment: {[AUTO]: [1]}}, at('employment'), 'as many values as there are years'],
    [{employment: {[AUTO]: [1, 2, 3]}}, at('employment'), 'as many values as there are years'],
    [{employment: {[AUTO]: 5}}, at('employment'), 'must be an array'],
    [{employment: {[AUTO]: 'many'}}, at('employment'), 'must be an array'],
    [{employment: {[AUTO]: {}}}, at('employment'), 'must be an array'],
    [
      {employment: {'traded:mining': [1, 2]}},
      'properties.employment["traded:mining"]',
      'is not in',
    ],
    [{employment: {mining: [1, 2]}}, 'properties.employment["mining"]', 'is not in'],
    [{localUnits: 5}, 'properties.localUnits', 'keyed by taxonomy:sector'],
    [{localUnits: [1, 2]}, 'properties.localUnits', 'keyed by taxonomy:sector'],
    [{wages: {[AUTO]: [NaN, 1]}}, at('wages', '[0]'), 'finite'],
    [{stars: {[AUTO]: [1, 99]}}, at('stars', '[1]'), 'from 0 to 9'],
    [{flags: {[AUTO]: ['d', 'xyz']}}, at('flags', '[1]'), 'no quality flags'],
    [{flags: {[AUTO]: [4, null]}}, at('flags', '[0]'), 'letters'],
    [{incomplete: {[AUTO]: [0, 0.5]}}, at('incomplete', '[1]'), 'whole number'],
    [{total: [1, -2]}, 'properties.total[1]', 'negative'],
    [{total: [1]}, 'properties.total', 'as many values as there are years'],
    [{total: {}}, 'properties.total', 'must be an array'],
  ];
}

function figures(table: HotspotTable, key: string, year: number): unknown[] | undefined {
  const sector = table.sectors.findIndex((candidate) => candidate.key === key);
  const at = observationAt(table, {year: table.years.indexOf(year), sector, region: 0});
  const {employment, localUnits, wages, stars, flags, incomplete} = table.observations;
  if (at === undefined || (Number.isNaN(employment[at]) && !flags?.[at])) return undefined;
  return [employment, localUnits, wages, stars, flags, incomplete].map((column) => column?.[at]);
}
