import {describe, it} from 'node:test';

import {criterionText} from '../../src/locale/criterion-text.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {expect} from '../expect.js';

const english = localeFor('en');

describe('criterionText', () => {
  it('is empty for a criterion that asks for nothing', () => {
    expect(criterionText({}, english)).to.equal('');
  });

  it('lists all that it asks for', () => {
    const criterion = {minimumStars: 1, minimumQuotient: 2, minimumEmployment: 1500, top: 20};
    expect(criterionText(criterion, english)).to.equal(
      '1 star or more, a location quotient of 2.00 or more, ' +
        '1\u00a0500 persons employed or more, only the 20 largest',
    );
  });
});
