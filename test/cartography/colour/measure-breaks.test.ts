import {describe, it} from 'node:test';

import {measureBreaks} from '../../../src/cartography/colour/measure-breaks.js';
import {expect} from '../../expect.js';

describe('measureBreaks', () => {
  it('parts the quotient at 1, 2 and 4, whatever is shown', () => {
    expect(measureBreaks('quotient', [0.1, 0.2])).to.deep.equal([1, 2, 4]);
    expect(measureBreaks('quotient', [])).to.deep.equal([1, 2, 4]);
  });

  it('tells loss from growth', () => {
    expect(measureBreaks('growth', [0.5])).to.include(0);
  });

  it('parts productivity and focus into quarters at round limits', () => {
    const wages = [18_123, 22_456, 30_789, 34_567, 41_234];
    expect(measureBreaks('productivity', wages)).to.deep.equal([22_000, 31_000, 35_000]);
    expect(measureBreaks('focus', [0.011, 0.02, 0.0301, 0.04, NaN, 0.0502])).to.deep.equal([
      0.02, 0.03, 0.04,
    ]);
  });
});
