import {describe, it} from 'node:test';

import type {Position} from 'geojson';

import {baseMap} from '../../../src/cartography/ground/base-map.js';
import {WINDOW} from '../../../src/cartography/ground/base-map-data.js';
import {expect} from '../../expect.js';

const onLand = {
  Stuttgart: [9.18, 48.78],
  Lapland: [27, 69],
  Cyprus: [33, 35],
  Malta: [14.42, 35.88],
  Ankara: [32.9, 39.9],
  Reykjavík: [-21.8, 64.1],
  Tunis: [9.9, 36.6],
  Tbilisi: [44.8, 41.7],
  Canarias: [-16.6, 28.25],
  Guadeloupe: [-61.67, 16.11],
  Martinique: [-61.03, 14.66],
  Guyane: [-53, 4.05],
  Réunion: [55.5, -21.11],
  Mayotte: [45.15, -12.8],
  Açores: [-25.4, 37.8],
  Madeira: [-16.95, 32.74],
} as const;

const atSea = {
  'North Sea': [3, 56],
  Adriatic: [15, 43.5],
  'Black Sea': [34, 43],
  'Caspian Sea': [51, 40],
  Atlantic: [-25, 45],
  Baltic: [19, 57],
} as const;

describe('baseMap', () => {
  it('is decoded once', () => {
    expect(baseMap()).to.equal(baseMap());
  });

  it('has land where the regions of the EU are, the outermost ones too', () => {
    for (const [place, position] of Object.entries(onLand)) {
      expect(isOnLand(position), place).to.equal(true);
    }
  });

  it('has water where there is sea', () => {
    for (const [place, position] of Object.entries(atSea)) {
      expect(isOnLand(position), place).to.equal(false);
    }
  });

  it('has closed rings, outer ones anticlockwise, seas clockwise', () => {
    for (const polygon of baseMap().land) {
      polygon.forEach((ring, index) => {
        expect(ring.length).to.be.at.least(4);
        expect(ring.at(-1)).to.deep.equal(ring[0]);
        expect(Math.sign(doubleSurface(ring))).to.equal(index === 0 ? 1 : -1);
      });
    }
  });

  it('stays in its window and never leaps across it', () => {
    const {land, borders, disputedBorders} = baseMap();
    for (const line of [...land.flat(), ...borders, ...disputedBorders]) {
      for (const [[x1, y1], [x2, y2]] of segments(line)) {
        expect(x1).to.be.within(WINDOW.west, WINDOW.east);
        expect(y1).to.be.within(WINDOW.south, WINDOW.north);
        expect(Math.hypot(x2 - x1, y2 - y1)).to.be.below(8);
      }
    }
  });

  it('draws no coast where the land was cut off', () => {
    const cuts = (lines: Position[][]): number =>
      lines
        .flatMap(segments)
        .filter(([from, to]) => sides(from).some((side) => sides(to).includes(side))).length;
    expect(cuts(baseMap().land.flat())).to.be.above(0);
    expect(cuts(baseMap().coast)).to.equal(0);
  });

  it('draws all other edges of the land as coast, once', () => {
    const {land, coast} = baseMap();
    const edges = new Set(land.flat().flatMap(segments).map(String));
    const drawn = coast.flatMap(segments).map(String);
    expect(new Set(drawn).size).to.equal(drawn.length);
    expect(drawn.every((edge) => edges.has(edge))).to.equal(true);
    expect(drawn.length).to.be.above(edges.size * 0.95);
  });

  it('divides the land among countries: its edges belong to one, borders to two', () => {
    const {land, countries, borders, disputedBorders} = baseMap();
    const coast = new Set(land.flat().flatMap(segments).map(String));
    const between = [...borders, ...disputedBorders].flatMap(segments).map(String);
    const edges = [...countries.values()].flat(2).flatMap(segments);
    const both = edges.flatMap(([from, to]) => [String([from, to]), String([to, from])]);
    const drawn = new Set(both);
    expect([...coast, ...between].every((edge) => drawn.has(edge))).to.equal(true);
    expect(edges.length).to.equal(coast.size + 2 * between.length);
  });

  it('knows the countries on both sides of each border', () => {
    const {sides, borders, disputedBorders} = baseMap();
    for (const line of [...borders, ...disputedBorders])
      expect(sides.get(line)?.length).to.equal(2);
    const disputed = disputedBorders.map((line) => [...(sides.get(line) ?? [])].sort().join());
    expect(disputed).to.contain('RS,XK');
    expect(disputed).to.contain('CY,CY');
  });

  it('has the coast of each country', () => {
    const {coast, coasts} = baseMap();
    expect([...coasts.values()].flat().length).to.equal(coast.length);
    expect(coasts.get('CH')).to.deep.equal([]);
    expect(nearest(coasts.get('DE') ?? [], [8.3, 54.9])).to.be.below(0.2);
    expect(nearest(coasts.get('DE') ?? [], [8.1, 56])).to.be.above(0.5);
  });

  it('has a hole in a country around another one', () => {
    const rings = (baseMap().countries.get('IT') ?? []).map((polygon) => polygon.length);
    expect(Math.max(...rings)).to.equal(2);
  });

  it('has no Greenland, Jan Mayen and Bear Island', () => {
    for (const place of [
      [-40, 72],
      [-8.3, 71],
      [19, 74.45],
    ] as const) {
      expect(isOnLand(place), String(place)).to.equal(false);
    }
  });

  it('ends borders at the coast, at another border or where they were cut off', () => {
    const {land, borders, disputedBorders} = baseMap();
    const lines = [...borders, ...disputedBorders];
    const coast = new Set(land.flat(2).map(String));
    const ends = lines.flatMap((line) => [...line.slice(0, 1), ...line.slice(-1)]);
    for (const end of ends) {
      const meets = ends.filter((other) => String(other) === String(end)).length > 1;
      const stands = meets || coast.has(String(end)) || sides(end).length > 0;
      expect(stands, String(end)).to.equal(true);
    }
  });

  it('tells disputed borders from the others', () => {
    const {borders, disputedBorders} = baseMap();
    // The line through Nicosia, and the Rhine between France and Germany.
    expect(nearest(disputedBorders, [33.37, 35.18])).to.be.below(0.1);
    expect(nearest(borders, [33.37, 35.18])).to.be.above(0.5);
    expect(nearest(borders, [7.8, 48.55])).to.be.below(0.1);
  });
});

type Segment = readonly [from: readonly [number, number], to: readonly [number, number]];

function segments(line: readonly Position[]): Segment[] {
  return line.slice(1).map((to, index) => [pair(line[index]), pair(to)]);
}

function pair([x = NaN, y = NaN]: Position = []): readonly [number, number] {
  return [x, y];
}

function isOnLand([x, y]: readonly [number, number]): boolean {
  const crossings = baseMap()
    .land.flat()
    .flatMap(segments)
    .filter(
      ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1),
    );
  return crossings.length % 2 === 1;
}

function doubleSurface(ring: readonly Position[]): number {
  return segments(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0);
}

/** Sides of the window that a position lies on. */
function sides([x, y]: Position | readonly [number, number]): string[] {
  const {west, east, south, north} = WINDOW;
  const on = {west: x === west, east: x === east, south: y === south, north: y === north};
  return Object.entries(on).flatMap(([side, met]) => (met ? [side] : []));
}

/** Degrees from a place to the nearest point of lines. */
function nearest(lines: Position[][], [x, y]: readonly [number, number]): number {
  const distances = lines.flat().map((point) => Math.hypot(pair(point)[0] - x, pair(point)[1] - y));
  return Math.min(...distances);
}
