import {describe, it} from 'node:test';

import {foldedText} from '../../src/locale/folded-text.js';
import {expect} from '../expect.js';

describe('foldedText', () => {
  it('drops case and accents', () => {
    expect(foldedText('Île-de-France')).to.equal('ile-de-france');
    expect(foldedText('Αττική')).to.equal('αττικη');
  });

  it('takes apart letters that Unicode keeps whole', () => {
    expect(foldedText('Małopolskie, Weißenburg, Sjælland')).to.equal(
      'malopolskie, weissenburg, sjaelland',
    );
  });

  it('is the same for composed and decomposed accents', () => {
    expect(foldedText('a\u030a')).to.equal(foldedText('\u00e5'));
  });
});
