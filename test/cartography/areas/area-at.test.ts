import {describe, it} from 'node:test';

import {areaAt} from '../../../src/cartography/areas/area-at.js';
import {areaShapes, shapesIn} from '../../../src/cartography/areas/area-shapes.js';
import {regionAreas} from '../../../src/reading/shown-areas.js';
import {expect} from '../../expect.js';
import {sampleAreas} from '../../sample-areas.js';

const shapes = areaShapes(
  regionAreas(sampleAreas({DE11: [6, 46, 5], DE21: [11, 46, 5], ES70: [-18, 28, 1]})),
);

describe('areaAt', () => {
  it('finds the area that holds a place', () => {
    expect(areaAt(shapes, 8, 48)).to.equal('DE11');
    expect(areaAt(shapes, 12, 50)).to.equal('DE21');
  });

  it('finds nothing beside all areas', () => {
    expect(areaAt(shapes, 2, 48)).to.equal(undefined);
    expect(areaAt(shapes, 8, 52)).to.equal(undefined);
  });
});

describe('shapesIn', () => {
  it('keeps the areas and lines that a box touches', () => {
    const box = {west: -19, south: 27, east: -13, north: 30};
    const part = shapesIn(shapes, box);
    expect(part.codes).to.deep.equal(['ES70']);
    expect(part.boundaries).to.deep.equal([]);
    expect(part.countryBoundaries.length).to.equal(1);
    expect(areaAt(part, -17.5, 28.5)).to.equal('ES70');
    expect(shapesIn(shapes, box)).to.equal(part);
  });
});
