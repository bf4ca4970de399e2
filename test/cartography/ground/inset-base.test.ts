import {describe, it} from 'node:test';

import {baseMap} from '../../../src/cartography/ground/base-map.js';
import {insetBase} from '../../../src/cartography/ground/inset-base.js';
import {INSETS} from '../../../src/cartography/ground/insets.js';
import {expect} from '../../expect.js';

describe('insetBase', () => {
  for (const inset of INSETS) {
    it(`has land and coast in the box of ${inset.name}`, () => {
      const {west, south, east, north} = inset;
      const {land, coast} = insetBase(inset);
      const inside = [...land.flat(), ...coast].flat().filter(([x = NaN, y = NaN]) => {
        return x >= west && x <= east && y >= south && y <= north;
      });
      expect(inside.length).to.be.above(5);
    });
  }

  it('leaves out what lies far away', () => {
    const points = (lines: {readonly length: number}[][]): number => lines.flat().length;
    const [acores] = INSETS.filter(({id}) => id === 'acores');
    expect(acores && points(insetBase(acores).land)).to.be.below(points(baseMap().land) / 10);
  });
});
