/** One value, and what it was made from. */
export class Kept<Value> {
  #sources: readonly unknown[] = [];
  #value: Value | undefined;

  /** The value that `make` gives; made anew if one of `sources` is another than before. */
  of(sources: readonly unknown[], make: () => Value): Value {
    const same =
      sources.length === this.#sources.length &&
      sources.every((source, index) => source === this.#sources[index]);
    if (this.#value === undefined || !same) {
      this.#value = make();
      this.#sources = sources;
    }
    return this.#value;
  }
}
