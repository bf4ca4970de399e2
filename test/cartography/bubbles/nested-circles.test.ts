import {describe, it} from 'node:test';

import {nestedCircles} from '../../../src/cartography/bubbles/nested-circles.js';
import {symbolScale} from '../../../src/cartography/bubbles/symbol-scale.js';
import {expect} from '../../expect.js';

const scale = symbolScale({maximum: 10_000, maximumRadius: 40});

describe('nestedCircles', () => {
  it('stands all circles on one base, largest first', () => {
    expect(nestedCircles([100, 10_000, 2_500], scale)).to.deep.equal([
      {value: 10_000, radius: 40, top: 80},
      {value: 2_500, radius: 20, top: 40},
      {value: 100, radius: 4, top: 8},
    ]);
  });

  it('has the radius that the scale gives on the map', () => {
    for (const {value, radius} of nestedCircles([7_300, 450], scale)) {
      expect(radius).to.equal(scale(value));
    }
  });

  it('leaves out values without a circle', () => {
    expect(nestedCircles([0, NaN, 100], scale).map(({value}) => value)).to.deep.equal([100]);
  });
});
