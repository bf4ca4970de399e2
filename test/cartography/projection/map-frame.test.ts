import {describe, it} from 'node:test';

import {screenPosition} from '../../../src/cartography/projection/camera.js';
import {
  mapFrame,
  partFrame,
  resizedFrame,
  nearFrame,
  revealedFrame,
  zoomedFrame,
} from '../../../src/cartography/projection/map-frame.js';
import {europeExtent} from '../../../src/cartography/projection/extent.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import {expect} from '../../expect.js';

const extent = {left: 0.3, top: 0.1, right: 0.8, bottom: 0.6};
const frame = mapFrame(extent, {width: 600, height: 500});

describe('mapFrame', () => {
  for (const [width, height] of [
    [360, 400],
    [640, 400],
    [768, 560],
    [1136, 820],
    [1440, 704],
  ] as const) {
    it(`has Europe span 85 % of the shorter side of ${width} × ${height} or more`, () => {
      for (const name of ['laea', 'mercator'] as const) {
        const europe = europeExtent(mapProjection(name));
        const {camera} = mapFrame(europe, {width, height});
        const across = (europe.right - europe.left) * camera.scale;
        const down = (europe.bottom - europe.top) * camera.scale;
        expect(Math.max(across, down), name).to.be.at.least(0.85 * Math.min(width, height));
        expect(camera.u, name).to.be.closeTo((europe.left + europe.right) / 2, 1e-9);
      }
    });
  }
});

describe('resizedFrame', () => {
  it('keeps the whole extent whole', () => {
    const size = {width: 320, height: 700};
    expect(resizedFrame(frame, size)).to.deep.equal(mapFrame(extent, size));
  });

  it('keeps the whole extent whole in other padding', () => {
    const padding = {left: 200, top: 10, right: 20, bottom: 30};
    expect(resizedFrame(frame, frame.size, padding)).to.deep.equal(
      mapFrame(extent, frame.size, padding),
    );
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

describe('partFrame', () => {
  const part = {left: 0.3, top: 0.3, right: 0.5, bottom: 0.4};

  it('leaves 6 % of the shorter side around a part', () => {
    const {camera, size} = partFrame(frame, part);
    expect(screenPosition(0.3, 0.35, camera, size)[0]).to.be.closeTo(30, 1e-9);
    expect(screenPosition(0.5, 0.35, camera, size)[0]).to.be.closeTo(570, 1e-9);
  });

  it('leaves the padding where that is more, and may go out of the extent for it', () => {
    const padded = mapFrame(extent, {width: 600, height: 500}, {...frame.padding, left: 250});
    const {camera, size} = partFrame(padded, part);
    expect(camera.u).to.be.below(0.4);
    expect(screenPosition(0.3, 0.35, camera, size)[0]).to.be.closeTo(250, 1e-9);
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

describe('nearFrame', () => {
  it('has the place in the middle, at twice the scale of the whole', () => {
    const {camera, size} = nearFrame(frame, 0.5, 0.4);
    expect(camera.scale).to.equal(2 * frame.whole.scale);
    expect(screenPosition(0.5, 0.4, camera, size)).to.deep.equal([300, 250]);
  });

  it('comes no further away than the reader is', () => {
    const close = zoomedFrame(frame, 5);
    expect(nearFrame(close, 0.5, 0.4).camera.scale).to.equal(close.camera.scale);
  });

  it('has the place amid the room that nothing lies over', () => {
    const padded = mapFrame(extent, frame.size, {left: 8, top: 8, right: 208, bottom: 48});
    const {camera, size} = nearFrame(padded, 0.5, 0.4);
    const [x, y] = screenPosition(0.5, 0.4, camera, size);
    expect([x, y].map(Math.round)).to.deep.equal([200, 230]);
  });
});
