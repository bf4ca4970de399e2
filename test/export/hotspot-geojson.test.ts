import {expect} from '@open-wc/testing';

import {hotspotGeoJson} from '../../src/export/hotspot-geojson.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {sampleView, SAMPLE_METADATA} from './sample-view.js';

describe('hotspotGeoJson', () => {
  const {figures} = sampleView();
  const text = hotspotGeoJson(figures.table, {taxonomy: 'traded', year: 2012, selected: 'DE11'});
  const {table, problems} = parseHotspots(JSON.parse(text));

  it('holds all data, of regions without a figure too', () => {
    expect(problems).to.deep.equal([]);
    expect(table.regions).to.deep.equal(figures.table.regions);
    expect(table.observations.employment).to.deep.equal(figures.table.observations.employment);
  });

  it('holds what the data says of itself', () => {
    expect(table.metadata).to.deep.include(SAMPLE_METADATA);
  });

  it('holds the view as a link does', () => {
    expect(table.metadata.view).to.equal('taxonomy=traded&selected=DE11&year=2012');
  });
});
