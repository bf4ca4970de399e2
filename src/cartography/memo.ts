/** A value that is made anew only when what it is made from has changed. */
export class Memo<Value> {
  #kept: {readonly inputs: readonly unknown[]; readonly value: Value} | undefined;

  /** The value kept, if `inputs` are the very same as before; else the one that `make` returns. */
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
