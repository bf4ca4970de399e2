import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {EurostatCell} from '../../src/eurostat/eurostat-table.js';
import {sectorFigures, type Component} from '../../src/eurostat/summed-sector.js';
import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';

const {c, d} = QUALITY_FLAGS;
const hidden: EurostatCell = {value: undefined, flags: c};

describe('sectorFigures', () => {
  it('sums the three measures', () => {
    assert.deepEqual(sectorFigures([component(100, 5, 2.1), component(50, 3, 1.2)]), {
      employment: 150,
      localUnits: 8,
      wages: 3.3,
      flags: 0,
      incomplete: 0,
    });
  });

  it('sums what is published and counts what is not', () => {
    const sum = sectorFigures([component(100, 5, 2), {...component(0, 3, 1), employment: hidden}]);
    assert.equal(sum.employment, 100);
    assert.equal(sum.incomplete, 1);
  });

  it('is null with its flag where nothing is published', () => {
    const sum = sectorFigures([{...component(0, 5, 2), employment: hidden}]);
    assert.equal(sum.employment, null);
    assert.equal(sum.flags, c);
  });

  it('keeps a zero', () => {
    assert.equal(sectorFigures([component(0, 0, 0)]).employment, 0);
  });

  it('unites the flags of employment', () => {
    const flagged = {...component(1, 1, 1), employment: {value: 1, flags: d}};
    const sum = sectorFigures([flagged, {...component(1, 1, 1), employment: hidden}]);
    assert.equal(sum.flags, c | d);
  });

  it('gives wages for just the components whose employment is summed', () => {
    const unpaired = {...component(0, 3, 7), employment: hidden};
    assert.equal(sectorFigures([component(100, 5, 2), unpaired]).wages, 2);
  });

  it('gives no wages where one of them is not published or negative', () => {
    const unpaid = {...component(50, 3, 0), wages: hidden};
    assert.equal(sectorFigures([component(100, 5, 2), unpaid]).wages, null);
    assert.equal(sectorFigures([component(100, 5, 20), component(50, 3, -8.3)]).wages, null);
  });

  it('gives local units only if all are published', () => {
    const uncounted = {...component(50, 0, 1), localUnits: hidden};
    assert.equal(sectorFigures([component(100, 5, 2), uncounted]).localUnits, null);
  });
});

function component(employment: number, localUnits: number, wages: number): Component {
  return {
    employment: {value: employment, flags: 0},
    localUnits: {value: localUnits, flags: 0},
    wages: {value: wages, flags: 0},
  };
}
