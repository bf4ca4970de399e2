import {before, describe, it} from 'node:test';

import {COUNTRY_ORDER} from '../../src/dataset/country-order.js';
import {enCountries} from '../../src/locale/en.js';
import {LANGUAGES, loadLanguage} from '../../src/locale/load-language.js';
import {Locale} from '../../src/locale/locale.js';
import {requestLanguage} from '../../src/locale/message-registry.js';
import {expect} from '../expect.js';

/** Countries whose names differ from the English ones in every other language. */
const RENAMED = ['DE', 'EL', 'ES', 'SE', 'UK'];

/** Countries of the base map beside those of the data. */
const NEIGHBOURS = ['BY', 'RU', 'MA', 'DZ', 'TN', 'LY', 'EG'];

const ISO_CODES: Readonly<Record<string, string>> = {EL: 'GR', UK: 'GB'};

const ANDS: Readonly<Record<string, string>> = {
  bg: 'и',
  cs: 'a',
  da: 'og',
  de: 'und',
  el: 'και',
  en: 'and',
  es: 'y',
  et: 'ja',
  fi: 'ja',
  fr: 'et',
  ga: 'agus',
  hr: 'i',
  hu: 'és',
  it: 'e',
  lt: 'ir',
  lv: 'un',
  mt: 'u',
  nl: 'en',
  pl: 'i',
  pt: 'e',
  ro: 'și',
  sk: 'a',
  sl: 'in',
  sv: 'och',
};

describe('countries in 24 languages', () => {
  const languages = ['en', ...LANGUAGES];

  before(() => Promise.all(LANGUAGES.map(requestLanguage)));

  it('all have a name', () => {
    for (const language of languages) {
      const locale = new Locale(language);
      const unnamed = COUNTRY_ORDER.filter((code) => !/\p{L}{4}/u.test(locale.country(code)));
      expect(unnamed, language).to.deep.equal([]);
    }
  });

  it('have no two the same name', () => {
    for (const language of languages) {
      const names = COUNTRY_ORDER.map((code) => new Locale(language).country(code));
      expect(new Set(names).size, language).to.equal(COUNTRY_ORDER.length);
    }
  });

  it('are not named in English by accident', () => {
    const english = new Locale('en');
    for (const language of LANGUAGES) {
      const locale = new Locale(language);
      const same = RENAMED.filter((code) => locale.country(code) === english.country(code));
      expect(same, language).to.deep.equal([]);
    }
  });

  it('all have names of our own in every language, whatever the browser knows', async () => {
    const isoCodes = [...COUNTRY_ORDER, ...NEIGHBOURS].map((code) => ISO_CODES[code] ?? code);
    expect(Object.keys(enCountries), 'en').to.have.members(isoCodes);
    for (const language of LANGUAGES) {
      const {countries} = (await loadLanguage(language)) ?? {};
      expect(Object.keys(countries ?? {}), language).to.have.members(isoCodes);
    }
  });

  it('mark Kosovo, whose status is disputed, in every language', () => {
    const marked = languages.filter((language) =>
      /\p{L}\*$/u.test(new Locale(language).country('XK')),
    );
    expect(marked).to.deep.equal(languages);
  });

  it('are named as in Portugal in Portuguese', () => {
    const portuguese = new Locale('pt');
    expect(['PL', 'RO', 'SI', 'LV'].map((code) => portuguese.country(code))).to.deep.equal([
      'Polónia',
      'Roménia',
      'Eslovénia',
      'Letónia',
    ]);
  });

  it('are named as by the EU’s institutions where browsers have another name', () => {
    expect(new Locale('pl').country('NL')).to.equal('Niderlandy');
    expect(new Locale('sv').country('UK')).to.equal('Förenade kungariket');
    expect(new Locale('de').country('MD')).to.equal('Moldau');
    expect(new Locale('lt').country('GE')).to.equal('Sakartvelas');
    expect(new Locale('en').country('BA')).to.equal('Bosnia and Herzegovina');
  });

  it('are listed with the word of the language before the last, and no comma there', () => {
    for (const language of languages) {
      const list = new Locale(language).list(['A', 'B', 'C']).replace('\u00a0', ' ');
      expect(list, language).to.equal(`A, B ${ANDS[language] ?? ''} C`);
    }
  });

  it('stand alone in a list of one', () => {
    for (const language of languages) {
      expect(new Locale(language).list(['A']), language).to.equal('A');
    }
  });
});
