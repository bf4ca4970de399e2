import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {eurostatTable} from '../../src/eurostat/eurostat-table.js';
import {sourceCodes} from '../../src/eurostat/region-sources.js';

const dataset = eurostatTable(
  [
    'nace_r2,indic_sb,geo\\time\t2010\t2011',
    'C28,V16110,DE41\t10\t:',
    'C28,V16110,DE42\t20\t:',
    'C28,V16110,DE40\t:\t31',
    'C28,V16110,UKD5\t40\t:',
    'C29,V16110,UKD5\t50\t:',
    'C28,V16110,UKD7\t41\t42',
    'C28,V16110,FI13\t1\t:',
    'C28,V16110,FI1A\t2\t:',
    'C28,V16110,FI1D\t3\t4',
    'C28,V16110,FI18\t5\t:',
  ].join('\n'),
);
const sources = sourceCodes(dataset, {
  nuts: 2010,
  regions: ['DE40', 'UKD7', 'FI1D', 'FI1B', 'FI1C'],
});

describe('sourceCodes', () => {
  it('joins the parts of a region before it had its code', () => {
    assert.deepEqual(sources.of('DE40', 2010), {codes: ['DE41', 'DE42'], boundaryMoved: false});
    assert.deepEqual(sources.of('DE40', 2011), {codes: ['DE40'], boundaryMoved: false});
  });

  it('takes the codes that are fuller, and says that their area is another', () => {
    assert.deepEqual(sources.of('UKD7', 2010), {codes: ['UKD5'], boundaryMoved: true});
    assert.deepEqual(sources.of('UKD7', 2011), {codes: ['UKD7'], boundaryMoved: false});
  });

  it('takes the code of NUTS 2010 where both are as full, and never both', () => {
    assert.deepEqual(sources.of('FI1D', 2010)?.codes, ['FI1D']);
    assert.equal(sources.uses('FI13', 2010), false);
  });

  it('gives a region that cannot be split off nothing', () => {
    assert.equal(sources.of('FI1B', 2010), undefined);
    assert.equal(sources.uses('FI18', 2010), false);
  });
});
