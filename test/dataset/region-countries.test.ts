import {describe, it} from 'node:test';

import type {Region} from '../../src/dataset/region.js';
import {countCountries, regionCountries} from '../../src/dataset/region-countries.js';
import {expect} from '../expect.js';

const regions = ['FR10', 'DE11', 'FR20', 'XX'].map((code): Region => {
  const country = code === 'XX' ? '' : code.slice(0, 2);
  return {code, name: code, country, longitude: 5, latitude: 50};
});

describe('regionCountries', () => {
  it('numbers the countries as the regions bring them up, an unknown one too', () => {
    const {codes, of} = regionCountries(regions);
    expect(codes).to.deep.equal(['FR', 'DE', '']);
    expect([...of]).to.deep.equal([0, 1, 0, 2]);
  });

  it('is the same object for the same regions', () => {
    expect(regionCountries(regions)).to.equal(regionCountries(regions));
  });
});

describe('countCountries', () => {
  const count = (...indices: number[]): number =>
    countCountries(regionCountries(regions), Uint32Array.from(indices));

  it('counts each country once', () => {
    expect(count(0, 2)).to.equal(1);
    expect(count(2, 1, 0)).to.equal(2);
    expect(count(0, 1, 2, 3)).to.equal(3);
  });

  it('counts none where there is no region', () => {
    expect(count()).to.equal(0);
  });
});
