import {describe, it} from 'node:test';

import type {MultiPolygon, Polygon, Position} from 'geojson';

import {insideArea} from '../../src/dataset/inside-area.js';
import {interiorPoint} from '../../src/dataset/interior-point.js';
import {expect} from '../expect.js';

describe('interiorPoint', () => {
  it('is the middle of a rectangle', () => {
    expect(interiorPoint(polygon([rectangle(0, 0, 10, 4)]))).to.deep.equal({
      longitude: 5,
      latitude: 2,
    });
  });

  it('lies inside a horseshoe, whose centre is outside', () => {
    const horseshoe = polygon([
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 8],
        [8, 8],
        [8, 2],
        [0, 2],
        [0, 0],
      ],
    ]);
    expect(insideArea(horseshoe, {longitude: 5, latitude: 5})).to.equal(false);
    expect(isWellInside(horseshoe)).to.equal(true);
  });

  it('lies in no hole', () => {
    const ring = polygon([rectangle(0, 0, 10, 10), rectangle(1, 1, 9, 9)]);
    expect(isWellInside(ring)).to.equal(true);
  });

  it('lies in the largest of several polygons', () => {
    const islands: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[rectangle(0, 0, 1, 1)], [rectangle(20, 0, 30, 10)], [rectangle(40, 0, 41, 1)]],
    };
    expect(interiorPoint(islands)?.longitude).to.be.within(20, 30);
  });

  it('does not mind in which direction a ring runs', () => {
    const ring = rectangle(0, 0, 10, 4);
    expect(interiorPoint(polygon([ring.toReversed()]))).to.deep.equal({longitude: 5, latitude: 2});
  });

  it('keeps its distance from the boundary', () => {
    const dumbbell = polygon([
      [
        ...[
          [0, 0],
          [6, 0],
          [6, 2.9],
          [20, 2.9],
          [20, 0],
          [26, 0],
          [26, 6],
          [20, 6],
        ],
        ...[
          [20, 3.1],
          [6, 3.1],
          [6, 6],
          [0, 6],
          [0, 0],
        ],
      ],
    ]);
    const {longitude, latitude} = interiorPoint(dumbbell) ?? {longitude: NaN, latitude: NaN};
    const fromMiddle = Math.min(Math.abs(longitude - 3), Math.abs(longitude - 23));
    expect(fromMiddle).to.be.below(2);
    expect(latitude).to.be.within(1, 5);
  });

  it('does not exist where nothing is enclosed', () => {
    expect(
      interiorPoint(
        polygon([
          [
            [0, 0],
            [5, 5],
            [9, 9],
            [0, 0],
          ],
        ]),
      ),
    ).to.equal(undefined);
    expect(
      interiorPoint(
        polygon([
          [
            [1, 1],
            [1, 1],
            [1, 1],
            [1, 1],
          ],
        ]),
      ),
    ).to.equal(undefined);
    expect(interiorPoint({type: 'MultiPolygon', coordinates: []})).to.equal(undefined);
  });
});

describe('insideArea', () => {
  it('tells inside from outside and from holes', () => {
    const ring = polygon([rectangle(0, 0, 10, 10), rectangle(4, 4, 6, 6)]);
    expect(insideArea(ring, {longitude: 2, latitude: 5})).to.equal(true);
    expect(insideArea(ring, {longitude: 5, latitude: 5})).to.equal(false);
    expect(insideArea(ring, {longitude: 12, latitude: 5})).to.equal(false);
  });
});

function polygon(coordinates: Position[][]): Polygon {
  return {type: 'Polygon', coordinates};
}

function rectangle(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function isWellInside(area: Polygon | MultiPolygon): boolean {
  const point = interiorPoint(area);
  return point !== undefined && insideArea(area, point);
}
