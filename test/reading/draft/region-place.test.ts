import {describe, it} from 'node:test';

import {insideArea} from '../../../src/dataset/inside-area.js';
import {isRefusal, regionPlace} from '../../../src/reading/draft/region-place.js';
import {expect} from '../../expect.js';

const SQUARE = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe('regionPlace', () => {
  it('is where a point lies, whatever its height', () => {
    const place = regionPlace({type: 'Point', coordinates: [9.18, 48.78, 245]});
    expect(place).to.deep.equal({longitude: 9.18, latitude: 48.78});
  });

  it('is a point inside an area, with the outline kept', () => {
    const outline = {type: 'Polygon' as const, coordinates: [SQUARE]};
    const place = regionPlace(outline);
    if (place === undefined || isRefusal(place)) throw new Error('has no place');
    expect(insideArea(outline, place)).to.equal(true);
    expect(place.outline).to.equal(outline);
  });

  it('is unknown without a geometry', () => {
    expect(regionPlace(null)).to.equal(undefined);
    expect(regionPlace(undefined)).to.equal(undefined);
  });

  for (const [geometry, message] of faults()) {
    it(`refuses ${JSON.stringify(geometry)}`, () => {
      const place = regionPlace(geometry);
      expect(place && isRefusal(place) && place.message).to.include(message);
    });
  }

  it('guesses that coordinates may be swapped where that explains the fault', () => {
    const place = regionPlace({type: 'Point', coordinates: [48, 100]});
    expect(place && isRefusal(place) && place.message).to.include('swapped');
  });
});

function faults(): [unknown, string][] {
  return [
    ['Point', 'must be a GeoJSON geometry'],
    [[1, 2], 'must be a GeoJSON geometry'],
    [{type: 'LineString', coordinates: SQUARE}, 'must be Point, Polygon or MultiPolygon'],
    [{type: 'GeometryCollection', geometries: []}, 'must be Point, Polygon or MultiPolygon'],
    [{type: 'Point'}, 'must be [longitude, latitude]'],
    [{type: 'Point', coordinates: []}, 'longitude'],
    [{type: 'Point', coordinates: ['9.18', '48.78']}, 'longitude'],
    [{type: 'Point', coordinates: [4_321_000, 3_210_000]}, 'projected coordinates'],
    [{type: 'Point', coordinates: [9.18, null]}, 'latitude'],
    [{type: 'Point', coordinates: [9.18, 91]}, 'latitude'],
    [{type: 'Polygon', coordinates: []}, 'array of rings'],
    [{type: 'Polygon', coordinates: [SQUARE.slice(0, 3)]}, 'four or more'],
    [{type: 'Polygon', coordinates: [SQUARE.slice(0, 4)]}, 'closed'],
    [{type: 'Polygon', coordinates: [[...SQUARE.slice(0, 4), [0, 200]]]}, 'latitude'],
    [{type: 'Polygon', coordinates: SQUARE}, 'four or more'],
    [{type: 'MultiPolygon', coordinates: []}, 'array of polygons'],
    [{type: 'MultiPolygon', coordinates: [SQUARE]}, 'four or more'],
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [1, 1],
            [2, 2],
            [3, 3],
            [1, 1],
          ],
        ],
      },
      'encloses no area',
    ],
  ];
}
