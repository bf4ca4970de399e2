import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {lineCode} from '../../../data/base-map/line-code.js';
import {decodedLines} from '../../../src/cartography/ground/encoded-lines.js';

describe('lineCode', () => {
  it('is read back by decodedLines', () => {
    const lines = [
      [
        [0, 0],
        [31, -32],
        [32, -33],
        [-18_000, 9_000],
      ],
      [],
      [[5, 5]],
    ] as const;
    assert.deepEqual(decodedLines(lineCode(lines), 1), lines);
  });

  it('needs no escape in a string, a template or a page', () => {
    const far = Array.from({length: 200}, (_, index) => [index * index, -7 * index] as const);
    assert.doesNotMatch(lineCode([far]), /["'\\`$<\s]/);
  });
});
