import {describe, it} from 'node:test';

import {tagIn, textIn} from '../../src/dataset/localised-text.js';
import {expect} from '../expect.js';

describe('textIn', () => {
  const text = {fr: 'Automobile', de: 'Automobilindustrie', en: 'Automotive'};

  it('takes the language, by its base where the region is not there', () => {
    expect(textIn(text, 'de-AT')).to.equal('Automobilindustrie');
  });

  it('falls back to English', () => {
    expect(textIn(text, 'fi')).to.equal('Automotive');
  });

  it('falls back to the first language without English', () => {
    expect(textIn({fr: 'Automobile'}, 'fi')).to.equal('Automobile');
  });

  it('is the same in all languages for a plain string', () => {
    expect(textIn('Automotive', 'fi')).to.equal('Automotive');
  });
});

describe('tagIn', () => {
  const text = {en: 'Automotive', de: 'Automobilindustrie'};

  it('tells the language that the text was found in', () => {
    expect(['de', 'de-AT', 'fr'].map((tag) => tagIn(text, tag))).to.deep.equal(['de', 'de', 'en']);
  });

  it('tells none for a text that names no language', () => {
    expect([tagIn('Automotive', 'fr'), tagIn({}, 'fr')]).to.deep.equal([undefined, undefined]);
  });
});
