import {before, describe, it} from 'node:test';

import {LANGUAGES} from '../../../src/locale/load-language.js';
import {Locale} from '../../../src/locale/locale.js';
import {requestLanguage} from '../../../src/locale/message-registry.js';
import {mapLabels} from '../../../src/cartography/labels/map-labels.js';
import {boxesOverlap} from '../../../src/cartography/projection/box.js';
import {expect} from '../../expect.js';
import {labelOptions} from './label-options.js';

/** Fraction of the countries on the map that have room for their whole names in any language. */
const NAMED = 0.6;

describe('names of countries in 24 languages', () => {
  before(() => Promise.all(LANGUAGES.map(requestLanguage)));

  for (const language of ['en', ...LANGUAGES]) {
    it(`lie on no other and fit, in ${language}`, () => {
      const locale = new Locale(language);
      const options = labelOptions([{region: 'BE10', at: [4.4, 50.8], employment: 10}]);
      const words = {...options.words, language, country: (code: string) => locale.country(code)};
      const labels = mapLabels({...options, words, measure: wide, choice: 'countries'});
      const upright = labels.filter(({angle}) => angle === 0);
      const overlaps = upright.filter((label, at) =>
        upright.slice(0, at).some((other) => boxesOverlap(label.box, other.box)),
      );
      expect(overlaps.map(({code}) => code)).to.deep.equal([]);
      const named = labels.filter(({code, lines}) => lines[0]?.text !== code);
      expect(named.length).to.be.at.least(46 * NAMED);
    });
  }
});

/** Widths of capitals in a wide typeface. */
function wide(text: string, {size, spacing}: {size: number; spacing: number}): number {
  return text.length * (0.7 * size + spacing);
}
