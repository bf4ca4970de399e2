import {describe, it} from 'node:test';

import {locationQuotient} from '../../src/figures/location-quotient.js';
import {expect} from '../expect.js';

describe('locationQuotient', () => {
  const even = {sectorInRegion: 50, region: 1_000, sectorInReference: 5_000, reference: 100_000};

  it('is 1 where the region mirrors the reference area', () => {
    expect(locationQuotient(even)).to.equal(1);
  });

  it('doubles when the sector doubles in the region', () => {
    expect(locationQuotient({...even, sectorInRegion: 100})).to.equal(2);
  });

  it('does not exist without employment in the region', () => {
    expect(locationQuotient({...even, sectorInRegion: 0, region: 0})).to.equal(undefined);
  });

  it('does not exist where the sector is absent from the reference area', () => {
    expect(locationQuotient({...even, sectorInReference: 0})).to.equal(undefined);
  });

  it('does not exist where a term is missing', () => {
    expect(locationQuotient({...even, region: NaN})).to.equal(undefined);
  });

  it('rejects a negative count and names it', () => {
    expect(() => locationQuotient({...even, region: -1})).to.throw(RangeError, 'region');
  });
});
