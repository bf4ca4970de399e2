import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

import type {FeatureCollection, MultiPolygon, Point, Polygon, Position} from 'geojson';

import {insideArea} from '../../src/dataset/inside-area.js';

interface Boundaries extends FeatureCollection<Polygon | MultiPolygon> {
  readonly attribution: Readonly<Record<string, string>>;
}

const text = await readFile('demo/nuts2-2010.geojson', 'utf8');
const boundaries = JSON.parse(text) as Boundaries;
const hotspots = JSON.parse(
  await readFile('data/eu-hotspots.geojson', 'utf8'),
) as FeatureCollection<Point>;
const areas = new Map(
  boundaries.features.map(({properties, geometry}) => [properties?.['region'] as string, geometry]),
);

describe('demo/nuts2-2010.geojson', () => {
  it('has less than 250 kB', () => {
    assert.ok(Buffer.byteLength(text) < 250_000);
  });

  it('has an area for each region of the sample data', () => {
    const codes = hotspots.features.map(({properties}) => properties?.['region'] as string);
    assert.deepEqual(
      codes.filter((code) => !areas.has(code)),
      [],
    );
    assert.equal(areas.size, codes.length);
  });

  it('carries the notice that the boundaries ask for', () => {
    assert.equal(
      boundaries.attribution['en'],
      '© EuroGeographics for the administrative boundaries',
    );
  });

  it('encloses the point of each region', () => {
    const outside = hotspots.features.filter(({properties, geometry}) => {
      const [longitude = NaN, latitude = NaN] = geometry.coordinates;
      const area = areas.get(properties?.['region'] as string);
      return area === undefined || !insideArea(area, {longitude, latitude});
    });
    assert.deepEqual(
      outside.map(({id}) => id),
      [],
    );
  });

  it('lets neighbours meet: Stuttgart and Karlsruhe share a line', () => {
    const stuttgart = new Set(points('DE11').map(String));
    const shared = points('DE12').filter((point) => stuttgart.has(String(point)));
    assert.ok(shared.length > 5);
  });
});

function points(code: string): Position[] {
  const area = areas.get(code);
  assert.ok(area);
  return area.type === 'Polygon' ? area.coordinates.flat() : area.coordinates.flat(2);
}
