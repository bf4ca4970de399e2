import {describe, it} from 'node:test';

import {areaShapes, shapesIn} from '../../../src/cartography/areas/area-shapes.js';
import {areaAt} from '../../../src/cartography/map-target.js';
import {regionAreas} from '../../../src/reading/shown-areas.js';
import {expect} from '../../expect.js';
import {sampleAreas} from '../../sample-areas.js';

const shapes = areaShapes(
  regionAreas(sampleAreas({DE11: [6, 46, 5], DE21: [11, 46, 5], ES70: [-18, 28, 1]})),
);

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
