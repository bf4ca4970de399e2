import {describe, it} from 'node:test';

import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {seriesText} from '../../src/locale/series-text.js';
import {expect} from '../expect.js';

const plain = {flags: 0, incomplete: 0, partial: false, continues: true};

describe('seriesText', () => {
  it('tells every year, missing ones as such, and the quality of figures', () => {
    const text = seriesText(
      [
        {...plain, year: 2010, employment: 1_500},
        {...plain, year: 2011, employment: NaN, flags: QUALITY_FLAGS.c},
        {...plain, year: 2012, employment: 0, flags: QUALITY_FLAGS.b},
      ],
      localeFor('en'),
    );
    expect(text).to.equal('2010: 1\u00a0500; 2011: no figure; 2012: 0, break in the series');
  });
});
