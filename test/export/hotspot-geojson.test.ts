import {describe, it} from 'node:test';

import {hotspotGeoJson} from '../../src/export/hotspot-geojson.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {expect} from '../expect.js';
import {sampleView, SAMPLE_METADATA} from './sample-view.js';

describe('hotspotGeoJson', () => {
  const {figures} = sampleView();
  const text = hotspotGeoJson(figures.dataset, {taxonomy: 'traded', year: 2012, selected: 'DE11'});
  const {dataset, problems} = parseHotspots(JSON.parse(text));

  it('holds all data, of regions without a figure too', () => {
    expect(problems).to.deep.equal([]);
    expect(dataset.regions).to.deep.equal(figures.dataset.regions);
    expect(dataset.observations.employment).to.deep.equal(figures.dataset.observations.employment);
  });

  it('holds what the data says of itself', () => {
    expect(dataset.metadata).to.deep.include(SAMPLE_METADATA);
  });

  it('holds the view as a link does', () => {
    expect(dataset.metadata.view).to.equal('taxonomy=traded&selected=DE11&year=2012');
  });

  it('holds the annotations of the page after those of the data', () => {
    const [own, added] = ['Of the data', 'Of the page'].map((said) => ({
      ...{region: 'DE11', text: said},
    }));
    const noted = {
      ...figures.dataset,
      metadata: {...figures.dataset.metadata, annotations: [own!]},
    };
    const written = JSON.parse(hotspotGeoJson(noted, {}, [added!])) as unknown;
    const read = parseHotspots(written);
    expect(read.problems).to.deep.equal([]);
    expect(read.dataset.metadata.annotations).to.deep.equal([own, added]);
  });
});
