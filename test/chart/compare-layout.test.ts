import {describe, it} from 'node:test';

import {compareLayout, type CompareLayout} from '../../src/chart/compare-layout.js';
import {expect} from '../expect.js';

describe('compareLayout', () => {
  it('is a list below 560 px, with bars as wide as it', () => {
    expect(layout(559).list).to.equal(true);
    expect(layout(560).list).to.equal(false);
    expect(layout(328).employment.position(1000)).to.equal(328);
  });

  it('drops maps below 996 px, then strips, then bars of change', () => {
    const shown = (width: number): readonly boolean[] => {
      const {mapWidth, share, change} = layout(width);
      return [mapWidth > 0, share !== undefined, change !== undefined];
    };
    expect(shown(1104)).to.deep.equal([true, true, true]);
    expect(shown(995)).to.deep.equal([false, true, true]);
    expect(shown(840)).to.deep.equal([false, false, true]);
    expect(shown(600)).to.deep.equal([false, false, false]);
  });

  it('keeps figures and names in sight when text is twice as large', () => {
    expect(layout(1119, 10, 2).list).to.equal(true);
    expect(layout(1240, 10, 2).share).to.equal(undefined);
    expect(layout(1240, 10, 2).mapWidth).to.equal(0);
  });

  it('has circles with areas in proportion, 28 px for the largest', () => {
    const {radius} = layout(1104);
    expect(radius?.(1000)).to.equal(28);
    expect(radius?.(250)).to.equal(14);
  });

  it('has low rows with bars for many sectors', () => {
    const {dense, rowHeight, radius, mapWidth, hotspots} = layout(1104, 37);
    expect([dense, rowHeight, radius, mapWidth]).to.deep.equal([true, 24, undefined, 0]);
    expect(hotspots?.position(0)).to.equal(0);
  });

  it('has changes up and down around the middle, with a round value on both sides', () => {
    const {change} = layout(1104);
    expect(change?.position(0)).to.equal((change?.width ?? 0) / 2);
    const [low = NaN, zero, high = NaN] = change?.ticks ?? [];
    expect([low, zero]).to.deep.equal([-high, 0]);
    expect(high).to.be.within(0.05, 0.13);
  });

  it('starts shares at 0, and has room for the largest', () => {
    const {share} = layout(1104);
    expect(share?.position(0)).to.equal(0);
    expect(share?.position(0.35)).to.be.within((share?.width ?? 0) / 2, share?.width ?? 0);
  });
});

function layout(width: number, count = 10, textScale = 1): CompareLayout {
  const content = {maximum: 1000, largestChange: 0.13, largestShare: 0.35, mostHotspots: 30};
  return compareLayout({width, textScale, count, ...content});
}
