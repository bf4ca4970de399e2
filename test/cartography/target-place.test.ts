import {describe, it} from 'node:test';

import {regionTarget} from '../../src/cartography/map-target.js';
import {screenPosition} from '../../src/cartography/projection/camera.js';
import {mapProjection} from '../../src/cartography/projection/map-projection.js';
import {locatedTarget, targetPlace} from '../../src/cartography/target-place.js';
import {expect} from '../expect.js';
import {sampleMap} from '../sample-map.js';

const map = sampleMap();

describe('targetPlace', () => {
  it('is the circle of a region, from the top left of the map', () => {
    const [u, v] = mapProjection('laea').toUnit(9.1, 48.6);
    const [cx, cy] = screenPosition(u, v, map.camera, map.size);
    expect(targetPlace(regionTarget('DE11'), map)).to.deep.equal({cx, cy, radius: 40});
  });

  it('has no radius for a region without a circle, and is undefined for others', () => {
    expect(targetPlace(regionTarget('PL22'), map)?.radius).to.equal(0);
    expect(targetPlace(regionTarget('XX'), map)).to.equal(undefined);
  });
});

describe('locatedTarget', () => {
  it('is where a region is, in degrees', () => {
    expect(locatedTarget(regionTarget('PL22'), map.drawing)).to.deep.equal({
      longitude: 16,
      latitude: 48,
      radius: 0,
    });
  });
});
