import {describe, it} from 'node:test';

import {walkedBubble} from '../../src/a11y/bubble-walk.js';
import {expect} from '../expect.js';
import {sampleScene, sampleView} from '../sample-scene.js';

/** From the largest: Paris, then London, Brussels, Milan, Madrid, Oslo. */
const scene = sampleScene(
  sampleView([
    {region: 'FR10', at: [2.5, 48.7], employment: 6_000},
    {region: 'UKI1', at: [-0.1, 51.5], employment: 5_000},
    {region: 'BE10', at: [4.4, 50.8], employment: 4_000},
    {region: 'ITC4', at: [9.5, 45.5], employment: 3_000},
    {region: 'ES30', at: [-3.7, 40.4], employment: 2_000},
    {region: 'NO01', at: [10.7, 59.9], employment: 1_000},
  ]),
);

describe('walkedBubble', () => {
  it('goes to the largest first, whichever key walks', () => {
    for (const key of ['ArrowRight', 'PageDown', 'Home']) {
      expect(walked(undefined, key), key).to.equal('FR10');
    }
  });

  it('goes to the nearest bubble in the direction of the arrow', () => {
    expect(walked('FR10', 'ArrowUp')).to.equal('BE10');
    expect(walked('FR10', 'ArrowDown')).to.equal('ITC4');
    expect(walked('FR10', 'ArrowRight')).to.equal('BE10');
    expect(walked('FR10', 'ArrowLeft')).to.equal('ES30');
    expect(walked('BE10', 'ArrowLeft')).to.equal('UKI1');
  });

  it('stays where there is nothing further that way', () => {
    expect(walked('NO01', 'ArrowUp')).to.equal('NO01');
    expect(walked('FR10', 'PageUp')).to.equal('FR10');
    expect(walked('NO01', 'PageDown')).to.equal('NO01');
  });

  it('goes by rank with the page keys, and to the ends', () => {
    expect(walked('FR10', 'PageDown')).to.equal('UKI1');
    expect(walked('BE10', 'PageUp')).to.equal('UKI1');
    expect(walked('BE10', 'End')).to.equal('NO01');
    expect(walked('BE10', 'Home')).to.equal('FR10');
  });

  it('leaves other keys to the page', () => {
    expect(walkedBubble(scene, 0, 'a')).to.equal(undefined);
  });

  it('goes on to the rings by Page Down alone, and back by Page Up', () => {
    const ringed = (from: number, key: string): number | undefined =>
      walkedBubble(scene, from, key, 4);
    expect(ringed(3, 'PageDown')).to.equal(4);
    expect(ringed(4, 'PageUp')).to.equal(3);
    expect(ringed(5, 'PageDown')).to.equal(5);
    expect(ringed(0, 'End')).to.equal(3);
    expect(ringed(5, 'Home')).to.equal(0);
    // Madrid is a ring, and Paris the nearest hotspot to its north.
    expect(ringed(0, 'ArrowLeft')).to.equal(0);
    expect(ringed(4, 'ArrowUp')).to.equal(0);
  });

  it('walks the rings by every key where there is no bubble', () => {
    expect(walkedBubble(scene, 0, 'ArrowUp', 0)).to.equal(2);
    expect(walkedBubble(scene, 0, 'End', 0)).to.equal(5);
  });

  it('reaches every bubble by rank', () => {
    const reached = new Set<number>();
    let bubble = walkedBubble(scene, undefined, 'Home');
    while (bubble !== undefined && !reached.has(bubble)) {
      reached.add(bubble);
      bubble = walkedBubble(scene, bubble, 'PageDown');
    }
    expect(reached.size).to.equal(scene.length);
  });
});

function walked(from: string | undefined, key: string): string | undefined {
  const start = from === undefined ? undefined : codes().indexOf(from);
  const bubble = walkedBubble(scene, start, key);
  return bubble === undefined ? undefined : codes()[bubble];
}

function codes(): (string | undefined)[] {
  return [...scene.region].map((region) => scene.regions[region]?.code);
}
