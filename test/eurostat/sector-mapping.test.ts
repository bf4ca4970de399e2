import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {sectorMapping, sectorNote} from '../../src/eurostat/sector-mapping.js';
import {committedFile} from '../data/wide-file.js';

const mapping = sectorMapping(committedFile('sectors-from-nace.csv').toString('utf8'));

describe('sectorMapping', () => {
  it('puts no division into two traded sectors', () => {
    const divisions = mapping
      .filter(({taxonomy}) => taxonomy === 'traded')
      .flatMap((sector) => sector.divisions);
    assert.equal(new Set(divisions).size, divisions.length);
  });

  it('gives each sector of a taxonomy its own id, a label and a grade', () => {
    assert.equal(new Set(mapping.map(({taxonomy, id}) => `${taxonomy}:${id}`)).size, 47);
    for (const {id, label, grade} of mapping) {
      assert.ok(label !== '', id);
      assert.match(grade, /^[ABCD]$/, id);
    }
  });
});

describe('sectorNote', () => {
  it('tells the divisions, the grade and what the grade rests on', () => {
    const packaging = mapping.find(({id}) => id === 'food-processing');
    assert.ok(packaging);
    assert.equal(
      sectorNote(packaging),
      'Food Processing and Manufacturing (with Livestock Processing, Fishing Products). ' +
        'NACE Rev. 2 divisions C10, C11. ' +
        'Grade B: a neighbouring activity is inside, or a part is missing; ' +
        'local bakeries are inside C10.',
    );
  });
});
