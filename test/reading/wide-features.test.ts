import {describe, it} from 'node:test';

import {observationAt, type HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {expect} from '../expect.js';
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
    const {dataset, problems} = parseHotspots(collection([feature], metadata()));
    expect(problems).to.deep.equal([]);
    expect(figures(dataset, AUTO, 2008)).to.deep.equal([10, 1, 0.5, 255, 4, 0]);
    expect(figures(dataset, AUTO, 2009)).to.deep.equal([20, 2, NaN, 3, 0, 2]);
  });

  it('keep sectors of the same name apart by their taxonomy', () => {
    const employment = {'traded:biopharmaceuticals': [1, 2], [BIO]: [3, 4]};
    const {dataset} = parseHotspots(collection([wideFeature({employment})], metadata()));
    expect(figures(dataset, 'traded:biopharmaceuticals', 2008)?.[0]).to.equal(1);
    expect(figures(dataset, BIO, 2008)?.[0]).to.equal(3);
  });

  it('have single values where the data has one year', () => {
    const feature = wideFeature({employment: {[AUTO]: 5}, total: 100});
    for (const geojson of [
      collection([feature], metadata({years: [2012]})),
      collection([wideFeature({employment: {[AUTO]: 5}, total: 100, year: 2012})]),
    ]) {
      const {dataset, problems} = parseHotspots(geojson);
      expect(problems).to.deep.equal([]);
      expect(dataset.years).to.deep.equal([2012]);
      expect([...dataset.observations.employment]).to.deep.equal([5]);
      expect([...(dataset.total ?? [])]).to.deep.equal([100]);
    }
  });

  it('give growth between years that the data lacks', () => {
    const feature = wideFeature({
      employment: {[AUTO]: [20]},
      growth: {[AUTO]: [10, 30], [BIO]: [null, 4]},
    });
    const said = metadata({years: [2012], growth: {from: 2010, to: 2014}});
    const {dataset, problems} = parseHotspots(collection([feature], said));
    expect(problems).to.deep.equal([]);
    expect(dataset.metadata.growth).to.deep.equal({from: 2010, to: 2014});
    const at = [AUTO, BIO].map((key) => dataset.sectors.findIndex((sector) => sector.key === key));
    const {first, last} = dataset.growthEnds ?? {};
    expect(at.map((sector) => [first?.[sector], last?.[sector]])).to.deep.equal([
      [10, 30],
      [NaN, 4],
    ]);
  });

  it('may come one for each region and year', () => {
    const features = [2012, 2013].map((year) => wideFeature({year, employment: {[AUTO]: year}}));
    const {dataset, problems} = parseHotspots(collection(features));
    expect(problems).to.deep.equal([]);
    expect(dataset.years).to.deep.equal([2012, 2013]);
    expect([...dataset.observations.employment]).to.deep.equal([2012, 2013]);
    expect(dataset.regions).to.have.length(1);
  });

  it('keep flags of figures that are not published', () => {
    const feature = wideFeature({employment: {[AUTO]: [null, 5]}, flags: {[AUTO]: ['c', null]}});
    const {dataset} = parseHotspots(collection([feature], metadata()));
    expect(figures(dataset, AUTO, 2008)).to.deep.equal([
      NaN,
      undefined,
      undefined,
      undefined,
      2,
      undefined,
    ]);
  });

  it('have years that are counted from 1 where arrays come without a list of them', () => {
    const {dataset, problems} = parseHotspots(
      collection([wideFeature(), wideFeature({region: 'DE12'})]),
    );
    expect(dataset.years).to.deep.equal([1, 2]);
    expect(dataset.observations.employment).to.have.length(4);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.deep.include({severity: 'warning', field: 'hotspots.years'});
  });

  it('keep a region without any figures', () => {
    const features = [wideFeature(), wideFeature({region: 'DE12', employment: {}})];
    const {dataset, problems} = parseHotspots(collection(features, metadata()));
    expect(problems).to.deep.equal([]);
    expect(dataset.regions.map(({code}) => code)).to.deep.equal(['DE11', 'DE12']);
  });

  it('read on where a region comes twice, and keep the first of what is said twice', () => {
    const more = {[AUTO]: [1, 2], 'traded:biopharmaceuticals': [3, 4]};
    const features = [wideFeature(), wideFeature({employment: more})];
    const {dataset, problems} = parseHotspots(collection(features, metadata()));
    expect(figures(dataset, AUTO, 2008)?.[0]).to.equal(148_000);
    expect(figures(dataset, 'traded:biopharmaceuticals', 2009)?.[0]).to.equal(4);
    expect(problems.map(({feature, region}) => [feature, region])).to.deep.equal([
      [1, 'DE11'],
      [1, 'DE11'],
    ]);
  });

  it('may stand beside flat ones', () => {
    const flat = flatFeature({sector: 'biopharmaceuticals', year: 2009, employment: 7});
    const {dataset, problems} = parseHotspots(collection([wideFeature(), flat], metadata()));
    expect(problems).to.deep.equal([]);
    expect(figures(dataset, AUTO, 2009)?.[0]).to.equal(149_882);
    expect(figures(dataset, 'traded:biopharmaceuticals', 2009)?.[0]).to.equal(7);
  });

  it('bring totals by year, and keep the first of two that differ', () => {
    const features = [wideFeature({total: [5, null]}), wideFeature({total: [6, 7]})];
    const {dataset, problems} = parseHotspots(collection(features, metadata()));
    expect([...(dataset.total ?? [])]).to.deep.equal([5, 7]);
    expect(problems.map(({field}) => field)).to.include('properties.total[0]');
  });

  for (const [properties, field, message] of faults()) {
    it(`name ${JSON.stringify(properties)} as a problem and keep the rest`, () => {
      const features = [wideFeature({region: 'DE12'}), wideFeature(properties)];
      const {dataset, problems} = parseHotspots(collection(features, metadata()));
      expect(figures(dataset, AUTO, 2008)?.[0]).to.equal(148_000);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.deep.include({severity: 'error', feature: 1, region: 'DE11', field});
      expect(problems[0]?.message).to.include(message);
    });
  }

  it('keep the good values of an array beside a bad one', () => {
    const feature = wideFeature({employment: {[AUTO]: [-1, 5]}});
    const {dataset, problems} = parseHotspots(collection([feature], metadata()));
    expect(figures(dataset, AUTO, 2008)).to.equal(undefined);
    expect(figures(dataset, AUTO, 2009)?.[0]).to.equal(5);
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
    [{flags: {[AUTO]: ['d', 'xyz']}}, at('flags', '[1]'), 'not quality flags'],
    [{flags: {[AUTO]: [4, null]}}, at('flags', '[0]'), 'letters'],
    [{incomplete: {[AUTO]: [0, 0.5]}}, at('incomplete', '[1]'), 'whole number'],
    [{total: [1, -2]}, 'properties.total[1]', 'negative'],
    [{total: [1]}, 'properties.total', 'as many values as there are years'],
    [{total: {}}, 'properties.total', 'must be an array'],
  ];
}

function figures(dataset: HotspotDataset, key: string, year: number): unknown[] | undefined {
  const sector = dataset.sectors.findIndex((candidate) => candidate.key === key);
  const at = observationAt(dataset, {year: dataset.years.indexOf(year), sector, region: 0});
  const {employment, localUnits, wages, stars, flags, incomplete} = dataset.observations;
  if (at === undefined || (Number.isNaN(employment[at]) && !flags?.[at])) return undefined;
  return [employment, localUnits, wages, stars, flags, incomplete].map((column) => column?.[at]);
}
