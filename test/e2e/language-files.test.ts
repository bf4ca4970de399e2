import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {runInThisContext} from 'node:vm';

import {english as en} from '../../src/locale/english.js';
import type {Language, PluralForms} from '../../src/locale/messages.js';

type Message = string | PluralForms;

type Page = Record<symbol, Readonly<Record<string, Language>> | undefined>;

const folder = new URL('../../../dist/locale/', import.meta.url);
const OFFICIAL = 'bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

describe('files of the languages', () => {
  it('are one for each official language besides English', () => {
    assert.deepEqual(
      readdirSync(folder).sort(),
      OFFICIAL.map((tag) => `${tag}.js`),
    );
  });

  // Completeness is a claim of releases: see test/release.
  it('hold messages of English only, in every plural form of their language', (test) => {
    let forms = 0;
    for (const tag of OFFICIAL) {
      const messages: Readonly<Record<string, Message>> = {...built(tag).messages};
      const stray = Object.keys(messages).filter((key) => !Object.hasOwn(en, key));
      assert.deepEqual(stray, [], tag);
      const {pluralCategories} = new Intl.PluralRules(tag).resolvedOptions();
      for (const [key, message] of Object.entries(messages)) {
        const texts: readonly string[] =
          typeof message === 'string' ? [message] : Object.values(message);
        if (typeof message !== 'string') {
          assert.deepEqual(Object.keys(message).sort(), [...pluralCategories].sort(), key);
        }
        assert.ok(
          texts.every((text) => text.trim() !== ''),
          `${tag}: ${key}`,
        );
        forms += texts.length;
      }
    }
    const words = Object.keys(en).length;
    test.diagnostic(
      `${OFFICIAL.length + 1} languages, ${words} messages each, ${forms} translated texts`,
    );
  });

  it('hold the names of countries in Irish and Maltese, which browsers lack', (test) => {
    const given = ['ga', 'mt'].map((tag) => Object.keys(built(tag).countries ?? {}).length);
    assert.deepEqual(given, [49, 49]);
    assert.deepEqual([built('ga').and, built('mt').and], ['agus', 'u']);
    test.diagnostic(`${given.join(' and ')} countries`);
  });
});

/** The words that the script of a language leaves in a page. */
function built(tag: string): Language {
  runInThisContext(readFileSync(new URL(`${tag}.js`, folder), 'utf8'));
  const language = (globalThis as Page)[Symbol.for('regional-hotspots.languages')]?.[tag];
  assert.ok(language, tag);
  return language;
}
