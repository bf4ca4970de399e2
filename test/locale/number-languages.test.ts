import {before, describe, it} from 'node:test';

import {LANGUAGES} from '../../src/locale/load-language.js';
import {Locale} from '../../src/locale/locale.js';
import {requestLanguage} from '../../src/locale/message-registry.js';
import {ratioText, rangeText} from '../../src/locale/ratio-text.js';
import {expect} from '../expect.js';

const locales: Locale[] = [];

describe('figures in 24 languages', () => {
  before(async () => {
    await Promise.all(LANGUAGES.map(requestLanguage));
    locales.push(...['en', ...LANGUAGES].map((language) => new Locale(language)));
  });

  it('part thousands by a no-break space in messages too', () => {
    for (const locale of locales) {
      const told = locale.text('persons', {count: 1234567});
      expect(told, locale.language).to.contain('1\u00a0234\u00a0567');
    }
  });

  it('have a no-break space before the per cent sign', () => {
    for (const locale of locales) {
      const point = decimalSign(locale);
      expect(locale.percent(0.1234), locale.language).to.equal(`12${point}3\u00a0%`);
      expect(ratioText('growth', -0.05, locale), locale.language).to.equal(`−5${point}0\u00a0%`);
      expect(rangeText('focus', {from: 0.025}, locale)).to.contain(`2${point}5\u00a0%`);
    }
  });

  it('have the decimal sign of the language in quotients', () => {
    for (const locale of locales) {
      const point = decimalSign(locale);
      expect(locale.quotient(5.678), locale.language).to.equal(`5${point}68`);
      expect(locale.quotient(0.001), locale.language).to.contain(`0${point}01`);
    }
  });
});

function decimalSign({language}: Locale): string {
  return ['en', 'ga', 'mt'].includes(language) ? '.' : ',';
}
