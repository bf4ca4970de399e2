import {describe, it} from 'node:test';

import {localeFor} from '../../src/locale/locale-for.js';
import {yearNotes, yearOption} from '../../src/locale/year-text.js';
import {expect} from '../expect.js';

const locale = localeFor('en');
const plain = {year: 2012, partial: [], breaks: 0};

describe('yearNotes', () => {
  it('has nothing to say of a plain year', () => {
    expect(yearNotes(plain, locale)).to.deep.equal([]);
  });

  it('names the countries that lack, in protocol order', () => {
    const [note] = yearNotes({...plain, partial: ['FR', 'EL', 'BE']}, locale);
    expect(note).to.contain('Belgium, Greece and France');
  });

  it('counts the regions whose series break', () => {
    const [note] = yearNotes({...plain, before: 2010, breaks: 1_200}, locale);
    expect(note).to.equal('Break in time series between 2010 and 2012: 1\u00a0200 regions.');
  });
});

describe('yearOption', () => {
  it('marks a partial year', () => {
    expect(yearOption(plain, locale)).to.equal('2012');
    expect(yearOption({...plain, partial: ['IE']}, locale)).to.equal('2012 (incomplete)');
  });
});
