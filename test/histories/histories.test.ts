import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {campaign, resultText} from './campaign.js';

/** The same histories at each run, so that a failure is the fault of the change at hand. */
const SEED = 1;
const COUNT = 60;

describe('histories of a widget', () => {
  it(`leave it like a fresh one: ${COUNT} of them`, async (t) => {
    const failures: string[] = [];
    const failed = (text: string): void => void failures.push(text);
    const result = await campaign({seed: SEED, count: COUNT, failed});
    t.diagnostic(`seeds ${SEED} to ${SEED + COUNT - 1}`);
    for (const line of resultText(result)) t.diagnostic(line);
    assert.equal(failures.join('\n\n'), '');
  });
});
