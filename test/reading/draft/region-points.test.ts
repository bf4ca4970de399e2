import {describe, it} from 'node:test';

import type {RegionPoints} from '../../../src/reading/draft/region-points.js';
import {parseHotspots} from '../../../src/reading/parse-hotspots.js';
import {expect} from '../../expect.js';
import {collection, flatFeature, STUTTGART} from '../../sample-geojson.js';

describe('regions without a geometry', () => {
  const figures = collection([flatFeature({name: undefined, country: undefined}, null)]);

  it('take point, name and country from the points given', () => {
    const {dataset, problems} = parseHotspots(figures, {points: POINTS});
    expect(problems).to.deep.equal([]);
    expect(dataset.regions).to.deep.equal([
      {code: 'DE11', name: 'Stuttgart', country: 'DE', longitude: 9.2, latitude: 48.8},
    ]);
  });

  it('take place and outline from the regions given, before the points', () => {
    const outline = square(8, 48);
    for (const properties of [{NUTS_ID: 'DE11'}, {region: 'DE11'}, {id: 'DE11'}, {code: 'DE11'}]) {
      const regions = collection([{type: 'Feature', geometry: outline, properties}]);
      const [region] = parseHotspots(figures, {regions, points: POINTS}).dataset.regions;
      expect(region?.outline).to.equal(outline);
      expect(region?.longitude).to.equal(8.5);
    }
  });

  it('are found by the id of a feature, and named by it', () => {
    const properties = {NAME_LATN: 'Regierungsbezirk Stuttgart'};
    const regions = collection([
      {type: 'Feature', id: 'DE11', geometry: square(8, 48), properties},
    ]);
    const [region] = parseHotspots(figures, {regions}).dataset.regions;
    expect(region?.name).to.equal('Regierungsbezirk Stuttgart');
  });

  it('take what the data itself says in another feature', () => {
    const elsewhere = flatFeature({sector: 'chemicals'});
    const {dataset, problems} = parseHotspots(collection([flatFeature({}, null), elsewhere]));
    expect(problems).to.deep.equal([]);
    expect(dataset.observations.employment).to.have.length(2);
  });

  it('are left out with their figures where nothing places them, and listed', () => {
    const lost = flatFeature({region: 'XX99', employment: 7}, null);
    const {dataset, problems} = parseHotspots(collection([lost, flatFeature()]), {points: POINTS});
    expect(dataset.regions.map(({code}) => code)).to.deep.equal(['DE11']);
    expect([...dataset.observations.employment]).to.deep.equal([149_882]);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.deep.include({feature: 0, region: 'XX99', field: 'geometry'});
  });

  it('are told apart from regions whose geometry is wrong', () => {
    const wrong = flatFeature({}, {type: 'Point', coordinates: [900, 48]});
    const {dataset, problems} = parseHotspots(collection([wrong]), {points: POINTS});
    expect(dataset.regions[0]?.longitude).to.equal(9.2);
    expect(problems[0]).to.deep.include({feature: 0, field: 'geometry.coordinates'});
  });
});

describe('regions with a point', () => {
  it('keep it, and take the outline from the regions given', () => {
    const outline = square(8, 48);
    const properties = {NUTS_ID: 'DE11'};
    const regions = collection([{type: 'Feature', geometry: outline, properties}]);
    const [region] = parseHotspots(collection([flatFeature()]), {regions}).dataset.regions;
    expect(region?.outline).to.equal(outline);
    expect(region?.longitude).to.equal(9.18);
  });
});

describe('regions given for what has no geometry', () => {
  const outline = square(8, 48);
  const regions = collection(
    ['DE11', 'FR10'].map((NUTS_ID) => ({
      type: 'Feature',
      geometry: outline,
      properties: {NUTS_ID},
    })),
  );
  const bare = {...flatFeature({region: 'FR10'}), geometry: null};

  it('leave the others as they are without them', () => {
    const [region] = parseHotspots(collection([flatFeature(), bare]), {regions, onlyMissing: true})
      .dataset.regions;
    expect(region).to.deep.equal(parseHotspots(collection([flatFeature()])).dataset.regions[0]);
  });

  it('place it', () => {
    const [, region] = parseHotspots(collection([flatFeature(), bare]), {
      regions,
      onlyMissing: true,
    }).dataset.regions;
    expect(region?.outline).to.equal(outline);
  });
});

describe('regions given in a form that cannot be used', () => {
  it('are a problem, not an error', () => {
    for (const regions of ['nuts.json', {type: 'Topology'}, []]) {
      const {dataset, problems} = parseHotspots(collection([flatFeature()]), {regions});
      expect(dataset.regions).to.have.length(1);
      expect(problems[0]).to.deep.include({field: 'regions'});
    }
  });

  it('are skipped one by one', () => {
    const bad = {type: 'LineString', coordinates: []};
    const features = [null, {type: 'Feature', id: 'DE11', geometry: bad, properties: null}];
    const good = {type: 'Feature', id: 'DE11', geometry: STUTTGART, properties: {}};
    const geojson = collection([flatFeature({}, null)]);
    const {dataset, problems} = parseHotspots(geojson, {regions: collection([...features, good])});
    expect(dataset.regions).to.have.length(1);
    expect(problems[0]).to.deep.include({
      region: 'DE11',
      field: 'regions.features[1].geometry.type',
    });
  });
});

const POINTS: RegionPoints = new Map([
  ['DE11', {longitude: 9.2, latitude: 48.8, name: 'Stuttgart', country: 'DE'}],
]);

function square(west: number, south: number): object {
  const [east, north] = [west + 1, south + 1];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {type: 'Polygon', coordinates: [ring]};
}
