import {describe, it} from 'node:test';

import {latinText} from '../../src/locale/latin-text.js';
import {expect} from '../expect.js';

describe('latinText', () => {
  it('writes Greek as Eurostat does', () => {
    expect(latinText('Αττική')).to.equal('attiki');
    expect(latinText('Δυτική Ελλάδα')).to.equal('dytiki ellada');
    expect(latinText('Πελοπόννησος')).to.equal('peloponnisos');
    expect(latinText('Κύπρος')).to.equal('kypros');
  });

  it('minds Greek letters that sound otherwise together', () => {
    expect(latinText('Εύβοια, Λευκάδα, Λουτράκι, Άγγελος')).to.equal(
      'evvoia, lefkada, loutraki, angelos',
    );
  });

  it('writes Bulgarian as Eurostat does', () => {
    expect(latinText('Югозападен')).to.equal('yugozapaden');
    expect(latinText('Северен централен')).to.equal('severen tsentralen');
    expect(latinText('София, Гоце Делчев, край')).to.equal('sofia, gotse delchev, kray');
  });

  it('only folds what is Latin already', () => {
    expect(latinText('Île-de-France')).to.equal('ile-de-france');
  });
});
