import {describe, it} from 'node:test';

import {asksForView} from '../../src/state/named-view.js';
import {expect} from '../expect.js';

describe('asksForView', () => {
  for (const name of ['taxonomy', 'sectors', 'countries'] as const) {
    it(`takes an empty ${name} for a wish for all`, () => {
      expect(asksForView({[name]: ''})).to.equal(true);
    });
  }

  for (const name of [
    'year',
    'minEmployment',
    'minQuotient',
    'minShare',
    'minStars',
    'top',
  ] as const) {
    it(`takes ${name} for a wish, even if it is 0`, () => {
      expect(asksForView({[name]: 0})).to.equal(true);
    });
  }

  it('takes what does not select figures for none', () => {
    const options = {colour: 'growth', size: 'localUnits', place: '9 48 4', areas: 'focus'};
    expect(asksForView({...options, year: undefined, sectors: null})).to.equal(false);
  });
});
