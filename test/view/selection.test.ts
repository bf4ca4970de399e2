import {describe, it} from 'node:test';

import {selectionAfter} from '../../src/view/selection.js';
import {expect} from '../expect.js';

describe('selectionAfter', () => {
  it('is the chosen region alone', () => {
    expect(selectionAfter([], 'DE11')).to.deep.equal(['DE11']);
    expect(selectionAfter(['FR10', 'DE11'], 'DE11')).to.deep.equal(['DE11']);
  });

  it('is empty when the only selected region is chosen again', () => {
    expect(selectionAfter(['DE11'], 'DE11')).to.deep.equal([]);
  });

  it('adds to the others, or takes away from them, when several are wanted', () => {
    expect(selectionAfter(['FR10'], 'DE11', {several: true})).to.deep.equal(['FR10', 'DE11']);
    expect(selectionAfter(['FR10', 'DE11'], 'FR10', {several: true})).to.deep.equal(['DE11']);
  });
});
