import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {isDisputed} from '../../../data/base-map/disputed-borders.js';

describe('isDisputed', () => {
  it('is so towards the state in question only, in either order', () => {
    assert.equal(isDisputed(['XKX', 'SRB']), true);
    assert.equal(isDisputed(['SRB', 'XKX']), true);
    assert.equal(isDisputed(['XKX', 'ALB']), false);
    assert.equal(isDisputed(['SRB', 'HUN']), false);
  });

  it('holds all borders of an area that two states claim', () => {
    assert.equal(isDisputed(['KAS', 'IND']), true);
    assert.equal(isDisputed(['PAK', 'KAS']), true);
  });
});
