import {expect, fixture, html} from '@open-wc/testing';

import {BUBBLE_OPACITY, type CircleLook} from '../../src/cartography/colour/circle-look.js';
import type {BubbleScene} from '../../src/cartography/bubbles/bubble-scene.js';
import {symbolScale} from '../../src/cartography/bubbles/symbol-scale.js';
import {baseMap} from '../../src/cartography/ground/base-map.js';
import {groundParts} from '../../src/cartography/ground/ground-parts.js';
import {RING_WIDTH, type MapDrawing} from '../../src/cartography/map-drawing.js';
import {
  cameraLimits,
  fitCamera,
  screenPosition,
  type Camera,
} from '../../src/cartography/projection/camera.js';
import {europeExtent} from '../../src/cartography/projection/extent.js';
import {
  mapProjection,
  type ProjectionName,
} from '../../src/cartography/projection/map-projection.js';
import {LiveMap} from '../../src/webgl-map/live-map.js';
import {sampleScene, sampleView} from '../sample-scene.js';

const size = {width: 400, height: 360};
const view = sampleView([
  {region: 'DE11', at: [9.1, 48.6], employment: 40_000},
  {region: 'PL31', at: [24, 51], employment: 10_000},
  {region: 'PL22', at: [19, 50.2]},
  {region: 'SE11', at: [15.5, 60.5], employment: 0},
]);

/** Colour of the page, which the sea lets through. */
const WATER = '#0000ff';
const LAND = '#00ff00';
const QUIET = '#ff00ff';
const LIT = [...baseMap().countries.keys()].filter((code) => !['RU', 'TR'].includes(code));
/** Colour of a red bubble on green land. */
const BUBBLE = mixed(BUBBLE_OPACITY);

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
      await until(() => events.filter((event) => event === 'ready').length === 2);
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

/** The same circles with other lines. */
function lined(scene: BubbleScene, change: Partial<CircleLook>): BubbleScene {
  const looks = scene.colour.looks.map((look) => ({...look, ...change}));
  return {...scene, colour: {...scene.colour, looks}};
}

interface Drawn {
  readonly drawing: MapDrawing;
  readonly camera: Camera;
  readonly limits: ReturnType<typeof cameraLimits>;
  readonly scene: BubbleScene;
}

function drawn(name: ProjectionName): Drawn {
  const projection = mapProjection(name);
  const extent = europeExtent(projection);
  const camera = fitCamera(extent, size, 10);
  const scene = lined(sampleScene(view, {projection: name}), {line: '#ff0000'});
  const colours = {
    land: LAND,
    coast: LAND,
    border: LAND,
    quietLand: QUIET,
    quietCoast: QUIET,
    insetFrame: LAND,
  };
  const drawing: MapDrawing = {
    base: {...groundParts(baseMap(), LIT), projection, colours},
    layers: [
      {
        kind: 'bubbles',
        drawing: {
          ...{scene, rim: '#ff0000', highlight: '#000000', halo: '#ffffff'},
          ...{rimmed: [], ringed: []},
        },
      },
    ],
  };
  return {drawing, camera, limits: cameraLimits(extent, camera), scene};
}

async function shown(name: ProjectionName) {
  const container = await fixture<HTMLElement>(html`<div></div>`);
  Object.assign(container.style, {position: 'relative', width: '400px', height: '360px'});
  const {drawing, camera, limits, scene} = drawn(name);
  const events: string[] = [];
  const frames: Camera[] = [];
  const copy = new OffscreenCanvas(size.width, size.height).getContext('2d', {
    willReadFrequently: true,
  });
  const map = new LiveMap({
    container,
    drawing,
    camera,
    limits,
    listener: {
      framed: (at) => {
        frames.push(at);
        if (copy) copy.fillStyle = WATER;
        copy?.fillRect(0, 0, size.width, size.height);
        // The picture is available only while the frame is being drawn.
        for (const canvas of container.querySelectorAll('canvas')) {
          copy?.drawImage(canvas, 0, 0, size.width, size.height);
        }
      },
      ready: () => events.push('ready'),
      lost: () => events.push('lost'),
      failed: () => events.push('failed'),
      gestureLeft: () => undefined,
    },
  });
  await until(() => events.includes('ready'));
  const colourAt = (x: number, y: number): string => {
    const [red = 0, green = 0, blue = 0] = copy?.getImageData(x, y, 1, 1).data ?? [];
    return `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0')}`;
  };
  const read = (at: Camera, projection: ProjectionName, longitude: number, latitude: number) => {
    const [u, v] = mapProjection(projection).toUnit(longitude, latitude);
    const [x, y] = screenPosition(u, v, at, size);
    return colourAt(Math.round(x), Math.round(y));
  };
  /** Width of a bubble with its opaque outline; the green of a pixel gives its covered share. */
  const width = (bubble: number): number => {
    const [x, y] = screenPosition(scene.u[bubble] ?? 0, scene.v[bubble] ?? 0, camera, size);
    const reach = Math.ceil(scene.radius[bubble] ?? 0) + 5;
    const pixels = copy?.getImageData(Math.round(x) - reach, Math.round(y), 2 * reach, 1).data;
    const covered = Array.from({length: 2 * reach}, (_, column) => {
      return 1 - (pixels?.[4 * column + 1] ?? 0) / 255;
    });
    const first = covered.findIndex((part) => part > 0);
    const last = covered.findLastIndex((part) => part > 0);
    return last - first - 1 + (covered[first] ?? 0) + (covered[last] ?? 0);
  };
  /** Colours from the centre of a bubble to the right. */
  const rightOf = (bubble: number, count: number): string[] => {
    const [x, y] = screenPosition(scene.u[bubble] ?? 0, scene.v[bubble] ?? 0, camera, size);
    return Array.from({length: count}, (_, at) => colourAt(Math.round(x) + at, Math.round(y)));
  };
  const pixel = (longitude: number, latitude: number): string =>
    read(camera, name, longitude, latitude);
  return {map, container, camera, limits, events, frames, pixel, read, rightOf, width};
}

/** Share of the colour of quiet land in one mixed with the page's. */
function shareOfQuiet(colour: string): number {
  expect(colour).to.match(/^#..00ff$/);
  return parseInt(colour.slice(1, 3), 16) / 255;
}

/** Red over green, as `#rrggbb`. */
function mixed(opacity: number): string {
  const part = (share: number): string =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(opacity)}${part(1 - opacity)}00`;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

function nextFrame(frames: readonly Camera[], is: (camera: Camera) => boolean): Promise<void> {
  return until(() => frames.some(is));
}

/** Some frames later. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
}
