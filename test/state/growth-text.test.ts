import {describe, it} from 'node:test';

import {growthIn, growthText} from '../../src/state/growth-text.js';
import {expect} from '../expect.js';

describe('growthText', () => {
  it('names the years', () => {
    expect(growthText({from: 2010, to: 2014, acrossBreaks: false})).to.equal('2010-2014');
  });

  it('names what growth may pass over', () => {
    const span = {from: 2010, to: 2014, acrossBreaks: true, acrossHoles: true};
    expect(growthText(span)).to.equal('2010-2014 breaks holes');
  });
});

describe('growthIn', () => {
  it('reads back what growthText has written', () => {
    const span = {from: 2010, to: 2014, acrossHoles: true};
    expect(growthIn(growthText(span))).to.deep.equal(span);
  });

  for (const text of ['', 'soon', '2014', '2014-2010', '2010-2010', '2010-2014 gaps']) {
    it(`finds no years in “${text}”`, () => {
      expect(growthIn(text)).to.equal(undefined);
    });
  }
});
