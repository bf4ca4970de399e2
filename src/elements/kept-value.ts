/** A value that is made anew only when what it is made from has changed. */
export class KeptValue<Value> {
  #inputs: readonly unknown[] = [];
  #value: Value | undefined;

  /** The value kept, if `inputs` are the very same as before; else the one that `make` returns. */
  from(inputs: readonly unknown[], make: () => Value): Value {
    const same =
      inputs.length === this.#inputs.length &&
      inputs.every((each, at) => Object.is(each, this.#inputs[at]));
    if (same && this.#value !== undefined) return this.#value;
    this.#inputs = inputs;
    this.#value = make();
    return this.#value;
  }
}
