import {describe, it} from 'node:test';

import {linkName} from '../../src/state/link-name.js';
import {expect} from '../expect.js';

describe('linkName', () => {
  for (const off of [false, undefined, null, 'false']) {
    it(`is undefined for ${JSON.stringify(off)}`, () => {
      expect(linkName(off)).to.equal(undefined);
    });
  }

  for (const unnamed of [true, '', ' ', 'true', 'url-state']) {
    it(`is empty for ${JSON.stringify(unnamed)}`, () => {
      expect(linkName(unnamed)).to.equal('');
    });
  }

  it('is any other text, without spaces around it', () => {
    expect([' b ', 'Map-2', 'a b'].map(linkName)).to.deep.equal(['b', 'Map-2', 'a b']);
  });
});
