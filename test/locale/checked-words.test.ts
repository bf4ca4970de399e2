import {afterEach, beforeEach, describe, it} from 'node:test';

import fc from 'fast-check';

import {checkedLanguage, checkedWords} from '../../src/locale/checked-words.js';
import {enExplorer} from '../../src/locale/en-explorer.js';
import {english} from '../../src/locale/english.js';
import {LANGUAGES, loadLanguage} from '../../src/locale/load-language.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {addEnglish, registerLanguage, setMessages} from '../../src/locale/message-registry.js';
import type {MessageKey} from '../../src/locale/messages.js';
import {RecordedWarnings} from '../author/recorded-warnings.js';
import {expect} from '../expect.js';
import {hostileObject} from '../hostile-object.js';
import {arbitraryWords} from './arbitrary-words.js';

let recorded: RecordedWarnings;

beforeEach(() => void (recorded = new RecordedWarnings()));

afterEach(() => recorded.end());

// Tags for private use: each warning is written once for the page.
describe('checkedWords', () => {
  it('keeps words that are in order, without a warning', () => {
    const words = {region: 'Ort', regions: {one: '{count} Ort', other: '{count} Orte'}};
    expect(checkedWords('qca', words)).to.deep.equal(words);
    expect(recorded.texts).to.deep.equal([]);
  });

  it('names language, key and what is expected', () => {
    checkedWords('qcb', {region: null, regions: {one: 'x'}, moreProblems: {other: 'more'}});
    expect(recorded.texts).to.deep.equal([
      'regional-hotspots: words of "qcb": "region" must be like "Region"',
      'regional-hotspots: words of "qcb": "regions" must be like {"one":"{count} region","other":"{count} regions"}',
      'regional-hotspots: words of "qcb": "moreProblems" must be like {"one":"and {count} more","other":"and {count} more"}',
    ]);
  });

  it('suggests the nearest key', () => {
    checkedWords('qcc', {regoin: 'Ort'});
    expect(recorded.texts[0]).to.contain('"regoin" is unknown; did you mean "region"?');
  });

  it('takes a text for all plural forms if it has their placeholders', () => {
    setMessages('qcd', {regions: '{count} Orte' as never});
    expect([1, 5].map((count) => localeFor('qcd').text('regions', {count}))).to.deep.equal([
      '1 Orte',
      '5 Orte',
    ]);
  });

  const wrong: Readonly<Record<string, unknown>> = {
    null: null,
    undefined,
    'a number': 5,
    'a function': () => 'x',
    'a symbol': Symbol('x'),
    'a blank text': ' \u200b',
    'an object': {other: 'x'},
    'an array': ['x'],
    'a text with a stray placeholder': '{value}',
    'a revoked proxy': hostileObject('revoked'),
  };
  for (const [name, word] of Object.entries(wrong)) {
    it(`leaves out ${name} in place of a text`, () => {
      const tag = `qce-${name.replaceAll(/\W/g, '').slice(0, 8)}`;
      expect(checkedWords(tag, {region: word})).to.deep.equal({});
      expect(recorded.texts).to.have.lengthOf(1);
    });
  }

  const wrongForms: Readonly<Record<string, unknown>> = {
    'a form that is no text': {one: 5, other: '{count} regions'},
    'a stray form': {single: 'one', other: '{count} regions'},
    'a form without the number': {many: 'regions', other: '{count} regions'},
    'a misspelt placeholder': {other: '{cuont} regions'},
    'a form that throws': hostileObject('getter', 'other'),
  };
  for (const [name, word] of Object.entries(wrongForms)) {
    it(`leaves out plural forms with ${name}`, () => {
      const tag = `qcf-${name.replaceAll(/\W/g, '').slice(-8)}`;
      expect(checkedWords(tag, {regions: word})).to.deep.equal({});
      expect(recorded.texts).to.have.lengthOf(1);
    });
  }

  it('leaves out a word behind a getter that throws, and keeps the others', () => {
    const list = Object.assign(hostileObject('getter', 'region'), {country: 'Land'});
    expect(checkedWords('qcg', list)).to.deep.equal({country: 'Land'});
  });

  it('reports a list that is none', () => {
    for (const [at, list] of [null, 'x', ['x'], 5, hostileObject('revoked')].entries()) {
      expect(checkedWords(`qch-x-${at}`, list)).to.deep.equal({});
    }
    expect(recorded.texts).to.have.lengthOf(5);
  });

  it('reports at most 20 faults of a list', () => {
    const list = Object.fromEntries(Array.from({length: 100}, (_, at) => [`stray${at}`, 'x']));
    checkedWords('qci', list);
    expect(recorded.texts).to.have.lengthOf(20);
  });

  it('finds nothing to report in the languages of the library', async () => {
    for (const tag of LANGUAGES) checkedLanguage(tag, await loadLanguage(tag));
    expect(recorded.texts).to.deep.equal([]);
  });

  it('leaves every word of a locale readable, whatever a list holds', () => {
    let lists = 0;
    fc.assert(
      fc.property(arbitraryWords, fc.boolean(), (list, isLanguage) => {
        const words = list() as object;
        const tag = `qcj-x-${(lists += 1)}`;
        if (isLanguage) registerLanguage(tag, {messages: words});
        else setMessages(tag, words);
        const locale = localeFor(tag);
        for (const key of Object.keys(english) as MessageKey[]) {
          const text = locale.text(key as 'regions', {count: 3});
          expect(text.trim(), key).not.to.equal('');
        }
      }),
      {numRuns: 400},
    );
  });
});

