/** A value that is recomputed only when its inputs have changed. */
export class Memo<Value> {
  #kept: {readonly inputs: readonly unknown[]; readonly value: Value} | undefined;

  /** Returns the cached value if `inputs` are identical to the last ones, else that of `make`. */
  from(inputs: readonly unknown[], make: () => Value): Value {
    const before = this.#kept;
    if (before !== undefined && areSame(before.inputs, inputs)) return before.value;
    const value = make();
    this.#kept = {inputs, value};
    return value;
  }
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && now.every((input, at) => Object.is(input, before[at]));
}
