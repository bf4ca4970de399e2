import {expect} from '@open-wc/testing';

import {symbolScale} from '../../src/cartography/symbol-scale.js';
import {VERTEX_BYTES, bubbleVertices, quadIndices} from '../../src/map/bubble-buffer.js';
import {sampleScene, sampleView} from '../sample-scene.js';

const view = sampleView([
  {region: 'DE11', at: [9.1, 48.6], employment: 149_882},
  {region: 'FR10', at: [2.5, 48.7], employment: 147_179},
]);
const anchor = {u: 0.5, v: 0.5};

describe('bubbleVertices', () => {
  for (const projection of ['laea', 'mercator'] as const) {
    it(`holds the legend's radii in ${projection}`, () => {
      const scale = symbolScale({maximum: view.maximum, maximumRadius: 40});
      const radii = columns(projection).map(({radius}) => radius);
      expect(radii.slice(0, 4)).to.deep.equal(Array(4).fill(Math.fround(scale(149_882))));
      expect(radii.slice(4)).to.deep.equal(Array(4).fill(Math.fround(scale(147_179))));
    });
  }

  it('holds positions to a thousandth of a pixel at a world of 100,000 pixels', () => {
    const scene = sampleScene(view);
    const [first] = columns('laea');
    expect((first?.u ?? 0) + anchor.u).to.be.closeTo(scene.u[0] ?? 0, 1e-8);
    expect((first?.v ?? 0) + anchor.v).to.be.closeTo(scene.v[0] ?? 0, 1e-8);
  });

  it('holds the radius before, by region, and the colour as bytes', () => {
    const buffer = bubbleVertices({
      scene: sampleScene(view, {colours: ['#10a0ff']}),
      anchor,
      before: Float32Array.of(7, 0),
    });
    expect(new Float32Array(buffer)[2]).to.equal(7);
    expect([...new Uint8Array(buffer, 16, 4)]).to.deep.equal([0x10, 0xa0, 0xff, 0xff]);
  });
});

describe('quadIndices', () => {
  it('makes two triangles of each four vertices', () => {
    expect([...quadIndices(2)]).to.deep.equal([0, 1, 2, 2, 1, 3, 4, 5, 6, 6, 5, 7]);
  });
});

function columns(projection: 'laea' | 'mercator'): {u: number; v: number; radius: number}[] {
  const scene = sampleScene(view, {projection});
  const buffer = bubbleVertices({scene, anchor, before: new Float32Array(2)});
  return Array.from({length: scene.length * 4}, (_, vertex) => {
    const [u = NaN, v = NaN, , radius = NaN] = new Float32Array(buffer, vertex * VERTEX_BYTES, 4);
    return {u, v, radius};
  });
}
