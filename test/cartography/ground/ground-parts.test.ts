import {describe, it} from 'node:test';

import type {Position} from 'geojson';

import {baseMap} from '../../../src/cartography/ground/base-map.js';
import {groundParts, type Ground} from '../../../src/cartography/ground/ground-parts.js';
import {expect} from '../../expect.js';

const {lit, quiet} = groundParts(baseMap(), ['DE', 'CY', '']);

describe('groundParts', () => {
  it('has the land and the coast of the countries in one part, the rest in the other', () => {
    const {countries, coasts} = baseMap();
    expect(lit.land).to.deep.equal([countries.get('DE'), countries.get('CY')]);
    expect(new Set(lit.coast)).to.deep.equal(new Set([coasts.get('DE'), coasts.get('CY')]));
    expect(quiet.land.length).to.equal(countries.size - 2);
    expect(points(lit.coast.flat()) + points(quiet.coast.flat())).to.equal(points(baseMap().coast));
  });

  it('has each border in one part, those of the countries to all sides in the first', () => {
    expect(lit.borders.length + quiet.borders.length).to.equal(baseMap().borders.length);
    // The Rhine, and the border of France and Spain.
    expect([has(lit, [7.8, 48.55]), has(quiet, [7.8, 48.55])]).to.deep.equal([true, false]);
    expect([has(lit, [0.7, 42.7]), has(quiet, [0.7, 42.7])]).to.deep.equal([false, true]);
    expect(lit.disputedBorders.length).to.equal(1);
  });

  it('never has land without a code in the first part', () => {
    expect(lit.land).not.to.contain(baseMap().countries.get(''));
  });
});

function points(lines: readonly Position[][]): number {
  return lines.flat().length;
}

/** Whether a border passes within a tenth of a degree of a place. */
function has({borders}: Ground, [x, y]: readonly [number, number]): boolean {
  return borders.flat().some(([u = NaN, v = NaN]) => Math.hypot(u - x, v - y) < 0.2);
}
