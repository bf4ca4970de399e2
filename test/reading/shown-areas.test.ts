import {describe, it} from 'node:test';

import {regionAreas, shownAreas} from '../../src/reading/shown-areas.js';
import {expect} from '../expect.js';
import {sampleAreas} from '../sample-areas.js';
import {sampleDataset} from '../sample-dataset.js';

const areas = sampleAreas({DE11: [9, 48, 1], PL22: [18, 50, 1]});

describe('regionAreas', () => {
  it('reads areas by the code of their region', () => {
    expect([...regionAreas(areas).areas.keys()]).to.deep.equal(['DE11', 'PL22']);
    expect(regionAreas(areas).areas.get('DE11')).to.deep.equal(areas.features[0]?.geometry);
  });

  it('knows the properties of GISCO’s files', () => {
    const [feature] = areas.features;
    const gisco = {...areas, features: [{...feature, properties: {NUTS_ID: 'DE11'}}]};
    expect([...regionAreas(gisco).areas.keys()]).to.deep.equal(['DE11']);
  });

  it('reads the notice of the boundaries', () => {
    const attribution = {en: '© Owner', de: '© Eigentümer'};
    expect(regionAreas({...areas, attribution}).attribution).to.deep.equal(attribution);
    expect(regionAreas(areas).attribution).to.equal(undefined);
  });

  it('keeps the good areas and tells of the others', () => {
    const bad = {
      type: 'Feature',
      properties: {region: 'XX'},
      geometry: {type: 'Polygon', coordinates: [[[0, 0]]]},
    };
    const {areas: read, problems} = regionAreas({...areas, features: [bad, ...areas.features]});
    expect([...read.keys()]).to.deep.equal(['DE11', 'PL22']);
    expect(problems.map(({region}) => region)).to.deep.equal(['XX']);
  });

  it('tells of what is no collection', () => {
    for (const wrong of ['a', 3, {type: 'Feature'}]) {
      expect(regionAreas(wrong).problems.length, String(wrong)).to.equal(1);
      expect(regionAreas(wrong).areas.size).to.equal(0);
    }
  });

  it('reads a collection only once', () => {
    expect(regionAreas(areas)).to.equal(regionAreas(areas));
  });
});

describe('shownAreas', () => {
  const sample = sampleDataset([{region: 'DE11', sector: 'traded:automotive', employment: 1}]);
  const outline = areas.features[1]?.geometry;
  const dataset = {
    ...sample,
    regions: sample.regions.map((region) => ({...region, ...(outline && {outline})})),
  };

  it('are those that the page gives', () => {
    expect(shownAreas(dataset, areas).areas.size).to.equal(2);
  });

  it('are otherwise those of the data', () => {
    expect(shownAreas(dataset, undefined).areas.get('DE11')).to.equal(outline);
    expect(shownAreas(sample, undefined).areas.size).to.equal(0);
  });
});
