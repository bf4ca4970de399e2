import {expect} from '@open-wc/testing';

import {symbolScale} from '../../src/cartography/bubbles/symbol-scale.js';
import {RING_WIDTH, type MapDrawing} from '../../src/cartography/map-drawing.js';
import type {Camera} from '../../src/cartography/projection/camera.js';
import {mapProjection} from '../../src/cartography/projection/map-projection.js';
import {sampleScene} from '../sample-scene.js';
import {BUBBLE, drawn, LAND, lined, QUIET, shown, until, view, WATER} from './shown-map.js';

describe('LiveMap', () => {
  for (const name of ['laea', 'mercator'] as const) {
    it(`draws land, water and bubbles at their places in ${name}`, async () => {
      const {pixel, map} = await shown(name);
      expect(pixel(24, 46.5)).to.equal(LAND);
      expect(pixel(-12, 45)).to.equal(WATER);
      expect(pixel(9.1, 48.6)).to.equal(BUBBLE);
      expect(pixel(24, 51)).to.equal(BUBBLE);
      map.destroy();
    });

    it(`draws nothing for a missing figure and for a zero in ${name}`, async () => {
      const {pixel, map} = await shown(name);
      expect(pixel(19, 50.2)).to.equal(LAND);
      expect(pixel(15.5, 60.5)).to.equal(LAND);
      map.destroy();
    });

    it(`draws the radius that the legend shows in ${name}`, async () => {
      const {width, map} = await shown(name);
      const scale = symbolScale({maximum: view.maximum, maximumRadius: 40});
      // Half of the outline of one pixel lies outside.
      expect(width(0) - 1).to.be.closeTo(2 * scale(40_000), 0.3);
      expect(width(1) - 1).to.be.closeTo(2 * scale(10_000), 0.3);
      map.destroy();
    });
  }

  it('fades land that it is not about, and no other, towards the edge', async () => {
    const {map, pixel, read, camera, limits} = await shown('laea');
    // Smolensk, Lipetsk and Hatay, from west to east.
    const shares = [pixel(33.5, 55), pixel(39.5, 52), pixel(36.2, 36.7)].map(shareOfQuiet);
    expect(shares[0]).to.equal(1);
    expect(shares[1]).to.be.closeTo(0.81, 0.03);
    expect(shares[2]).to.be.closeTo(0.37, 0.03);
    expect(pixel(33, 35)).to.equal(LAND);
    const [u, v] = mapProjection('laea').toUnit(39.5, 52);
    const close = {u, v, scale: camera.scale * 2};
    map.look(close, limits, 'jump');
    await until(() => read(close, 'laea', 39.5, 52) === QUIET);
    map.destroy();
  });

  it('follows the camera', async () => {
    const {map, camera, limits, frames} = await shown('laea');
    map.look({...camera, scale: camera.scale * 3}, limits, 'jump');
    await nextFrame(frames, (at) => at.scale > camera.scale * 2.9);
    expect(frames.at(-1)?.u).to.be.closeTo(camera.u, 1e-6);
    map.destroy();
  });

  it('flies to a camera for half a second, by way of others', async () => {
    const {map, camera, limits, frames} = await shown('laea');
    const before = frames.length;
    const start = performance.now();
    map.look({...camera, scale: camera.scale * 3}, limits, 'fly');
    await nextFrame(frames, (at) => at.scale > camera.scale * 2.999);
    expect(performance.now() - start).to.be.at.least(480);
    const between = frames.slice(before).filter(({scale}) => scale < camera.scale * 2.9);
    expect(between.length).to.be.greaterThan(0);
    map.destroy();
  });

  it('stays within the limits', async () => {
    const {map, camera, limits, frames} = await shown('laea');
    map.look({...camera, scale: camera.scale / 5}, limits, 'jump');
    await settled();
    expect(frames.at(-1)?.scale).to.be.closeTo(camera.scale, 0.01);
    map.destroy();
  });

  for (const which of ['map', 'bubbles']) {
    it(`draws everything again after the context of the ${which} was lost`, async () => {
      const {map, container, events, pixel, camera, limits} = await shown('laea');
      const canvas = container.querySelectorAll('canvas')[which === 'map' ? 0 : 1];
      const loss = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      const {warn} = console;
      const warnings: unknown[] = [];
      console.warn = (...words) => warnings.push(words);
      loss?.loseContext();
      await until(() => events.includes('lost'));
      loss?.restoreContext();
      await until(() => events.slice(events.indexOf('lost')).includes('ready'));
      map.look({...camera, scale: camera.scale * 1.01}, limits, 'jump');
      await settled();
      console.warn = warn;
      expect(warnings).to.deep.equal([]);
      expect(shareOfQuiet(pixel(36.2, 36.7))).to.be.below(0.5);
      expect(pixel(9.1, 48.6)).to.equal(BUBBLE);
      expect(pixel(24, 46.5)).to.equal(LAND);
      map.destroy();
    });
  }

  it('keeps bubbles at their places while the screen has come to have more pixels', async () => {
    const {map, camera, limits, pixel, width} = await shown('laea');
    const before = width(1);
    const ratio = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio');
    Object.defineProperty(window, 'devicePixelRatio', {value: 2, configurable: true});
    map.look({...camera, scale: camera.scale * 1.0001}, limits, 'jump');
    await settled();
    if (ratio) Object.defineProperty(window, 'devicePixelRatio', ratio);
    expect(pixel(24, 51)).to.equal(BUBBLE);
    expect(width(1)).to.be.closeTo(before, 0.3);
    map.destroy();
  });

  it('frees both contexts', async () => {
    const {map, container} = await shown('laea');
    const contexts = [...container.querySelectorAll('canvas')].map((canvas) =>
      canvas.getContext('webgl2'),
    );
    map.destroy();
    expect(contexts.map((gl) => gl?.isContextLost())).to.deep.equal([true, true]);
    expect(container.querySelector('canvas')).to.equal(null);
  });

  it('draws a map without bubbles, and bubbles again', async () => {
    const {map, camera, limits, pixel} = await shown('laea');
    const {drawing} = drawn('laea');
    const redraw = async (shownNow: MapDrawing, scale: number): Promise<void> => {
      map.draw(shownNow);
      map.look({...camera, scale: camera.scale * scale}, limits, 'jump');
      await settled();
    };
    await redraw({...drawing, layers: []}, 1.0001);
    expect(pixel(9.1, 48.6)).to.equal(LAND);
    await redraw(drawing, 1.0002);
    await until(() => pixel(9.1, 48.6) === BUBBLE);
    map.destroy();
  });

  it('draws rings without fill beneath the bubbles', async () => {
    const {map, camera, limits, pixel, width, rightOf} = await shown('laea');
    const {drawing} = drawn('laea');
    const rings = (maximumRadius: number) => {
      const scene = lined(sampleScene(view, {maximumRadius}), {
        ...{opacity: 0, line: '#000000', width: RING_WIDTH},
      });
      return {kind: 'rings', drawing: {scene, line: '#000000'}} as const;
    };
    map.draw({...drawing, layers: [rings(40)]});
    map.look({...camera, scale: camera.scale * 1.0001}, limits, 'jump');
    await until(() => pixel(9.1, 48.6) === LAND);
    expect(width(0)).to.be.closeTo(2 * symbolScale({...view, maximumRadius: 40})(40_000), 0.8);
    map.draw({...drawing, layers: [rings(20), ...drawing.layers]});
    map.look({...camera, scale: camera.scale * 1.0002}, limits, 'jump');
    await until(() => pixel(9.1, 48.6) === BUBBLE);
    // A black line on top would take at least a third of a pixel's red.
    for (const colour of rightOf(0, 35)) {
      expect(Number.parseInt(colour.slice(1, 3), 16)).to.be.greaterThan(0.85 * 255);
    }
    map.destroy();
  });

  it('moves land and bubbles to another projection', async () => {
    const {map, events, read} = await shown('laea');
    const {drawing, camera, limits} = drawn('mercator');
    map.draw(drawing);
    map.look(camera, limits, 'jump');
    await until(() => read(camera, 'mercator', 24, 46.5) === LAND);
    expect(read(camera, 'mercator', 9.1, 48.6)).to.equal(BUBBLE);
    expect(events).not.to.include('failed');
    map.destroy();
  });
});

/** Share of the colour of quiet land in one mixed with the page's. */
function shareOfQuiet(colour: string): number {
  expect(colour).to.match(/^#..00ff$/);
  return parseInt(colour.slice(1, 3), 16) / 255;
}

function nextFrame(frames: readonly Camera[], is: (camera: Camera) => boolean): Promise<void> {
  return until(() => frames.some(is));
}

/** Some frames later. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
}
