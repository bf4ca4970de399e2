import {describe, it} from 'node:test';

import {areaShapes} from '../../src/cartography/areas/area-shapes.js';
import type {BubbleScene} from '../../src/cartography/bubbles/bubble-scene.js';
import {
  areaAt,
  bubbleAt,
  regionCodes,
  regionTarget,
  regionTargets,
  sameTarget,
  targetAt,
  type MapTarget,
} from '../../src/cartography/map-target.js';
import type {MapDrawing} from '../../src/cartography/map-drawing.js';
import {screenPosition} from '../../src/cartography/projection/camera.js';
import {mapProjection} from '../../src/cartography/projection/map-projection.js';
import {regionAreas} from '../../src/reading/shown-areas.js';
import {expect} from '../expect.js';
import {sampleAreas} from '../sample-areas.js';
import {sampleMap} from '../sample-map.js';

/** One unit of the square is 100 pixels, and its middle is at 50, 50. */
const camera = {u: 0.5, v: 0.5, scale: 100};
const size = {width: 100, height: 100};

describe('targetAt', () => {
  it('is the region whose bubble is pointed at, whoever’s area is beneath', () => {
    expect(pointed(9.1, 48.6)).to.deep.equal({kind: 'region', code: 'DE11'});
  });

  it('is the region whose area is pointed at beside all bubbles', () => {
    expect(pointed(16, 47)).to.deep.equal({kind: 'region', code: 'PL22'});
  });

  it('is nothing on the ground, on an area of no region, and where there are no areas', () => {
    expect(pointed(-5, 40)).to.equal(undefined);
    expect(pointed(2, 43)).to.equal(undefined);
    expect(pointed(16, 47, {})).to.equal(undefined);
  });
});

describe('targetAt among rings', () => {
  const drawing = ringedMap([
    {region: 'DE11', u: 0.85, radius: 5},
    {region: 'FR10', u: 0.5, radius: 40, ring: true},
    {region: 'BE10', u: 0.4, radius: 15, ring: true},
  ]);

  it('is the hotspot that holds the pointer, whichever ring is around it', () => {
    expect(ringAt(85, 50)).to.equal('DE11');
  });

  it('is the hotspot whose rim is near before the ring that holds the pointer', () => {
    expect(ringAt(70, 50)).to.equal('DE11');
  });

  it('is the smallest ring that holds the pointer away from hotspots', () => {
    expect(ringAt(40, 50)).to.equal('BE10');
    expect(ringAt(60, 60)).to.equal('FR10');
  });

  function ringAt(x: number, y: number): string | undefined {
    return targetAt({drawing, camera, size, x, y})?.code;
  }
});

describe('sameTarget', () => {
  it('compares kinds and names', () => {
    expect(sameTarget(regionTarget('DE11'), regionTarget('DE11'))).to.equal(true);
    expect(sameTarget(regionTarget('DE11'), regionTarget('DE12'))).to.equal(false);
    expect(sameTarget(regionTarget('DE11'), undefined)).to.equal(false);
    expect(sameTarget(undefined, undefined)).to.equal(true);
  });
});

describe('regionTargets', () => {
  it('are regions in the order of their codes', () => {
    expect(regionCodes(regionTargets(['FR10', 'DE11']))).to.deep.equal(['FR10', 'DE11']);
    expect(regionTarget(undefined)).to.equal(undefined);
  });
});

describe('areaAt', () => {
  const shapes = areaShapes(
    regionAreas(sampleAreas({DE11: [6, 46, 5], DE21: [11, 46, 5], ES70: [-18, 28, 1]})),
  );

  it('finds the area that holds a place', () => {
    expect(areaAt(shapes, 8, 48)).to.equal('DE11');
    expect(areaAt(shapes, 12, 50)).to.equal('DE21');
  });

  it('finds nothing beside all areas', () => {
    expect(areaAt(shapes, 2, 48)).to.equal(undefined);
    expect(areaAt(shapes, 8, 52)).to.equal(undefined);
  });
});

