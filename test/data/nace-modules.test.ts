import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {naceModules} from '../../data/nace/nace-modules.js';

const modules = naceModules(readFileSync('data/nace/nace_rev2_names.csv', 'utf8'));

describe('npm run nace', () => {
  it('writes what the modules hold, one for each of 25 languages', () => {
    assert.deepEqual([...modules.keys()].sort(), readdirSync('src/nace/names').sort());
    assert.equal(modules.size, 25);
    for (const [name, text] of modules) {
      assert.equal(text, readFileSync(`src/nace/names/${name}`, 'utf8'), name);
    }
  });

  it('refuses a heading that would end its template', () => {
    assert.throws(() => naceModules('code,lang,name\nC29,en,a ` b'), /en hold a sign of templates/);
  });
});
