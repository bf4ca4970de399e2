import {expect} from '@open-wc/testing';

import {shownValue} from '../../../src/reading/values/shown-value.js';

describe('shownValue', () => {
  it('quotes text', () => {
    expect(shownValue('12')).to.equal('"12"');
  });

  it('shows what JSON has no word for', () => {
    expect(shownValue(NaN)).to.equal('NaN');
    expect(shownValue(undefined)).to.equal('undefined');
    expect(shownValue(() => 1)).to.equal('a function');
    expect(shownValue(10n)).to.equal('10');
    expect(shownValue(Symbol('s'))).to.equal('Symbol(s)');
  });

  it('is at most 80 characters long, whatever the size of the value', () => {
    expect(shownValue('x'.repeat(1_000_000))).to.have.length(80);
    expect(shownValue(Array.from({length: 100_000}, String))).to.have.length.at.most(80);
    expect(shownValue({['k'.repeat(1_000_000)]: 1})).to.have.length(80);
  });

  it('looks one level deep, whatever the depth of the value', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 10_000; depth += 1) deep = [deep];
    expect(shownValue(deep)).to.equal('[[…]] (1 values)');
    expect(shownValue({a: {b: 1}})).to.equal('{"a"}');
  });

  it('spells out characters that hide or reorder text', () => {
    expect(shownValue('a\u202eb\nc')).to.equal('"a\\u202eb\\u000ac"');
  });
});
