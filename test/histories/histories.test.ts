import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {campaign, resultText} from './campaign.js';

/** The same histories at each run, so that a failure is the fault of the change at hand. */
const SEED = 1;
const COUNT = 60;

describe('histories of a widget', () => {
  it(`leave it like a fresh one: ${COUNT} of them`, async (t) => {
    const result = await campaign({
      ...{seed: SEED, count: COUNT, shortened: 1},
      failed: (text) => t.diagnostic(text),
    });
    t.diagnostic(`seeds ${SEED} to ${SEED + COUNT - 1}`);
    for (const line of resultText(result)) t.diagnostic(line);
    assert.equal(result.failures, 0);
  });
});
