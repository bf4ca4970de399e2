import {expect} from '@open-wc/testing';

import * as library from '../src/index.js';

describe('index', () => {
  it('exports these names', () => {
    expect(Object.keys(library)).to.deep.equal(names.trim().split(/\s+/));
  });
});

const names = `
  COUNTRY_ORDER
`;
