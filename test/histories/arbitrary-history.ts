import fc from 'fast-check';

import {arbitraryStep} from './arbitrary-step.js';
import type {Step} from './step.js';

/** Steps in their order. */
export type History = readonly Step[];

/** Steps of each history, before shrinking. */
export const LENGTH = 30;

/** Longest search for a shorter history that fails, in milliseconds. */
const PATIENCE = 120_000;

/** Histories of {@link LENGTH} steps, which shrink by leaving steps out: halves first, then fewer. */
export function arbitraryHistory(): fc.Arbitrary<History> {
  return new HistoryArbitrary();
}

class HistoryArbitrary extends fc.Arbitrary<History> {
  readonly #steps = fc.array(arbitraryStep(), {minLength: LENGTH, maxLength: LENGTH});
  #end: number | undefined;

  override generate(random: fc.Random, bias: number | undefined): fc.Value<History> {
    return new fc.Value(this.#steps.generate(random, bias).value, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is History {
    return Array.isArray(value);
  }

  override shrink(history: History): fc.Stream<fc.Value<History>> {
    return fc.stream(this.#shorter(history));
  }

  /** Later steps are left out first: what comes after the fault has no part in it. */
  *#shorter(history: History): IterableIterator<fc.Value<History>> {
    this.#end ??= performance.now() + PATIENCE;
    let size = history.length;
    while (size > 1) {
      size = Math.ceil(size / 2);
      for (let end = history.length; end > 0; end -= size) {
        if (performance.now() > this.#end) return;
        const start = Math.max(0, end - size);
        yield new fc.Value([...history.slice(0, start), ...history.slice(end)], undefined);
      }
    }
  }
}
