import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {MultiPolygon, Polygon, Position} from 'geojson';

import type {RegionTopology} from '../../demo/regions/region-topology.js';
import {simplifiedRegions} from '../../demo/regions/simplified-regions.js';

describe('simplifiedRegions', () => {
  it('lets neighbours meet along the same simplified line', () => {
    const [west = [], east = []] = ['W', 'E'].map((code) => outerRing(code));
    const shared = west
      .slice(1)
      .filter(([x, y]) => east.some((other) => other[0] === x && other[1] === y));
    assert.deepEqual(shared, [
      [11.5, 50.5],
      [11, 51],
      [11, 50],
    ]);
  });

  it('leaves out small bends and small islands', () => {
    assert.equal(geometry('W').type, 'Polygon');
    assert.ok(outerRing('W').every(([x]) => x !== 10.5));
  });

  it('keeps the largest part of a region, however small', () => {
    assert.deepEqual(outerRing('I'), [
      [12.5, 50],
      [12.51, 50],
      [12.51, 50.01],
      [12.5, 50],
    ]);
  });

  it('holds the regions that are wanted, in the order of their codes', () => {
    const {features} = simplifiedRegions(topology, new Set(['W', 'E', 'X']));
    assert.deepEqual(
      features.map(({properties}) => properties.region),
      ['E', 'W'],
    );
  });
});

/** Two regions side by side, the western one with an islet; an island is the third. */
const topology: RegionTopology = {
  transform: {scale: [0.01, 0.01], translate: [10, 50]},
  arcs: [
    // Between the two: a small bend, a large one.
    steps([100, 0], [126, 25], [150, 50], [100, 100]),
    // Around the west, with a small bend in the south.
    steps([100, 100], [0, 100], [0, 0], [50, 1], [100, 0]),
    steps([100, 100], [200, 100], [200, 0], [100, 0]),
    steps([-50, 0], [-49, 0], [-49, 1], [-50, 0]),
    steps([250, 0], [251, 0], [251, 1], [250, 0]),
  ],
  objects: {
    NUTS: {
      geometries: [
        {type: 'MultiPolygon', id: 'W', arcs: [[[3]], [[0, 1]]]},
        {type: 'Polygon', id: 'E', arcs: [[2, 0]]},
        {type: 'Polygon', id: 'I', arcs: [[4]]},
      ],
    },
  },
};

function steps(...points: readonly (readonly [number, number])[]): [number, number][] {
  return points.map(([x, y], index) => {
    const [left, bottom] = points[index - 1] ?? [0, 0];
    return [x - left, y - bottom];
  });
}

function geometry(code: string): Polygon | MultiPolygon {
  const [feature] = simplifiedRegions(topology, new Set([code])).features;
  assert.ok(feature);
  return feature.geometry;
}

function outerRing(code: string): Position[] {
  const {type, coordinates} = geometry(code);
  return (type === 'Polygon' ? coordinates[0] : coordinates[0]?.[0]) ?? [];
}
