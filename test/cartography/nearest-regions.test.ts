import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {nearestRegions} from '../../src/cartography/nearest-regions.js';
import type {Region} from '../../src/dataset/region.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {committedFile} from '../data/wide-file.js';

const text = committedFile('eu-hotspots.geojson').toString('utf8');
const {regions} = parseHotspots(JSON.parse(text)).dataset;

describe('nearestRegions', () => {
  it('has the nearest points first, without the region itself', () => {
    const row = [place(5, 50), place(9, 50), place(6, 50), place(8, 50)];
    assert.deepEqual(nearestRegions(row, 0, 2), [2, 3]);
    assert.deepEqual(nearestRegions(row, 0, 9), [2, 3, 1]);
  });

  it('measures on the ground, where a degree of longitude is shorter in the north', () => {
    // 64 km to the east at 60° north, 78 km to the north.
    const corner = [place(10, 60), place(10, 60.7), place(11.15, 60)];
    assert.deepEqual(nearestRegions(corner, 0, 2), [2, 1]);
  });

  it('leaves out regions without a place', () => {
    assert.deepEqual(nearestRegions([place(5, 50), place(NaN, NaN), place(6, 50)], 0, 5), [2]);
  });

  it('has the five neighbours of Stuttgart in the sample', () => {
    const stuttgart = regions.findIndex(({code}) => code === 'DE11');
    const codes = nearestRegions(regions, stuttgart, 5).map((at) => regions[at]?.code);
    assert.deepEqual(codes, ['DE12', 'DE14', 'DE25', 'DE27', 'DEB3']);
  });
});

function place(longitude: number, latitude: number): Region {
  return {code: `${longitude}`, name: '', country: '', longitude, latitude};
}