describe('checkedLanguage', () => {
  it('takes a language without anything for English', () => {
    const incomplete = [undefined, null, {}, {messages: {}}, {messages: null}, [], 'x', 5];
    for (const [at, language] of incomplete.entries()) {
      const tag = `qda-x-${at}`;
      registerLanguage(tag, language as never);
      expect(localeFor(tag).text('region')).to.equal(english.region);
      expect(localeFor(tag).list(['a', 'b'])).to.equal('a and b');
    }
  });

  it('leaves out names of countries and a word of lists of the wrong kind', () => {
    const countries = {DE: 'Qland', FR: 5, IT: ''};
    registerLanguage('qdb', {messages: {}, countries, and: 7} as never);
    const locale = localeFor('qdb');
    expect([locale.country('DE'), locale.country('FR')]).to.deep.equal(['Qland', 'France']);
    expect(locale.list(['a', 'b'])).to.equal('a and b');
    expect(recorded.texts).to.have.lengthOf(3);
  });

  it('reports words given in place of a language', () => {
    registerLanguage('qdc', {region: 'Ort'} as never);
    expect(recorded.texts[0]).to.contain('"region" is unknown');
  });
});

describe('registerLanguage', () => {
  it('leaves out what has no tag of a language, with a warning', () => {
    const tags = ['', '__proto__', 'not a tag', 'de_AT', null, 5, {}, Symbol('de')];
    for (const tag of tags) registerLanguage(tag as string, {messages: {region: 'Ort'}});
    expect(recorded.texts.length).to.be.at.least(6);
    expect(localeFor('en').text('region')).to.equal(english.region);
  });

  it('keeps words under the tag that browsers use', () => {
    registerLanguage('IW', {messages: {region: 'אזור'}});
    expect(localeFor('iw').text('region')).to.equal('אזור');
  });

  it('is not reached by later changes of the list', () => {
    const forms = {one: '{count} Ort', other: '{count} Orte'};
    const messages: Record<string, unknown> = {regions: forms};
    registerLanguage('qdd', {messages});
    Object.assign(forms, {other: null});
    expect(localeFor('qdd').text('regions', {count: 2})).to.equal('2 Orte');
  });

  it('counts by the rules of English where English replaces a word', () => {
    // In Latvian, 21 has the form of 1.
    registerLanguage('lv', {messages: {}});
    expect(localeFor('lv').text('regions', {count: 21})).to.equal('21 regions');
  });
});

describe('addEnglish', () => {
  beforeEach(() => {
    for (const key of Object.keys(enExplorer)) Reflect.deleteProperty(english, key);
  });

  afterEach(() => void Object.assign(english, enExplorer));

  it('brings words that were set before, and reports the wrong ones only then', () => {
    setMessages('qea', {
      'timeline.play': 'Los',
      'timeline.pause': '{halt}',
      'share.nothing': 'x',
    } as never);
    expect(recorded.texts).to.deep.equal([]);
    addEnglish(enExplorer);
    const locale = localeFor('qea');
    expect([locale.text('timeline.play'), locale.text('timeline.pause')]).to.deep.equal([
      'Los',
      'Pause',
    ]);
    expect(recorded.texts).to.have.lengthOf(2);
  });

  it('is awaited for all keys of the explorer, but not for those without a dot', () => {
    const keys = Object.keys(enExplorer);
    const words = Object.fromEntries(keys.map((key) => [key, enExplorer[key as 'timeline.play']]));
    expect(Object.keys(checkedWords('qeb', words))).to.deep.equal(keys);
    checkedWords('qec', {regoin: 'x'});
    expect(recorded.texts).to.have.lengthOf(1);
  });
});
