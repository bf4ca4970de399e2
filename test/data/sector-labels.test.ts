import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {sectorLabels} from '../../data/sector-labels.js';

describe('sectorLabels', () => {
  const labels = sectorLabels(
    new Map([
      ['fr', 'taxonomy,sector,label\ntraded,,Industries\ntraded,food,"Aliments, boissons"\n'],
      ['de', 'taxonomy,sector,label\ntraded,food,Nahrung\n'],
    ]),
  );

  it('puts English first and the other languages in the order of their tags', () => {
    const found = labels.labels('traded', 'food', 'Food');
    assert.deepEqual(Object.entries(found), [
      ['en', 'Food'],
      ['de', 'Nahrung'],
      ['fr', 'Aliments, boissons'],
    ]);
  });

  it('gives the label of a taxonomy', () => {
    assert.deepEqual(labels.labels('traded', '', 'Sectors'), {en: 'Sectors', fr: 'Industries'});
  });

  it('gives English alone where no language has a label', () => {
    assert.deepEqual(labels.labels('traded', 'steel', 'Steel'), {en: 'Steel'});
  });
});
