import {describe, it} from 'node:test';

import {
  cameraLimits,
  fitCamera,
  limitedCamera,
  screenPosition,
  unitPosition,
} from '../../../src/cartography/projection/camera.js';
import {expect} from '../../expect.js';

const extent = {left: 0.2, top: 0.3, right: 0.6, bottom: 0.5};

describe('fitCamera', () => {
  it('brings the extent into the middle with the padding at its narrower sides', () => {
    const size = {width: 1_000, height: 400};
    const camera = fitCamera(extent, size, 20);
    expect(screenPosition(0.4, 0.3, camera, size)[0]).to.be.closeTo(500, 1e-9);
    expect(screenPosition(0.4, 0.3, camera, size)[1]).to.be.closeTo(20, 1e-9);
    expect(screenPosition(0.4, 0.5, camera, size)[1]).to.be.closeTo(380, 1e-9);
  });

  it('gives up padding where there is little room', () => {
    const camera = fitCamera(extent, {width: 80, height: 80}, 60);
    expect(camera.scale).to.be.closeTo(60 / 0.4, 1e-9);
  });

  it('fits the extent into the room that unequal padding leaves, in the middle of it', () => {
    const size = {width: 1_000, height: 400};
    const padding = {left: 400, top: 10, right: 20, bottom: 30};
    const narrow = {left: 0.2, top: 0.3, right: 0.3, bottom: 0.5};
    const camera = fitCamera(narrow, size, padding);
    const [x, y] = screenPosition(0.25, 0.3, camera, size);
    expect(x).to.be.closeTo((400 + 980) / 2, 1e-9);
    expect(y).to.be.closeTo(10, 1e-9);
    expect(screenPosition(0.25, 0.5, camera, size)[1]).to.be.closeTo(370, 1e-9);
  });

  it('leaves the extent half of the width and height, however much the padding', () => {
    const size = {width: 300, height: 200};
    const camera = fitCamera(extent, size, {left: 900, top: 0, right: 100, bottom: 0});
    expect(screenPosition(0.2, 0.4, camera, size)[0]).to.be.closeTo(135, 1e-9);
    expect(screenPosition(0.6, 0.4, camera, size)[0]).to.be.closeTo(285, 1e-9);
  });
});

describe('limitedCamera', () => {
  const size = {width: 400, height: 400};
  const whole = fitCamera(extent, size, 0);
  const limits = cameraLimits(extent, whole);

  it('leaves a camera within the limits alone', () => {
    expect(limitedCamera(whole, limits)).to.deep.equal(whole);
  });

  it('keeps the centre in the extent and the scale between whole and closest', () => {
    const far = limitedCamera({u: 5, v: -5, scale: 1}, limits);
    expect(far).to.deep.equal({u: 0.6, v: 0.3, scale: whole.scale});
    expect(limitedCamera({...whole, scale: 1e9}, limits).scale).to.equal(limits.maximum);
  });
});

describe('cameraLimits', () => {
  it('includes cameras whose centre padding has moved out of the extent', () => {
    const size = {width: 2_000, height: 200};
    const whole = fitCamera(extent, size, {left: 1_000, top: 0, right: 0, bottom: 0});
    expect(whole.u).to.be.below(extent.left);
    expect(limitedCamera(whole, cameraLimits(extent, whole))).to.deep.equal(whole);
    const part = {...whole, v: 0.6, scale: whole.scale / 2};
    expect(limitedCamera(part, cameraLimits(extent, whole, part))).to.deep.equal(part);
  });
});

describe('unitPosition', () => {
  it('is the inverse of screenPosition', () => {
    const size = {width: 300, height: 200};
    const camera = {u: 0.41, v: 0.37, scale: 1_234};
    const [u, v] = unitPosition(17, 181, camera, size);
    const [x, y] = screenPosition(u, v, camera, size);
    expect(x).to.be.closeTo(17, 1e-9);
    expect(y).to.be.closeTo(181, 1e-9);
  });
});
