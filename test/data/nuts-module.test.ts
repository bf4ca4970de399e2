import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {nutsModule} from '../../data/nuts/nuts-module.js';
import {nutsModules} from '../../data/nuts/nuts-modules.js';

describe('npm run nuts', () => {
  for (const [name, text] of nutsModules((path) => readFileSync(`data/${path}`, 'utf8'))) {
    it(`writes what ${name} holds`, () => {
      assert.equal(text, readFileSync(`src/nuts/${name}`, 'utf8'));
    });
  }
});

describe('nutsModule', () => {
  it('refuses a code that does not begin with its country', () => {
    const point = {code: 'EL30', country: 'GR', name: 'Attiki', longitude: 23.7, latitude: 38};
    assert.throws(() => nutsModule(2010, [point], 'x.csv'), /EL30 must begin with its country, GR/);
  });
});
