import {describe, it} from 'node:test';

import {english as en} from '../../src/locale/english.js';
import {Locale} from '../../src/locale/locale.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {registerMessages, setMessages} from '../../src/locale/message-registry.js';
import {expect} from '../expect.js';

describe('Locale', () => {
  it('fills in placeholders, numbers by the number rules', () => {
    expect(new Locale('en').text('persons', {count: 149882})).to.equal(
      '149\u00a0882 people employed',
    );
  });

  it('chooses the plural form by the rules of the words’ language', () => {
    const regions = {one: '{count} region', few: '{count} regiony', other: '{count} regionów'};
    registerMessages('pl', {...en, regions});
    const polish = new Locale('pl');
    expect([1, 2, 5, 22].map((count) => polish.text('regions', {count}))).to.deep.equal([
      '1 region',
      '2 regiony',
      '5 regionów',
      '22 regiony',
    ]);
  });

  it('counts in Portuguese as in Portugal, where nought is plural', () => {
    registerMessages('pt', {...en, regions: {one: '{count} região', other: '{count} regiões'}});
    expect(new Locale('pt').text('regions', {count: 0})).to.equal('0 regiões');
  });

  it('takes English words and plural rules where the language is not registered', () => {
    const locale = new Locale('qba');
    expect([locale.messageLanguage, locale.text('regions', {count: 1})]).to.deep.equal([
      'en',
      '1 region',
    ]);
  });

  it('does not read placeholders in what it fills in', () => {
    const text = new Locale('en').text('labelled', {label: '{value}', value: 'x'});
    expect(text).to.equal('{value}: x');
  });

  it('writes shares as per cent with a no-break space', () => {
    expect(new Locale('en').percent(0.1234)).to.equal('12.3\u00a0%');
    expect(new Locale('de').percent(0.1234)).to.equal('12,3\u00a0%');
  });

  it('does not round a small share or quotient down to nothing', () => {
    const english = new Locale('en');
    expect([english.percent(0.0001), english.percent(0)]).to.deep.equal([
      '< 0.1\u00a0%',
      '0.0\u00a0%',
    ]);
    expect([english.quotient(0.004), english.quotient(5.678)]).to.deep.equal(['< 0.01', '5.68']);
  });

  it('writes a dash for a share or quotient that does not exist', () => {
    const english = new Locale('en');
    expect([english.percent(NaN), english.quotient(NaN)]).to.deep.equal(['–', '–']);
  });

  it('rounds counts to three digits, from 100 000 on in millions', () => {
    const rounded = [0, 18, 999, 1234, 49_941, 99_999, 929_123, 999_999, 2_150_308, 71_657_818].map(
      (count) => localeFor('en').rounded(count).replaceAll('\u00a0', ' '),
    );
    expect(rounded).to.deep.equal([
      ...['0', '18', '999', '1 230', '49 900', '100 000', '0.93 million', '1 million'],
      ...['2.15 million', '71.7 million'],
    ]);
    expect(localeFor('en').rounded(1_234_567_890)).to.equal('1\u00a0230 million');
  });

  it('does not group years', () => {
    expect(new Locale('es').year(2012)).to.equal('2012');
  });

  it('lists names without a comma before the last', () => {
    expect(new Locale('en').list(['Italy', 'Malta', 'Finland'])).to.equal(
      'Italy, Malta and Finland',
    );
  });

  it('sorts as a dictionary of the language does', () => {
    const sorted = (language: string): string[] => {
      const locale = new Locale(language);
      return ['Zug', 'Ärla', 'Berga'].sort((one, other) => locale.compare(one, other));
    };
    expect(sorted('sv')).to.deep.equal(['Berga', 'Zug', 'Ärla']);
    expect(sorted('de')).to.deep.equal(['Ärla', 'Berga', 'Zug']);
  });

  it('reads labels of the data in its language', () => {
    expect(new Locale('de-AT').label({en: 'Vienna', de: 'Wien'})).to.equal('Wien');
  });

  it('takes English for a tag that is not well formed', () => {
    expect(new Locale('not a tag').language).to.equal('en');
  });
});

describe('localeFor', () => {
  it('is the same object until the words change', () => {
    const before = localeFor('qbb');
    expect(localeFor('qbb')).to.equal(before);
    setMessages('qbb', {region: 'Area'});
    expect(localeFor('qbb')).not.to.equal(before);
  });
});
