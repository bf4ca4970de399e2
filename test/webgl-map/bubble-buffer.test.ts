import {describe, it} from 'node:test';

import {symbolScale} from '../../src/cartography/bubbles/symbol-scale.js';
import {
  CIRCLE_BYTES,
  bubbleRecords,
  largestRadius,
  recordsAbove,
} from '../../src/webgl-map/bubble-buffer.js';
import {expect} from '../expect.js';
import {sampleScene, sampleView} from '../sample-scene.js';

const view = sampleView([
  {region: 'DE11', at: [9.1, 48.6], employment: 149_882},
  {region: 'FR10', at: [2.5, 48.7], employment: 147_179},
]);
const anchor = {u: 0.5, v: 0.5};

describe('bubbleRecords', () => {
  for (const projection of ['laea', 'mercator'] as const) {
    it(`holds the legend's radii in ${projection}`, () => {
      const scale = symbolScale({maximum: view.maximum, maximumRadius: 40});
      const radii = columns(projection).map(({radius}) => radius);
      expect(radii).to.deep.equal([149_882, 147_179].map((value) => Math.fround(scale(value))));
    });
  }

  it('holds positions to a thousandth of a pixel at a world of 100,000 pixels', () => {
    const scene = sampleScene(view);
    const [first] = columns('laea');
    expect((first?.u ?? 0) + anchor.u).to.be.closeTo(scene.u[0] ?? 0, 1e-8);
    expect((first?.v ?? 0) + anchor.v).to.be.closeTo(scene.v[0] ?? 0, 1e-8);
  });

  it('holds the radius before, by region, and fill and line as bytes', () => {
    const buffer = bubbleRecords({
      scene: sampleScene(view, {colours: ['#10a0ff']}),
      anchor,
      before: Float32Array.of(7, 0),
    });
    expect(new Float32Array(buffer)[2]).to.equal(7);
    // An opacity of 0.9 in steps of 1/255, and a width of 1 px in steps of 1/20.
    expect([...new Uint8Array(buffer, 16, 8)]).to.deep.equal([
      ...[0x10, 0xa0, 0xff, 230],
      ...[0xff, 0xff, 0xff, 20],
    ]);
  });
});

describe('recordsAbove', () => {
  it('counts up to the last circle that is larger, before or now', () => {
    const records = recordsOf([5, 40, 30], [50, 5, 1]);
    expect(recordsAbove(records, 45)).to.equal(1);
    expect(recordsAbove(records, 35)).to.equal(2);
    expect(recordsAbove(records, 20)).to.equal(3);
    expect(recordsAbove(records, 60)).to.equal(0);
  });
});

describe('largestRadius', () => {
  it('is the largest of those before and now', () => {
    expect(largestRadius(recordsOf([5, 40], [30, 5]))).to.equal(40);
    expect(largestRadius(recordsOf([], []))).to.equal(0);
  });
});

function recordsOf(before: readonly number[], now: readonly number[]): ArrayBuffer {
  const words = before.flatMap((radius, at) => [0, 0, radius, now[at] ?? NaN, 0, 0]);
  return Float32Array.from(words).buffer;
}

function columns(projection: 'laea' | 'mercator'): {u: number; v: number; radius: number}[] {
  const scene = sampleScene(view, {projection});
  const buffer = bubbleRecords({scene, anchor, before: new Float32Array(2)});
  return Array.from({length: scene.length}, (_, circle) => {
    const [u = NaN, v = NaN, , radius = NaN] = new Float32Array(buffer, circle * CIRCLE_BYTES, 4);
    return {u, v, radius};
  });
}
