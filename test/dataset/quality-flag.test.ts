import {describe, it} from 'node:test';

import {flagLetters, flagMask, QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {expect} from '../expect.js';

describe('flagMask', () => {
  it('joins letters, with and without separators', () => {
    expect(flagMask('b, d')).to.equal(QUALITY_FLAGS.b | QUALITY_FLAGS.d);
    expect(flagMask('bd')).to.equal(flagMask('b, d'));
  });

  it('does not know other letters', () => {
    expect(flagMask('bx')).to.equal(undefined);
  });
});

describe('flagLetters', () => {
  it('gives the letters back in alphabetical order', () => {
    expect(flagLetters(flagMask('ucb') ?? 0)).to.deep.equal(['b', 'c', 'u']);
  });
});
