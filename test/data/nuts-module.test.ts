import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {nutsModule} from '../../data/nuts-module.js';

describe('nutsModule', () => {
  for (const year of [2010, 2013, 2016, 2021]) {
    it(`writes what stands in the module of ${year}`, () => {
      const csv = readFileSync(`data/nuts2_${year}_points_names.csv`, 'utf8');
      const module = readFileSync(`src/nuts/nuts-points-${year}.ts`, 'utf8');
      assert.equal(nutsModule(year, csv), module);
    });
  }

  it('refuses a code that does not begin with its country', () => {
    const csv = 'geo,country,name_latn,lon,lat,inside\nEL30,GR,Attiki,23.7,38.0,true\n';
    assert.throws(() => nutsModule(2010, csv), /EL30 must begin with its country, GR/);
  });
});
