import {describe, it} from 'node:test';

import {groundFade} from '../../../src/cartography/ground/ground-fade.js';
import {fitCamera} from '../../../src/cartography/projection/camera.js';
import {europeExtent} from '../../../src/cartography/projection/extent.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import {expect} from '../../expect.js';

const projection = mapProjection('laea');
const extent = europeExtent(projection);
const size = {width: 1136, height: 820};
const camera = fitCamera(extent, size, {left: 320, top: 18, right: 40, bottom: 26});
/** Width of Europe, in CSS pixels, and its right edge. */
const across = (extent.right - extent.left) * camera.scale;
const right = size.width / 2 + (extent.right - camera.u) * camera.scale;

describe('groundFade', () => {
  it('starts inside Europe in the east and south, and outside in the west', () => {
    const {inner} = groundFade(projection, camera, size)!;
    expect(inner.right).to.be.closeTo(right - 0.1 * across, 1e-6);
    expect(inner.bottom).to.be.closeTo(820 - 26 - 0.07 * across, 1e-6);
    expect(inner.left).to.be.closeTo(right - 1.02 * across, 1e-6);
    expect(inner.top).to.be.closeTo(0.05 * across, 1e-6);
  });

  it('ends at the edge of the map, in the west a fifth of Europe farther', () => {
    const {outer} = groundFade(projection, camera, size)!;
    expect([outer.top, outer.right, outer.bottom]).to.deep.equal([0, 1136, 820]);
    expect(outer.left).to.be.closeTo(right - 1.22 * across, 1e-6);
  });

  it('ends not far from Europe on a map with much room around it', () => {
    const wide = {width: 3_000, height: 820};
    const {outer} = groundFade(projection, fitCamera(extent, wide, 8), wide)!;
    const middle = wide.width / 2;
    expect(outer.right - middle).to.be.closeTo(middle - outer.left, 1e-6);
    expect(outer.right).to.be.below(middle + 0.75 * 820);
  });

  it('becomes weaker as the map comes closer, and ends', () => {
    const strengths = [1, 1.2, 1.4, 1.7].map(
      (zoom) => groundFade(projection, {...camera, scale: camera.scale * zoom}, size)?.strength,
    );
    expect(strengths[0]).to.equal(1);
    expect(strengths[1]).to.be.within(0.5, 0.9);
    expect(strengths[2]).to.be.within(0.1, 0.5);
    expect(strengths[3]).to.equal(undefined);
  });
});
