import {describe, it} from 'node:test';

import {countryNames} from '../../src/locale/country-name.js';
import {expect} from '../expect.js';

describe('countryNames', () => {
  it('knows Eurostat’s codes for Greece and the United Kingdom', () => {
    expect(['EL', 'UK'].map(countryNames(['en']))).to.deep.equal(['Greece', 'United Kingdom']);
  });

  it('names countries in the language asked for', () => {
    expect(countryNames(['fi'])('SE')).to.equal('Ruotsi');
  });

  it('takes names that are given before those of the browser', () => {
    const name = countryNames(['ga', 'en'], {GR: 'an Ghréig'});
    expect(name('EL')).to.equal('an Ghréig');
  });

  it('leaves what is no country code as it is', () => {
    const name = countryNames(['en']);
    expect(['', 'EU27', 'de', 'QQ'].map(name)).to.deep.equal(['', 'EU27', 'de', 'QQ']);
  });
});
