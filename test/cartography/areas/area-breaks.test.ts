import {describe, it} from 'node:test';

import {areaBreaks} from '../../../src/cartography/areas/area-breaks.js';
import {expect} from '../../expect.js';

const values = [NaN, 0, 1, 2, 3, 4, 5, 6, 7, 8, 100];
const quotient = {measure: 'quotient', method: 'customary', thresholds: []} as const;
const growth = {measure: 'growth', method: 'quantile', thresholds: []} as const;

describe('areaBreaks', () => {
  it('takes the limits that are customary for a measure', () => {
    expect(areaBreaks(quotient, values)).to.deep.equal([1, 2, 4]);
    expect(areaBreaks({...growth, method: 'customary'}, values)).to.deep.equal([-0.02, 0, 0.02]);
  });

  it('parts the areas into fifths', () => {
    expect(areaBreaks({...quotient, method: 'quantile'}, values)).to.deep.equal([
      1.8, 3.6, 5.4, 7.2,
    ]);
  });

  it('parts the span into five of equal width', () => {
    const breaks = areaBreaks({...quotient, method: 'equal-interval'}, values);
    expect(breaks).to.deep.equal([20, 40, 60, 80]);
  });

  it('takes the limits of the page before any method', () => {
    expect(areaBreaks({...quotient, thresholds: [0.5, 3]}, values)).to.deep.equal([0.5, 3]);
  });

  it('parts growth at 0 where there are gains and losses', () => {
    expect(areaBreaks(growth, [-0.04, -0.03, -0.02, -0.01, 0.01, 0.02])).to.include(0);
    expect(areaBreaks(growth, [0.01, 0.02, 0.03, 0.04, 0.05])).not.to.include(0);
  });
});
