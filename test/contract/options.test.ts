import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {OPTION_NAMES, OPTIONS} from '../../src/state/options.js';

const [, table = ''] = /<!-- options -->([^]*)<!-- \/options -->/.exec(
  readFileSync('docs/embedding.md', 'utf8'),
) ?? ['', ''];

describe('table of options in docs/embedding.md', () => {
  const rows = new Map<string, string>();
  for (const line of table.split('\n')) {
    const [, names = '', meaning = ''] = line.split('|');
    for (const [, name = ''] of names.matchAll(/`([^`]+)`/g)) rows.set(name, meaning);
  }

  it('has a row for each attribute, and no other', () => {
    const attributes = OPTION_NAMES.flatMap((name) => OPTIONS[name].attribute ?? []);
    assert.deepEqual([...rows.keys()].sort(), [...attributes].sort());
  });

  for (const name of OPTION_NAMES) {
    const {attribute = '', values = []} = OPTIONS[name];
    if (values.length === 0) continue;
    it(`names each value of ${attribute}`, () => {
      for (const value of values) assert.match(rows.get(attribute) ?? '', RegExp(`\`${value}\``));
    });
  }
});
