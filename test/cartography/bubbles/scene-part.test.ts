import {describe, it} from 'node:test';

import {bubblesWhere, scenePart} from '../../../src/cartography/bubbles/scene-part.js';
import {expect} from '../../expect.js';
import {sampleScene, sampleView} from '../../sample-scene.js';

const scene = sampleScene(
  sampleView([
    {region: 'DE11', at: [9.1, 48.6], employment: 40_000},
    {region: 'ES70', at: [-16.6, 28.2], employment: 10_000},
    {region: 'FR10', at: [2.5, 48.7], employment: 90_000},
  ]),
);

describe('bubblesWhere', () => {
  it('names the bubbles by their place in the scene, largest first', () => {
    const notCanarias = bubblesWhere(scene, (region) => scene.regions[region]?.code !== 'ES70');
    expect(notCanarias).to.deep.equal([0, 1]);
    expect(bubblesWhere(scene, () => false)).to.deep.equal([]);
  });
});

describe('scenePart', () => {
  it('keeps region, place and radius of the bubbles', () => {
    const part = scenePart(scene, [2]);
    expect(part.length).to.equal(1);
    expect(part.regions[part.region[0] ?? -1]?.code).to.equal('ES70');
    for (const column of ['u', 'v', 'radius'] as const) {
      expect([...part[column]]).to.deep.equal([scene[column][2]]);
    }
  });
});
