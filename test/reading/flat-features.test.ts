import {describe, it} from 'node:test';

import {NO_STARS} from '../../src/dataset/hotspot-dataset.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {expect} from '../expect.js';
import {collection, flatFeature, metadata, STUTTGART} from '../sample-geojson.js';

describe('flat features', () => {
  it('bring all measures of an observation', () => {
    const figures = {employment: 5, localUnits: 2, wages: 0.5, stars: 3, flag: 'be', incomplete: 1};
    const {observations} = parseHotspots(collection([flatFeature(figures)])).dataset;
    const {employment, localUnits, wages, stars, flags, incomplete} = observations;
    const columns = [employment, localUnits, wages, stars, flags, incomplete];
    expect(columns.map((column) => column?.[0])).to.deep.equal([5, 2, 0.5, 3, 9, 1]);
  });

  it('need no more than sector and employment', () => {
    const properties = {sector: 'mining', employment: 5};
    const feature = {type: 'Feature', geometry: STUTTGART, properties};
    const {dataset, problems} = parseHotspots(collection([feature]));
    expect(problems).to.deep.equal([]);
    expect([...dataset.observations.employment]).to.deep.equal([5]);
  });

  it('have columns only for measures that come up', () => {
    const {observations} = parseHotspots(
      collection([flatFeature({wages: null, stars: null})]),
    ).dataset;
    expect(Object.keys(observations).sort()).to.deep.equal(['employment', 'region', 'start']);
  });

  it('tell missing from zero', () => {
    const missing = flatFeature({employment: null, flag: 'c'});
    const zero = flatFeature({employment: 0, sector: 'chemicals'});
    const {observations} = parseHotspots(collection([missing, zero])).dataset;
    expect([...observations.employment]).to.deep.equal([NaN, 0]);
  });

  it('stand by year, sector and region in the table, whatever their order', () => {
    const rows = [
      ['B', 's2', 2013, 1],
      ['A', 's1', 2012, 2],
      ['A', 's2', 2013, 3],
      ['B', 's1', 2012, 4],
      ['A', 's1', 2013, 5],
    ] as const;
    const features = rows.map(([region, sector, year, employment]) => {
      return flatFeature({region, sector, year, employment, country: undefined});
    });
    const {dataset} = parseHotspots(collection(features));
    expect(dataset.sectors.map(({id}) => id)).to.deep.equal(['s2', 's1']);
    expect([...dataset.observations.start]).to.deep.equal([0, 0, 2, 4, 5]);
    expect([...dataset.observations.employment]).to.deep.equal([4, 2, 1, 3, 5]);
    expect([...dataset.observations.region]).to.deep.equal([0, 1, 0, 1, 1]);
  });

  it('are a table of no rows where there are none', () => {
    const {dataset, problems} = parseHotspots(collection([]));
    expect(problems).to.deep.equal([]);
    expect(dataset.observations).to.deep.equal({
      start: Uint32Array.of(0),
      region: new Uint32Array(0),
      employment: new Float64Array(0),
    });
  });

  it('bring the total of their region and year', () => {
    const features = [
      flatFeature({regionTotal: 1_700_000}),
      flatFeature({regionTotal: 1_700_000, sector: 'chemicals'}),
      flatFeature({region: 'DE12', sector: 'chemicals', regionTotal: null}),
    ];
    const {dataset, problems} = parseHotspots(collection(features));
    expect(problems).to.deep.equal([]);
    expect([...(dataset.total ?? [])]).to.deep.equal([1_700_000, NaN]);
  });

  it('keep the first of two totals that differ', () => {
    const features = [
      flatFeature({regionTotal: 1_700_000}),
      flatFeature({regionTotal: 1_800_000, sector: 'chemicals'}),
    ];
    const {dataset, problems} = parseHotspots(collection(features));
    expect([...(dataset.total ?? [])]).to.deep.equal([1_700_000]);
    expect(problems[0]).to.deep.include({feature: 1, field: 'properties.regionTotal'});
  });

  it('keep the first of two figures of the same, and say which was left out', () => {
    const features = [flatFeature(), flatFeature({region: 'DE12'}), flatFeature({employment: 1})];
    const {dataset, problems} = parseHotspots(collection(features));
    expect([...dataset.observations.employment]).to.deep.equal([149_882, 149_882]);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.deep.include({feature: 2, region: 'DE11'});
    expect(problems[0]?.message).to.include('second time');
  });

  it('take the only year of the data where they have none, and say so', () => {
    const features = [flatFeature(), flatFeature({sector: 'chemicals', year: undefined})];
    const {dataset, problems} = parseHotspots(collection(features));
    expect(dataset.years).to.deep.equal([2012]);
    expect(dataset.observations.employment).to.have.length(2);
    expect(problems[0]).to.deep.include({
      severity: 'warning',
      feature: 1,
      field: 'properties.year',
    });
  });

  it('are left out without a year where the data has several', () => {
    const features = [flatFeature(), flatFeature({year: 2013}), flatFeature({year: undefined})];
    const {dataset, problems} = parseHotspots(collection(features));
    expect(dataset.years).to.deep.equal([2012, 2013]);
    expect(dataset.observations.employment).to.have.length(2);
    expect(problems[0]).to.deep.include({severity: 'error', feature: 2});
  });

  it('are held to the taxonomies of the metadata', () => {
    const features = [flatFeature({year: 2008}), flatFeature({year: 2008, sector: 'mining'})];
    const {dataset, problems} = parseHotspots(collection(features, metadata()));
    expect(dataset.observations.employment).to.have.length(1);
    expect(problems[0]).to.deep.include({
      feature: 1,
      field: 'properties.sector',
      value: '"mining"',
    });
  });

  for (const [properties, field, message] of faults()) {
    it(`name ${JSON.stringify(properties)} as a problem and keep the rest`, () => {
      const geojson = collection([flatFeature({sector: 'chemicals'}), flatFeature(properties)]);
      const {dataset, problems} = parseHotspots(geojson);
      expect(dataset.observations.employment[0]).to.equal(149_882);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.deep.include({severity: 'error', feature: 1, region: 'DE11', field});
      expect(problems[0]?.message).to.include(message);
    });
  }

  it('keep the good figures of an observation beside a bad one', () => {
    const feature = flatFeature({stars: 'three', wages: -1, localUnits: 7});
    const {observations} = parseHotspots(collection([feature])).dataset;
    expect(observations.employment[0]).to.equal(149_882);
    expect(observations.localUnits?.[0]).to.equal(7);
    expect(observations.stars?.[0] ?? NO_STARS).to.equal(NO_STARS);
  });

  it('keep the flags that are known beside one that is not', () => {
    const {dataset, problems} = parseHotspots(collection([flatFeature({flag: 'bx'})]));
    expect(dataset.observations.flags?.[0]).to.equal(1);
    expect(problems[0]).to.deep.include({field: 'properties.flag', value: '"bx"'});
  });
});

