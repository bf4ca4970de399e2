import {describe, it} from 'node:test';

import {nutsRegions0} from '../../src/nuts/nuts-regions-0.js';
import {nutsRegions1} from '../../src/nuts/nuts-regions-1.js';
import {nutsRegions2} from '../../src/nuts/nuts-regions-2.js';
import {nutsRegions3} from '../../src/nuts/nuts-regions-3.js';
import {levelCodes, shownLevel} from '../../src/nuts/shown-level.js';
import {expect} from '../expect.js';

const LEVELS = [nutsRegions0, nutsRegions1, nutsRegions2, nutsRegions3];

describe('shownLevel', () => {
  it('is that of the codes where they are of one', () => {
    for (const {level, versions} of LEVELS) {
      expect(shown([...(versions[4]?.points.keys() ?? [])])).to.equal(level);
    }
  });

  it('is the finest where all levels are complete', () => {
    expect(shown([0, 1, 2].flatMap((level) => codesOf(level)))).to.equal(2);
    expect(shown([0, 1, 2, 3].flatMap((level) => codesOf(level)))).to.equal(3);
  });

  it('is that of regions, however few, beside their countries', () => {
    expect(shown(['DE', 'FR', 'IT', 'DE11'])).to.equal(2);
  });

  it('is a larger one where the finest has only a part of the regions', () => {
    const some = codesOf(3).filter((_, at) => at % 3 === 0);
    expect(shown([...codesOf(2), ...some])).to.equal(2);
  });

  it('is a larger one where a country has no smaller regions', () => {
    const others = codesOf(3).filter((code) => !code.startsWith('TR'));
    expect(shown([...codesOf(2), ...others])).to.equal(2);
  });

  it('is the finest where few regions are missing', () => {
    expect(shown([...codesOf(1), ...codesOf(2).filter((code) => code !== 'FRY5')])).to.equal(2);
  });

  it('is the one of most countries where none is complete', () => {
    const german = codesOf(1).filter((code) => code.startsWith('DE'));
    const others = codesOf(2).filter((code) => /^(?:FR|IT|ES)/.test(code));
    expect(shown([...german, ...others])).to.equal(2);
  });

  it('is none without a code of NUTS', () => {
    expect(shown(['XX99', '001', '__proto__'])).to.equal(undefined);
  });
});

function shown(codes: readonly string[]): number | undefined {
  return shownLevel(levelCodes(codes, LEVELS))?.level;
}

/** Codes of NUTS 2021. */
function codesOf(level: number): readonly string[] {
  return [...(LEVELS[level]?.versions[4]?.points.keys() ?? [])];
}
