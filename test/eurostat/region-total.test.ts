import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {eurostatTable} from '../../src/eurostat/eurostat-table.js';
import {regionTotal} from '../../src/eurostat/region-total.js';

const dataset = eurostatTable(
  [
    'nace_r2,indic_sb,geo\\time\t2012',
    'C,V16110,AA11\t1000',
    'C28,V16110,AA11\t: c',
    'C29,V16110,AA11\t300',
    'C,V16110,AA12\t: c',
    'C28,V16110,AA12\t200',
    'C29,V16110,AA12\t: c',
    'G,V16110,AA11\t50',
    'G,V16110,AA12\t60',
    'S95,V16110,AA11\t7',
    'S95,V16110,AA12\t8',
    'C,V16110,AA13\t:',
  ].join('\n'),
);

describe('regionTotal', () => {
  it('sums the sections and the division that has none', () => {
    assert.deepEqual(regionTotal(dataset, ['AA11'], 2012), {persons: 1057, incomplete: 0});
  });

  it('takes the published divisions of a section that is not, and counts it', () => {
    assert.deepEqual(regionTotal(dataset, ['AA12'], 2012), {persons: 268, incomplete: 1});
  });

  it('sums the codes of a region', () => {
    assert.deepEqual(regionTotal(dataset, ['AA11', 'AA12'], 2012), {persons: 1325, incomplete: 1});
  });

  it('is null where nothing is published', () => {
    assert.equal(regionTotal(dataset, ['AA13'], 2012).persons, null);
  });
});
