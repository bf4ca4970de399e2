import {describe, it} from 'node:test';

import {parseHotspots} from '../../../src/reading/parse-hotspots.js';
import {expect} from '../../expect.js';
import {collection, flatFeature, STUTTGART, wideFeature} from '../../sample-geojson.js';

describe('the regions of parsed data', () => {
  it('keep the order of their first features', () => {
    const codes = ['FR10', 'DE11', 'FR10', 'AT13'];
    const features = codes.map((region, at) => {
      return flatFeature({region, country: undefined, sector: `s${at}`});
    });
    const {regions} = parseHotspots(collection(features)).dataset;
    expect(regions.map(({code}) => code)).to.deep.equal(['FR10', 'DE11', 'AT13']);
  });

  it('take their country from a NUTS code where none is given', () => {
    const features = ['EL30', 'R1', 'de11'].map((region) => {
      return flatFeature({region, country: undefined});
    });
    const {regions} = parseHotspots(collection(features)).dataset;
    expect(regions.map(({country}) => country)).to.deep.equal(['EL', '', '']);
  });

  it("have Eurostat's country codes, whichever the data has", () => {
    const features = [
      flatFeature({region: 'A', country: 'GR'}),
      flatFeature({region: 'B', country: 'GB'}),
    ];
    const {dataset, problems} = parseHotspots(collection(features));
    expect(problems).to.deep.equal([]);
    expect(dataset.regions.map(({country}) => country)).to.deep.equal(['EL', 'UK']);
  });

  it('keep what was said first where features differ, and say so', () => {
    const other = {type: 'Point', coordinates: [9.3, 48.78]};
    const second = flatFeature({name: 'Stoccarda', country: 'FR', sector: 'chemicals'}, other);
    const {dataset, problems} = parseHotspots(collection([flatFeature(), second]));
    expect(dataset.regions).to.deep.equal([
      {code: 'DE11', name: 'Stuttgart', country: 'DE', longitude: 9.18, latitude: 48.78},
    ]);
    expect(problems.map(({feature, field}) => [feature, field])).to.deep.equal([
      [1, 'properties.name'],
      [1, 'properties.country'],
      [1, 'geometry'],
    ]);
    expect(dataset.observations.employment).to.have.length(2);
  });

  it('take from later features what the first did not say', () => {
    const first = flatFeature({name: undefined, country: undefined}, null);
    const note = {en: 'Head office'};
    const second = flatFeature({sector: 'chemicals', note});
    const {dataset, problems} = parseHotspots(collection([first, second]));
    expect(problems).to.deep.equal([]);
    expect(dataset.regions[0]).to.deep.include({name: 'Stuttgart', country: 'DE', note});
  });

  it('do not mind points that differ by a few metres', () => {
    const near = flatFeature({sector: 'chemicals'}, {type: 'Point', coordinates: [9.18003, 48.78]});
    expect(parseHotspots(collection([flatFeature(), near])).problems).to.deep.equal([]);
  });

  it('are named by the id of a wide feature that has no code', () => {
    const feature = {...wideFeature({region: undefined}), id: 'DE11'};
    const {regions} = parseHotspots(collection([feature], {years: [2008, 2009]})).dataset;
    expect(regions[0]?.code).to.equal('DE11');
  });

  it('are told apart by name, else by point, in flat features without codes', () => {
    const unnamed = {region: undefined, name: undefined};
    const features = [
      flatFeature({region: undefined}),
      flatFeature({region: undefined, sector: 'chemicals'}),
      {...flatFeature(unnamed), id: 17},
      {...flatFeature({...unnamed, sector: 'chemicals'}), id: 18},
    ];
    const {dataset, problems} = parseHotspots(collection(features));
    expect(problems).to.deep.equal([]);
    expect(dataset.regions.map(({code}) => code)).to.deep.equal(['Stuttgart', '9.18,48.78']);
  });

  it('refuse a code that is none', () => {
    for (const region of [{}, [], true, '', 'x'.repeat(1_000)]) {
      const {dataset, problems} = parseHotspots(collection([flatFeature({region}), flatFeature()]));
      expect(dataset.regions.map(({code}) => code)).to.deep.equal(['DE11']);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.deep.include({feature: 0, field: 'properties.region'});
    }
  });

  it('refuse a feature that nothing names', () => {
    const feature = flatFeature({region: undefined, name: undefined}, null);
    const {problems} = parseHotspots(collection([feature]));
    expect(problems[0]).to.deep.include({feature: 0, field: 'properties.region'});
    expect(problems[0]?.message).to.include('is missing');
  });

  it('warn where latitude and longitude seem to be swapped', () => {
    const swapped = {type: 'Point', coordinates: [48.78, 9.18]};
    const {dataset, problems} = parseHotspots(collection([flatFeature({}, swapped)]));
    expect(dataset.regions).to.have.length(1);
    expect(problems[0]).to.deep.include({severity: 'warning', field: 'geometry.coordinates'});
    expect(problems[0]?.message).to.include('swapped');
  });

  it('do not take an outermost region for a swapped one', () => {
    const points = {
      FRA4: [55.5, -21.1],
      FRA5: [45.1, -12.8],
      FR93: [-53.1, 4.2],
      ES70: [-15.6, 28.1],
    };
    const features = Object.entries(points).map(([region, coordinates]) => {
      return flatFeature({region, country: undefined}, {type: 'Point', coordinates});
    });
    expect(parseHotspots(collection(features)).problems).to.deep.equal([]);
  });

  it('are not edited by what all objects inherit', () => {
    const properties = JSON.parse('{"region":"__proto__","sector":"constructor","employment":5}');
    const feature = {type: 'Feature', geometry: STUTTGART, properties};
    const {dataset} = parseHotspots(collection([feature]));
    expect(dataset.regions[0]?.code).to.equal('__proto__');
    expect(Object.hasOwn(Object.prototype, 'employment')).to.equal(false);
  });
});
