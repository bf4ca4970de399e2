import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {eurostatTable} from '../../src/eurostat/eurostat-table.js';
import {referenceEmployment} from '../../src/eurostat/reference-employment.js';
import {sourceCodes} from '../../src/eurostat/region-sources.js';

const table = eurostatTable(
  [
    'nace_r2,indic_sb,geo\\time\t2012\t2013',
    'C,V16110,AA\t1000\t1100',
    'C29,V16110,AA\t500\t: c',
    'C,V16110,AA11\t600\t700',
    'C29,V16110,AA11\t300\t310',
    'C,V16110,AA12\t: c\t380',
    'C29,V16110,AA12\t: c\t190',
    'C,V16110,BB\t50\t50',
    'C29,V16110,BB\t7\t8',
    'C,V16110,BB11\t90\t:',
    'C29,V16110,BB11\t9\t:',
  ].join('\n'),
);
const points = ['AA11', 'AA12', 'BB11'].map((code) => ({
  code,
  country: code.slice(0, 2),
  name: code,
  longitude: 0,
  latitude: 0,
}));
const {total, employment} = referenceEmployment({
  table,
  points,
  mapping: [
    {
      ...{taxonomy: 'traded', id: 'a', label: '', short: '', name: '', nace: '2'},
      ...{divisions: ['C29'], grade: 'A', note: '', hidden: false},
    },
  ],
  sources: sourceCodes(table, {nuts: 2010, regions: points.map(({code}) => code)}),
});

describe('referenceEmployment', () => {
  it('takes the country, in which confidential regions are contained', () => {
    assert.equal(employment['traded:a']?.[0], 500 + 9);
  });

  it('takes the sum of the regions where that is larger or the country is confidential', () => {
    assert.equal(total[0], 1000 + 90);
    assert.equal(employment['traded:a']?.[1], 310 + 190);
  });

  it('leaves a country out in a year without figures of its regions', () => {
    assert.equal(total[1], 1100);
  });
});
