import {describe, it} from 'node:test';

import {localeFor} from '../../src/locale/locale-for.js';
import {rangeText, ratioText} from '../../src/locale/ratio-text.js';
import {expect} from '../expect.js';

const english = localeFor('en');

describe('ratioText', () => {
  it('writes each ratio in its own unit', () => {
    expect(ratioText('quotient', 6.174, english)).to.equal('6.17');
    expect(ratioText('focus', 0.1023, english)).to.equal('10.2\u00a0%');
    expect(ratioText('growth', -0.021, english)).to.equal('−2.1\u00a0%');
    expect(ratioText('productivity', 41234.4, english)).to.equal('41\u00a0234');
    expect(ratioText('stars', 3, english)).to.equal('3');
  });

  it('writes a dash for a ratio that does not exist', () => {
    expect(ratioText('growth', NaN, english)).to.equal('–');
  });
});

describe('rangeText', () => {
  it('words open and closed classes', () => {
    expect(rangeText('quotient', {to: 1}, english)).to.equal('below 1');
    expect(rangeText('quotient', {from: 1, to: 2}, english)).to.equal('1 to below 2');
    expect(rangeText('quotient', {from: 4}, english)).to.equal('4 or more');
  });

  it('writes limits with the decimals that they need and no more', () => {
    expect(rangeText('quotient', {from: 0.5, to: 1.25}, english)).to.equal('0.5 to below 1.25');
    expect(rangeText('growth', {from: -0.02, to: 0}, english)).to.equal(
      '−2\u00a0% to below 0\u00a0%',
    );
    expect(rangeText('focus', {from: 0.0035}, english)).to.equal('0.35\u00a0% or more');
  });
});
