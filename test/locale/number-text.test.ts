import {describe, it} from 'node:test';

import {numberText} from '../../src/locale/number-text.js';
import {expect} from '../expect.js';

const languages = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(
  ' ',
);

describe('numberText', () => {
  it('parts thousands by a no-break space in all 24 languages, four digits too', () => {
    for (const language of languages) {
      expect(numberText(1234, language), language).to.equal('1\u00a0234');
      expect(numberText(12345678, language), language).to.equal('12\u00a0345\u00a0678');
    }
  });

  it('writes a decimal point in English, Irish and Maltese, a comma in all others', () => {
    const withPoint = languages.filter((language) => {
      return numberText(1.5, language, {decimals: 1}) === '1.5';
    });
    expect(withPoint).to.deep.equal(['en', 'ga', 'mt']);
    for (const language of languages.filter((each) => !withPoint.includes(each))) {
      expect(numberText(1.5, language, {decimals: 1}), language).to.equal('1,5');
    }
  });

  it('goes by the base of a regional language', () => {
    expect(numberText(1234.5, 'en-IE', {decimals: 1})).to.equal('1\u00a0234.5');
    expect(numberText(1234.5, 'de-AT', {decimals: 1})).to.equal('1\u00a0234,5');
  });

  it('writes as many decimals as asked for, none by default', () => {
    expect(numberText(2, 'de', {decimals: 2})).to.equal('2,00');
    expect(numberText(2.6, 'de')).to.equal('3');
  });

  it('writes a true minus, but none before a rounded zero', () => {
    expect(numberText(-1500, 'fr')).to.equal('−1\u00a0500');
    expect(numberText(-0.2, 'fr')).to.equal('0');
  });

  it('writes a dash for a figure that does not exist', () => {
    expect([NaN, Infinity].map((value) => numberText(value, 'en'))).to.deep.equal(['–', '–']);
  });
});
