import {before, describe, it} from 'node:test';

import {dayText} from '../../src/export/day-text.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {requestLanguage} from '../../src/locale/message-registry.js';
import {expect} from '../expect.js';

describe('dayText', () => {
  before(() => requestLanguage('de'));

  it('writes the month out', () => {
    expect(dayText('2017-08-01', localeFor('en'))).to.equal('1 August 2017');
    expect(dayText('2017-08-01T23:30:00-05:00', localeFor('de'))).to.equal('1. August 2017');
  });

  it('leaves a day that does not exist as it is', () => {
    expect(dayText('2017-99-99', localeFor('en'))).to.equal('2017-99-99');
  });
});