function faults(): [object, string, string][] {
  return [
    [{employment: '149882'}, 'properties.employment', 'not text'],
    [{employment: -1}, 'properties.employment', 'negative'],
    [{employment: NaN}, 'properties.employment', 'finite'],
    [{employment: Infinity}, 'properties.employment', 'finite'],
    [{employment: 1e300}, 'properties.employment', 'larger'],
    [{employment: true}, 'properties.employment', 'number or null'],
    [{employment: [5]}, 'properties.employment', 'number or null'],
    [{employment: undefined}, 'properties.employment', 'is missing'],
    [{localUnits: '7'}, 'properties.localUnits', 'not text'],
    [{wages: -0.5}, 'properties.wages', 'negative'],
    [{stars: 2.5}, 'properties.stars', 'whole number from 0 to 9'],
    [{stars: 10}, 'properties.stars', 'whole number from 0 to 9'],
    [{flag: 5}, 'properties.flag', 'letters'],
    [{flag: 'x'.repeat(1_000_000)}, 'properties.flag', 'letters'],
    [{incomplete: -1}, 'properties.incomplete', 'whole number'],
    [{regionTotal: 'many'}, 'properties.regionTotal', 'not text'],
    [{sector: undefined}, 'properties.sector', 'is missing'],
    [{sector: {}}, 'properties.sector', 'must be the id'],
    [{taxonomy: 'a:b'}, 'properties.taxonomy', 'without a colon'],
    [{year: '2012'}, 'properties.year', 'whole number'],
    [{year: 20.12}, 'properties.year', 'whole number'],
    [{country: 'Germany'}, 'properties.country', 'two capital letters'],
    [{name: ['Stuttgart']}, 'properties.name', 'text'],
  ];
}
