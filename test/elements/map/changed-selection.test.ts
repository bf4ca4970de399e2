import {expect} from '@open-wc/testing';

import {changedSelection} from '../../../src/elements/map/changed-selection.js';

describe('changedSelection', () => {
  it('is the region alone, or nothing if it was alone already', () => {
    expect(changedSelection([], 'A', false)).to.deep.equal(['A']);
    expect(changedSelection(['A', 'B'], 'A', false)).to.deep.equal(['A']);
    expect(changedSelection(['A'], 'A', false)).to.deep.equal([]);
  });

  it('adds at the end and takes away, when adding', () => {
    expect(changedSelection(['A'], 'B', true)).to.deep.equal(['A', 'B']);
    expect(changedSelection(['A', 'B'], 'A', true)).to.deep.equal(['B']);
  });
});
