import {describe, it} from 'node:test';

import {HotspotDataError} from '../../src/dataset/data-problem.js';
import {observationAt} from '../../src/dataset/hotspot-dataset.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {expect} from '../expect.js';

describe('parseHotspots', () => {
  it('reads a flat feature as one observation', () => {
    const {dataset, problems} = parseHotspots(collection([flatFeature({stars: 3, flag: 'p'})]));
    expect(problems).to.deep.equal([]);
    expect(dataset.sectors.map(({key}) => key)).to.deep.equal(['traded:automotive']);
    expect([...dataset.observations.employment]).to.deep.equal([149_882]);
    expect([...(dataset.observations.stars ?? [])]).to.deep.equal([3]);
    expect([...(dataset.observations.flags ?? [])]).to.deep.equal([32]);
    expect(dataset.years).to.deep.equal([2012]);
  });

  it('reads a wide feature as all observations of a region', () => {
    const {dataset, problems} = parseHotspots(wideCollection());
    expect(problems).to.deep.equal([]);
    expect(employmentIn(dataset, 2008)).to.equal(148_000);
    expect(employmentIn(dataset, 2009)).to.equal(149_882);
    expect([...(dataset.total ?? [])]).to.deep.equal([1_650_000, 1_700_000]);
  });

  it('puts years in ascending order, whatever the order of the arrays', () => {
    const {dataset} = parseHotspots(wideCollection({years: [2009, 2008]}));
    expect(dataset.years).to.deep.equal([2008, 2009]);
    expect(employmentIn(dataset, 2009)).to.equal(148_000);
  });

  it('throws for what is no feature collection', () => {
    expect(() => parseHotspots({type: 'Topology'})).to.throw(HotspotDataError, 'Topology');
    expect(() => parseHotspots(null)).to.throw(HotspotDataError, 'null');
  });

  it('keeps the good rest beside a bad figure, and says where it stands', () => {
    const bad = flatFeature({region: 'DE21', employment: -1});
    const {dataset, problems} = parseHotspots(collection([bad, flatFeature()]));
    expect([...dataset.observations.employment]).to.deep.equal([149_882]);
    expect(problems).to.deep.equal([
      {
        severity: 'error',
        feature: 0,
        region: 'DE21',
        field: 'properties.employment',
        value: '-1',
        message: 'must not be negative; the figure was left out',
      },
    ]);
  });
});

function collection(features: readonly unknown[]): unknown {
  return {type: 'FeatureCollection', features};
}

function flatFeature(properties: object = {}): unknown {
  const given = {region: 'DE11', name: 'Stuttgart', country: 'DE', taxonomy: 'traded'};
  return {
    type: 'Feature',
    geometry: {type: 'Point', coordinates: [9.18, 48.78]},
    properties: {...given, sector: 'automotive', year: 2012, employment: 149_882, ...properties},
  };
}

function wideCollection(hotspots: object = {}): unknown {
  const sectors = [{id: 'automotive', label: {en: 'Automotive'}}];
  const taxonomies = [{id: 'traded', additive: true, label: 'Sectoral', sectors}];
  const properties = {
    region: 'DE11',
    name: 'Stuttgart',
    total: [1_650_000, 1_700_000],
    employment: {'traded:automotive': [148_000, 149_882]},
  };
  const geometry = {type: 'Point', coordinates: [9.1, 48.6]};
  return {
    type: 'FeatureCollection',
    hotspots: {version: 1, years: [2008, 2009], taxonomies, ...hotspots},
    features: [{type: 'Feature', id: 'DE11', geometry, properties}],
  };
}

function employmentIn(dataset: ReturnType<typeof parseHotspots>['dataset'], year: number): unknown {
  const at = observationAt(dataset, {year: dataset.years.indexOf(year), sector: 0, region: 0});
  return at === undefined ? undefined : dataset.observations.employment[at];
}
