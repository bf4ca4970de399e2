import {describe, it} from 'node:test';

import {english as en} from '../../src/locale/english.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {
  messagesFor,
  onMessagesChange,
  registerLanguage,
  registerMessages,
  setMessages,
} from '../../src/locale/message-registry.js';
import {expect} from '../expect.js';

// Tags for private use, so that no other test uses these words.
describe('messagesFor', () => {
  it('falls back to English', () => {
    const {language, messages} = messagesFor('qaa');
    expect({language, messages}).to.deep.equal({language: 'en', messages: en});
  });

  it('finds a registered language for its regional variants, whatever the case', () => {
    registerMessages('qab', {...en, region: 'Qregion'});
    const found = messagesFor('QAB-AT');
    expect([found.language, found.messages.region]).to.deep.equal(['qab', 'Qregion']);
  });
});

describe('registerMessages', () => {
  it('leaves English, word by word, where a language lacks a message', () => {
    registerMessages('qah', {country: 'Qland'});
    const {country, region, sector} = messagesFor('qah').messages;
    expect([country, region, sector]).to.deep.equal(['Qland', en.region, en.sector]);
  });

  it('lets the page say what a language lacks', () => {
    registerMessages('qai', {country: 'Qland'});
    setMessages('qai', {region: 'Qregion'});
    expect(messagesFor('qai').messages.region).to.equal('Qregion');
  });

  it('leaves words of English that come later, such as the explorer’s', () => {
    registerMessages('qak', {country: 'Qland'});
    const locales = ['en', 'qak'].map(localeFor);
    Object.assign(en, {late: 'At last'});
    try {
      expect(locales.map((locale) => locale.text('late' as 'region'))).to.deep.equal([
        'At last',
        'At last',
      ]);
    } finally {
      Reflect.deleteProperty(en, 'late');
    }
  });

  it('counts in the forms of English where a language with other plurals lacks a message', () => {
    registerMessages('qaj', {});
    const locale = localeFor('qaj');
    expect([1, 2, 5].map((count) => locale.text('regions', {count}))).to.deep.equal(
      [1, 2, 5].map((count) => localeFor('en').text('regions', {count})),
    );
  });
});

describe('registerLanguage', () => {
  it('keeps names of countries and the word of lists with the words', () => {
    registerLanguage('qag', {messages: en, countries: {DE: 'Qland'}, and: 'qand'});
    const locale = localeFor('qag');
    expect(locale.list(['a', 'b'])).to.equal('a qand b');
    expect(locale.country('DE')).to.equal('Qland');
  });
});

describe('setMessages', () => {
  it('replaces only the words given, over one or several calls', () => {
    registerMessages('qac', en);
    setMessages('qac', {region: 'Area'});
    setMessages('qac', {country: 'Land'});
    const {region, country, sector} = messagesFor('qac').messages;
    expect([region, country, sector]).to.deep.equal(['Area', 'Land', en.sector]);
  });

  it('holds before the language is registered', () => {
    setMessages('qad', {region: 'Area'});
    registerMessages('qad', en);
    expect(messagesFor('qad').messages.region).to.equal('Area');
  });

  it('lets a regional variant go before its base', () => {
    setMessages('qae', {region: 'Area'});
    setMessages('qae-at', {region: 'Gau'});
    expect(messagesFor('qae-AT').messages.region).to.equal('Gau');
    expect(messagesFor('qae').messages.region).to.equal('Area');
  });
});

describe('onMessagesChange', () => {
  it('tells the listener until it is ended', () => {
    let calls = 0;
    const end = onMessagesChange(() => calls++);
    setMessages('qaf', {});
    end();
    setMessages('qaf', {});
    expect(calls).to.equal(1);
  });
});
