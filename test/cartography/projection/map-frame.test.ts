import {describe, it} from 'node:test';

import {screenPosition} from '../../../src/cartography/projection/camera.js';
import {
  mapFrame,
  resizedFrame,
  revealedFrame,
  zoomedFrame,
} from '../../../src/cartography/projection/map-frame.js';
import {expect} from '../../expect.js';

const extent = {left: 0.3, top: 0.1, right: 0.8, bottom: 0.6};
const frame = mapFrame(extent, {width: 600, height: 500});

describe('resizedFrame', () => {
  it('keeps the whole extent whole', () => {
    const size = {width: 320, height: 700};
    expect(resizedFrame(frame, size)).to.deep.equal(mapFrame(extent, size));
  });

  it('keeps the place and the closeness that the reader went to', () => {
    const close = {
      ...zoomedFrame(frame, 4),
      camera: {u: 0.5, v: 0.2, scale: frame.camera.scale * 4},
    };
    const {camera, whole} = resizedFrame(close, {width: 300, height: 300});
    expect([camera.u, camera.v]).to.deep.equal([0.5, 0.2]);
    expect(camera.scale / whole.scale).to.be.closeTo(4, 1e-9);
  });
});

describe('zoomedFrame', () => {
  it('goes no further away than the whole extent', () => {
    expect(zoomedFrame(frame, 0.5).camera).to.deep.equal(frame.camera);
  });
});

describe('revealedFrame', () => {
  it('stays where the place is well inside already', () => {
    expect(revealedFrame(frame, 0.5, 0.3)).to.equal(frame);
  });

  it('brings a place outside onto the map', () => {
    const close = zoomedFrame(frame, 8);
    const {camera, size} = revealedFrame(close, 0.35, 0.55);
    expect(screenPosition(0.35, 0.55, camera, size)).to.deep.equal([300, 250]);
  });
});
