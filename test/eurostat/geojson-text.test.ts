import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {geoJsonText} from '../../src/eurostat/geojson-text.js';

const collection = {
  hotspots: {version: 1, taxonomies: [{id: 'traded', sectors: [{id: 'a'}, {id: 'b'}]}]},
  features: [{id: 'AT11'}, {id: 'AT12'}],
};

describe('geoJsonText', () => {
  it('is JSON of the whole collection', () => {
    assert.deepEqual(JSON.parse(geoJsonText(collection)), {
      type: 'FeatureCollection',
      ...collection,
    });
  });

  it('has one feature and one sector a line', () => {
    const lines = geoJsonText(collection).split('\n');
    assert.ok(lines.includes('{"id":"AT11"},'));
    assert.ok(lines.includes('{"id":"a"},'));
  });
});
