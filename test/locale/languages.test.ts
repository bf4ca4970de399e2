import {before, describe, it} from 'node:test';

import {english as en} from '../../src/locale/english.js';
import {LANGUAGES, loadLanguage} from '../../src/locale/load-language.js';
import type {PluralForms} from '../../src/locale/messages.js';
import {expect} from '../expect.js';

type Message = string | PluralForms;

const english: Readonly<Record<string, Message>> = en;

for (const tag of LANGUAGES) {
  describe(`words in ${new Intl.DisplayNames('en', {type: 'language'}).of(tag)}`, () => {
    let words: Readonly<Record<string, Message>>;

    before(async () => {
      words = Object.fromEntries(Object.entries((await loadLanguage(tag))?.messages ?? {}));
    });

    it('have no stray key', () => {
      expect(Object.keys(words).filter((key) => !Object.hasOwn(english, key))).to.deep.equal([]);
    });

    it('are not empty', () => {
      for (const [key, message] of Object.entries(words)) {
        for (const text of forms(message)) expect(text.trim(), key).not.to.equal('');
      }
    });

    it('have the plural forms of the language', () => {
      const rules = new Intl.PluralRules(tag);
      const categories = new Set<string>(rules.resolvedOptions().pluralCategories).add('other');
      for (const [key, message] of Object.entries(words)) {
        if (typeof english[key] === 'string') expect(message, key).to.be.a('string');
        else expect(new Set(Object.keys(message)), key).to.deep.equal(categories);
      }
    });

    it('have the placeholders of the English ones in each form', () => {
      const single = singleCounts(tag);
      for (const [key, message] of Object.entries(words)) {
        const known = placeholders(forms(english[key] ?? '').join());
        for (const [category, text] of Object.entries(byCategory(message))) {
          const found = placeholders(text);
          // A form for one number alone may spell it out.
          if (known.has('count') && single.has(category)) found.add('count');
          expect(found, `${key}: ${text}`).to.deep.equal(known);
        }
      }
    });
  });
}

describe('words in French', () => {
  it('have a no-break space before ; : ! ? and inside quotation marks', async () => {
    const words: Readonly<Record<string, Message>> = {...(await loadLanguage('fr'))?.messages};
    for (const [key, message] of Object.entries(words)) {
      for (const text of forms(message))
        expect(text, key).not.to.match(/[^\u00a0][;:!?»]|«[^\u00a0]/);
    }
  });
});

describe('words in Greek', () => {
  it('part clauses by a raised point, because the semicolon asks', async () => {
    const words: Readonly<Record<string, Message>> = {...(await loadLanguage('el'))?.messages};
    for (const [key, message] of Object.entries(words)) {
      for (const text of forms(message)) expect(text, key).not.to.contain('; ');
    }
  });
});

/** The highest number to tell apart those that share a plural form. */
const MOST = 1_000;

/** Plural forms of a language that serve a single number, such as English `one`. */
function singleCounts(tag: string): Set<string> {
  const rules = new Intl.PluralRules(tag === 'pt' ? 'pt-PT' : tag);
  const numbers = new Map<string, number>();
  for (let count = 0; count <= MOST; count++) {
    const category = rules.select(count);
    numbers.set(category, (numbers.get(category) ?? 0) + 1);
  }
  return new Set([...numbers].filter(([, counted]) => counted === 1).map(([category]) => category));
}

function forms(message: Message): readonly string[] {
  return Object.values(byCategory(message));
}

/** Texts of a message by plural form; `text` for a message that has none. */
function byCategory(message: Message): Readonly<Record<string, string>> {
  return typeof message === 'string' ? {text: message} : {...message};
}

function placeholders(text: string): Set<string | undefined> {
  return new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
}
