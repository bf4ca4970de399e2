import {describe, it} from 'node:test';

import {valuePreview} from '../../../src/reading/values/value-preview.js';
import {expect} from '../../expect.js';

describe('valuePreview', () => {
  it('quotes text', () => {
    expect(valuePreview('12')).to.equal('"12"');
  });

  it('shows what JSON has no word for', () => {
    expect(valuePreview(NaN)).to.equal('NaN');
    expect(valuePreview(undefined)).to.equal('undefined');
    expect(valuePreview(() => 1)).to.equal('a function');
    expect(valuePreview(10n)).to.equal('10');
    expect(valuePreview(Symbol('s'))).to.equal('Symbol(s)');
  });

  it('is at most 80 characters long, whatever the size of the value', () => {
    expect(valuePreview('x'.repeat(1_000_000))).to.have.length(80);
    expect(valuePreview(Array.from({length: 100_000}, String))).to.have.length.at.most(80);
    expect(valuePreview({['k'.repeat(1_000_000)]: 1})).to.have.length(80);
  });

  it('looks one level deep, whatever the depth of the value', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 10_000; depth += 1) deep = [deep];
    expect(valuePreview(deep)).to.equal('[[…]] (1 values)');
    expect(valuePreview({a: {b: 1}})).to.equal('{"a"}');
  });

  it('spells out characters that hide or reorder text', () => {
    expect(valuePreview('a\u202eb\nc')).to.equal('"a\\u202eb\\u000ac"');
  });
});
