import {describe, it} from 'node:test';

import {reprojected} from '../../../src/cartography/bubbles/bubble-scene.js';
import {symbolScale} from '../../../src/cartography/bubbles/symbol-scale.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import {expect} from '../../expect.js';
import {sampleScene, sampleView} from '../../sample-scene.js';

const view = sampleView([
  {region: 'DE11', at: [9.1, 48.6], employment: 40_000},
  {region: 'FR10', at: [2.5, 48.7], employment: 10_000},
  {region: 'PL22', at: [19, 50.2]},
  {region: 'MT00', at: [14.4, 35.9], employment: 0},
]);

describe('bubbleScene', () => {
  for (const projection of ['laea', 'mercator'] as const) {
    it(`has the legend's radius for each value in ${projection}`, () => {
      const scale = symbolScale({maximum: view.maximum, maximumRadius: 32});
      const {radius} = sampleScene(view, {projection, maximumRadius: 32});
      expect([...radius]).to.deep.equal([scale(40_000), scale(10_000)]);
      expect(radius[0]).to.equal(2 * (radius[1] ?? 0));
    });

    it(`puts the bubbles at their regions in ${projection}`, () => {
      const {u, v} = sampleScene(view, {projection});
      expect([u[1], v[1]]).to.deep.equal(mapProjection(projection).toUnit(2.5, 48.7));
    });
  }

  it('has no bubble for a missing figure or a zero', () => {
    const {length, region, regions} = sampleScene(view);
    expect(length).to.equal(2);
    expect([...region].map((index) => regions[index]?.code)).to.deep.equal(['DE11', 'FR10']);
  });
});

describe('reprojected', () => {
  it('puts the bubbles where a scene made in that projection has them', () => {
    const scene = sampleScene(view, {projection: 'laea'});
    const other = reprojected(scene, mapProjection('mercator'));
    expect(other).to.deep.equal(sampleScene(view, {projection: 'mercator'}));
    expect(other.u[0]).not.to.equal(scene.u[0]);
  });
});
