import {describe, it} from 'node:test';

import {compareCountries, COUNTRY_ORDER} from '../../src/dataset/country-order.js';
import {expect} from '../expect.js';

describe('compareCountries', () => {
  it('puts Member States in protocol order, Greece between Ireland and Spain', () => {
    expect(['ES', 'EL', 'DE', 'BE', 'SE', 'IE'].sort(compareCountries)).to.deep.equal([
      'BE',
      'DE',
      'IE',
      'EL',
      'ES',
      'SE',
    ]);
  });

  it('puts the United Kingdom after the Member States and before EFTA', () => {
    expect(['NO', 'UK', 'SE'].sort(compareCountries)).to.deep.equal(['SE', 'UK', 'NO']);
  });

  it('puts codes that it does not know last, by code', () => {
    expect(['ZZ', 'XK', 'AA', 'BE'].sort(compareCountries)).to.deep.equal(['BE', 'XK', 'AA', 'ZZ']);
  });

  it('knows 27 Member States, once each', () => {
    expect(COUNTRY_ORDER.indexOf('UK')).to.equal(27);
    expect(new Set(COUNTRY_ORDER).size).to.equal(COUNTRY_ORDER.length);
  });
});