describe('bubbleAt', () => {
  it('is undefined beside all bubbles', () => {
    expect(at([{x: 50, y: 50, radius: 20}], 90, 50)).to.equal(undefined);
  });

  it('is the smallest of the bubbles that hold the position', () => {
    const bubbles = [
      {x: 50, y: 50, radius: 40},
      {x: 50, y: 50, radius: 20},
    ];
    expect(at(bubbles, 50, 50)).to.equal(1);
    expect(at(bubbles, 75, 50)).to.equal(0);
  });

  it('gives a small bubble a target of 24 pixels, on a large one too', () => {
    const bubbles = [
      {x: 50, y: 50, radius: 40},
      {x: 50, y: 50, radius: 1},
    ];
    expect(at(bubbles, 61, 50)).to.equal(1);
    expect(at(bubbles, 63, 50)).to.equal(0);
  });

  it('takes the nearest edge of several small bubbles', () => {
    const bubbles = [
      {x: 40, y: 50, radius: 8},
      {x: 54, y: 50, radius: 2},
    ];
    expect(at(bubbles, 49, 50)).to.equal(0);
    expect(at(bubbles, 51.5, 50)).to.equal(1);
  });

  it('is the bubble with the nearest rim up to 20 pixels beside all bubbles', () => {
    const bubbles = [
      {x: 20, y: 50, radius: 15},
      {x: 60, y: 50, radius: 1},
    ];
    expect(at(bubbles, 42, 50)).to.equal(0);
    expect(at(bubbles, 47.5, 50)).to.equal(1);
    expect(at(bubbles, 80.5, 50)).to.equal(1);
    expect(at(bubbles, 81, 50)).to.equal(undefined);
  });

  it('never takes a bubble without size', () => {
    expect(at([{x: 50, y: 50, radius: 0}], 50, 50)).to.equal(undefined);
  });
});

/** A circle of a region at a place in the unit square. */
interface SampleCircle {
  readonly region: string;
  readonly u: number;
  readonly radius: number;
  readonly ring?: boolean;
}

function ringedMap(circles: readonly SampleCircle[]): MapDrawing {
  const regions = circles.map(({region: code}) => ({
    ...{code, name: code, country: '', longitude: 0, latitude: 0},
  }));
  const sceneOf = (ring: boolean): BubbleScene => {
    const own = circles.filter((circle) => (circle.ring ?? false) === ring);
    return {
      ...{regions, length: own.length},
      region: Uint32Array.from(own, (circle) => circles.indexOf(circle)),
      u: Float64Array.from(own, ({u}) => u),
      v: new Float64Array(own.length).fill(0.5),
      radius: Float64Array.from(own, ({radius}) => radius),
      colour: {looks: [], of: new Uint8Array(own.length)},
    };
  };
  const colours = {rim: '#000000', rimmed: [], highlight: '#000000', halo: '#ffffff'};
  return {
    base: sampleMap().drawing.base,
    layers: [
      {kind: 'rings', drawing: {scene: sceneOf(true), line: '#000000'}},
      {kind: 'bubbles', drawing: {...colours, scene: sceneOf(false), ringed: []}},
    ],
  };
}

function pointed(
  longitude: number,
  latitude: number,
  squares?: Parameters<typeof sampleAreas>[0],
): MapTarget | undefined {
  const map = sampleMap(squares);
  const [u, v] = mapProjection('laea').toUnit(longitude, latitude);
  const [x, y] = screenPosition(u, v, map.camera, map.size);
  return targetAt({...map, x, y});
}

function at(
  circles: readonly {x: number; y: number; radius: number}[],
  x: number,
  y: number,
): number | undefined {
  const scene: BubbleScene = {
    regions: [],
    length: circles.length,
    region: Uint32Array.from(circles.keys()),
    u: Float64Array.from(circles, (circle) => circle.x / 100),
    v: Float64Array.from(circles, (circle) => circle.y / 100),
    radius: Float64Array.from(circles, ({radius}) => radius),
    colour: {looks: [], of: new Uint8Array(circles.length)},
  };
  return bubbleAt({scene, camera, size, x, y});
}
