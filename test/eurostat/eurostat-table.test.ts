import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {divisionsOf, eurostatCell, eurostatTable} from '../../src/eurostat/eurostat-table.js';
import {EMPLOYMENT, WAGES} from '../../src/eurostat/indicators.js';
import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {excerptFile} from '../data/excerpt.js';

const {b, c, d} = QUALITY_FLAGS;

describe('eurostatCell', () => {
  it('reads a figure without flags', () => {
    assert.deepEqual(eurostatCell('149882 ', ''), {value: 149_882, flags: 0});
  });

  it('reads the flags behind a figure', () => {
    assert.deepEqual(eurostatCell('80611 d', ''), {value: 80_611, flags: d});
  });

  it('reads a confidential figure as missing, not as zero', () => {
    assert.deepEqual(eurostatCell(': bc', ''), {value: undefined, flags: b | c});
  });

  it('reads a zero as a figure', () => {
    assert.deepEqual(eurostatCell('0 ', ''), {value: 0, flags: 0});
  });

  it('reads decimals and negative amounts', () => {
    assert.equal(eurostatCell('-8.3 ', '').value, -8.3);
  });

  it('rejects anything else and names the place', () => {
    assert.throws(() => eurostatCell('n/a', 'C29,V16110,DE11 2012'), /C29,V16110,DE11 2012.*n\/a/);
  });
});

describe('eurostatTable', () => {
  const dataset = eurostatTable(excerptFile('single-cells.tsv'));

  for (const [activity, region, value] of [
    ['C29', 'DE11', 149_882],
    ['C14', 'PT11', 70_893],
    ['C30', 'FR62', 33_649],
    ['J62', 'ES30', 110_890],
    ['I55', 'ES53', 37_780],
  ] as const) {
    it(`has ${value} persons of ${activity} in ${region} in 2012`, () => {
      assert.deepEqual(dataset.cell({activity, indicator: EMPLOYMENT, region, year: 2012}), {
        value,
        flags: 0,
      });
    });
  }

  it('has the coal mining of Śląskie in 2012 as confidential', () => {
    const cell = dataset.cell({activity: 'B05', indicator: EMPLOYMENT, region: 'PL22', year: 2012});
    assert.deepEqual(cell, {value: undefined, flags: c});
  });

  it('has the motor industry of Oberbayern in all years', () => {
    const cells = dataset.years.map((year) =>
      dataset.cell({activity: 'C29', indicator: EMPLOYMENT, region: 'DE21', year}),
    );
    assert.deepEqual(
      cells.map(({value}) => value),
      [80_611, 76_966, 89_721, 92_894, 96_770, 100_271, 104_228, 110_595],
    );
    assert.deepEqual(
      cells.map(({flags}) => flags),
      [d, d, 0, 0, 0, 0, 0, 0],
    );
  });

  it('lists years, divisions and regions in ascending order', () => {
    assert.deepEqual(dataset.years, [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015]);
    assert.deepEqual(divisionsOf(dataset), ['B05', 'B06', 'C14', 'C29', 'C30', 'I55', 'J62']);
    assert.equal(dataset.regions[0], 'DE11');
  });

  it('reads a combination that the table lacks as missing', () => {
    const cell = dataset.cell({activity: 'C29', indicator: WAGES, region: 'DE11', year: 2012});
    assert.deepEqual(cell, {value: undefined, flags: 0});
  });

  it('finds the dimensions by name, whatever stands beside them', () => {
    const later = eurostatTable(
      'freq,geo,indic_sb,nace_r2\\TIME_PERIOD\t2008 \t2012 \nA,DE11,V16110,C29\t135146 d\t149882 \n',
    );
    const cell = later.cell({activity: 'C29', indicator: EMPLOYMENT, region: 'DE11', year: 2012});
    assert.equal(cell.value, 149_882);
  });

  it('rejects a table without one of the dimensions', () => {
    assert.throws(() => eurostatTable('nace_r2,geo\\time\t2012\n'), /indic_sb/);
  });
});
