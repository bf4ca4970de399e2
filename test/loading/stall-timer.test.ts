import {afterEach, beforeEach, describe, it, mock} from 'node:test';

import fc from 'fast-check';

import {StallTimer} from '../../src/loading/stall-timer.js';
import {expect} from '../expect.js';

/** Milliseconds without progress that count as a stall. */
const PATIENCE = 10_000;

describe('StallTimer', () => {
  let stalls: number;
  let controller: AbortController;
  let timer: StallTimer;

  beforeEach(() => {
    mock.timers.enable({apis: ['setTimeout']});
    stalls = 0;
    controller = new AbortController();
    timer = new StallTimer(controller.signal, () => stalls++);
  });

  afterEach(() => mock.timers.reset());

  it('reports a request that nothing comes from after ten seconds, and once', () => {
    mock.timers.tick(PATIENCE - 1);
    expect(stalls).to.equal(0);
    mock.timers.tick(10 * PATIENCE);
    expect(stalls).to.equal(1);
  });

  it('never reports a request that ten kilobytes come from in less than ten seconds', () => {
    timer.stop();
    const pauses = fc.array(fc.integer({min: 0, max: PATIENCE - 1}));
    const sizes = fc.integer({min: 10_000, max: 1e8});
    fc.assert(
      fc.property(pauses, sizes, (waits, size) => {
        const own = new StallTimer(new AbortController().signal, () => stalls++);
        for (const [index, wait] of waits.entries()) {
          mock.timers.tick(wait);
          own.progress((index + 1) * size);
        }
        own.stop();
        return stalls === 0;
      }),
    );
  });

  it('reports a request that only a trickle comes from', () => {
    for (let received = 0; received < 9_000; received += 900) {
      mock.timers.tick(PATIENCE / 10);
      timer.progress(received);
    }
    expect(stalls).to.equal(1);
  });

  it('reports nothing after the request has ended', () => {
    timer.stop();
    mock.timers.tick(PATIENCE);
    expect(stalls).to.equal(0);
  });

  it('reports nothing after the request was aborted', () => {
    controller.abort();
    mock.timers.tick(PATIENCE);
    expect(stalls).to.equal(0);
  });
});
