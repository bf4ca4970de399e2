import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import type {AreaDrawing} from '../../src/cartography/areas/area-drawing.js';
import {baseMap} from '../../src/cartography/ground/base-map.js';
import {groundParts} from '../../src/cartography/ground/ground-parts.js';
import type {MapDrawing} from '../../src/cartography/map-drawing.js';
import {cameraLimits, fitCamera, screenPosition} from '../../src/cartography/projection/camera.js';
import {europeExtent} from '../../src/cartography/projection/extent.js';
import {
  mapProjection,
  type ProjectionName,
} from '../../src/cartography/projection/map-projection.js';
import {LiveMap} from '../../src/webgl-map/live-map.js';
import {sampleAreaDrawing, sampleAreas} from '../sample-areas.js';
import {sampleScene, sampleView} from '../sample-scene.js';

const size = {width: 400, height: 360};
const view = sampleView([{region: 'DE11', at: [9.1, 48.6], employment: 40_000}]);
/** Two neighbours and, to the east, an area that is not filled. */
const areas = sampleAreas({DE11: [6, 46, 5], DE21: [11, 46, 5], PL22: [20, 46, 5]});
const LAND = '#00ff00';

describe('LiveMap with areas', () => {
  for (const name of ['laea', 'mercator'] as const) {
    it(`fills areas beneath the bubbles in ${name}`, async () => {
      const {pixel, map} = await shown(name, ['#ff8000', '#0080ff', undefined]);
      expect(pixel(6.5, 46.5)).to.equal('#ff8000');
      expect(pixel(13.5, 48.5)).to.equal('#0080ff');
      expect(pixel(22.5, 48.5)).to.equal(LAND);
      expect(pixel(9.1, 48.6)).to.match(/^#f/);
      expect(pixel(9.1, 48.6)).not.to.equal('#ff8000');
      map.destroy();
    });
  }

  it('takes other colours, and none', async () => {
    const {pixel, map, drawing} = await shown('laea', ['#ff8000', '#0080ff', undefined]);
    const fills = ['#800000', undefined, '#008000'];
    map.draw(withAreas(drawing, sampleAreaDrawing(areas, fills)));
    // MapLibre updates colours tile by tile.
    const colours = (): string[] => [pixel(6.5, 46.5), pixel(13.5, 48.5), pixel(22.5, 48.5)];
    await until(() => colours().join() === ['#800000', LAND, '#008000'].join());
    map.draw(withAreas(drawing));
    await until(() => pixel(6.5, 46.5) === LAND);
    map.destroy();
  });

  it('follows the projection', async () => {
    const {read, map} = await shown('laea', ['#ff8000', '#0080ff', undefined]);
    const other = drawn('mercator', sampleAreaDrawing(areas, ['#ff8000', '#0080ff', undefined]));
    map.draw(other.drawing);
    map.look(other.camera, other.limits, 'jump');
    await until(() => read('mercator', 13.5, 48.5) === '#0080ff');
    map.destroy();
  });

  it('draws rings around areas that are singled out', async () => {
    const {column, map, drawing} = await shown('laea', [undefined, undefined, undefined]);
    expect(column(22.5, 51)).not.to.include('#ff00ff');
    map.draw(withAreas(drawing, sampleAreaDrawing(areas, [], [2])));
    await until(() => column(22.5, 51).some((colour) => /^#f[0-9a-f]0[0-9a-f]f/.test(colour)));
    map.destroy();
  });

  it('draws areas again after the context was lost', async () => {
    const {pixel, map, container, ready} = await shown('laea', ['#ff8000', '#0080ff', undefined]);
    const canvas = container.querySelector('canvas')!;
    const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const lost = oneEvent(canvas, 'webglcontextlost');
    loss?.loseContext();
    await lost;
    // The context can be restored only after the event has been dispatched completely.
    await new Promise((resolve) => setTimeout(resolve));
    loss?.restoreContext();
    await until(() => ready() === 2);
    await until(() => pixel(13.5, 48.5) === '#0080ff');
    map.destroy();
  });
});

/** The same drawing with other areas, or none. */
function withAreas({base, layers}: MapDrawing, drawing?: AreaDrawing): MapDrawing {
  const others = layers.filter(({kind}) => kind !== 'areas');
  return {base, layers: [...(drawing ? [{kind: 'areas', drawing} as const] : []), ...others]};
}

function drawn(name: ProjectionName, areaDrawing: AreaDrawing) {
  const projection = mapProjection(name);
  const extent = europeExtent(projection);
  const camera = fitCamera(extent, size, 10);
  const colours = {
    land: LAND,
    coast: LAND,
    border: LAND,
    quietLand: LAND,
    quietCoast: LAND,
    insetFrame: LAND,
  };
  const ground = groundParts(baseMap(), [...baseMap().countries.keys()]);
  const scene = sampleScene(view, {projection: name, maximumRadius: 10});
  const drawing: MapDrawing = {
    base: {...ground, projection, colours},
    layers: [
      {kind: 'areas', drawing: areaDrawing},
      {
        kind: 'bubbles',
        drawing: {
          ...{scene, rim: '#ff0000', highlight: '#000000', halo: '#ffffff'},
          ...{rimmed: [], ringed: []},
        },
      },
    ],
  };
  return {drawing, camera, limits: cameraLimits(extent, camera)};
}

async function shown(name: ProjectionName, fills: AreaDrawing['fills']) {
  const container = await fixture<HTMLElement>(html`<div></div>`);
  Object.assign(container.style, {position: 'relative', width: '400px', height: '360px'});
  const {drawing, camera, limits} = drawn(name, sampleAreaDrawing(areas, fills));
  const copy = new OffscreenCanvas(size.width, size.height).getContext('2d', {
    willReadFrequently: true,
  });
  let ready = 0;
  let looked = camera;
  const map = new LiveMap({
    container,
    drawing,
    camera,
    limits,
    listener: {
      framed: (at) => {
        looked = at;
        for (const canvas of container.querySelectorAll('canvas')) {
          copy?.drawImage(canvas, 0, 0, size.width, size.height);
        }
      },
      ready: () => (ready += 1),
      lost: () => undefined,
      failed: (error) => {
        throw error;
      },
      gestureLeft: () => undefined,
    },
  });
  await until(() => ready > 0);
  const at = (projection: ProjectionName, longitude: number, latitude: number) => {
    const [u, v] = mapProjection(projection).toUnit(longitude, latitude);
    return screenPosition(u, v, looked, size).map(Math.round) as [number, number];
  };
  const colours = (x: number, y: number, height: number): string[] => {
    const {data = []} = copy?.getImageData(x, y, 1, height) ?? {};
    return Array.from({length: height}, (_, row) => {
      const [red = 0, green = 0, blue = 0] = data.slice(4 * row, 4 * row + 3);
      return `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0')}`;
    });
  };
  const read = (projection: ProjectionName, longitude: number, latitude: number): string =>
    colours(...at(projection, longitude, latitude), 1)[0] ?? '';
  return {
    map,
    container,
    drawing,
    ready: () => ready,
    read,
    pixel: (longitude: number, latitude: number) => read(name, longitude, latitude),
    /** Colours from five pixels above a place to five below. */
    column: (longitude: number, latitude: number) => {
      const [x, y] = at(name, longitude, latitude);
      return colours(x, y - 5, 11);
    },
  };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}
