import {describe, it} from 'node:test';

import {wrappedText} from '../../../src/cartography/labels/wrapped-text.js';
import {expect} from '../../expect.js';

describe('wrappedText', () => {
  it('fills lines up to a number of characters', () => {
    expect(wrappedText('Two makers of cars and hundreds of their suppliers', 22)).to.deep.equal([
      ...['Two makers of cars and', 'hundreds of their', 'suppliers'],
    ]);
  });

  it('breaks a word that is longer than a line, between whole characters', () => {
    expect(wrappedText('a 🚗🚗🚗🚗🚗', 4)).to.deep.equal(['a', '🚗🚗🚗🚗', '🚗']);
  });
});
