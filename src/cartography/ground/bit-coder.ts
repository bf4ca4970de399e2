/** Number of contexts, each with a probability of its own. */
const CONTEXTS = 8192;

/** Least weight of a new bit, so that probabilities follow the last hundred bits or so. */
const LEAST_WEIGHT = 0.01;

/** Adds to the number of bits, so that the first ones do not count alone. */
const PRIOR = 1.2;

/**
 * Range of 24 bits of an adaptive arithmetic coder, as encoder and decoder divide it. Engines keep
 * whole numbers of that size unboxed.
 *
 * A bit narrows the range in proportion to its probability, which is learnt from the bits before it
 * in the same context; leading digits of 6 bits that both ends share are shifted out. The method is
 * that of Witten, Neal and Cleary, Arithmetic coding for data compression (Communications of the ACM
 * 30, 1987), with binary symbols. Both sides compute in doubles, whose rounding is the same everywhere.
 */
export abstract class BitCoder {
  protected low = 0;
  protected high = 0xffffff;
  readonly #probability = new Float64Array(CONTEXTS).fill(0.5);
  readonly #count = new Uint32Array(CONTEXTS);

  /**
   * Codes a bit.
   *
   * @param bit - The bit to write; a decoder ignores it.
   * @returns The bit written or read.
   */
  bit(context: number, bit = false): boolean {
    const probability = this.#probability[context] ?? 0.5;
    const middle = this.low + Math.floor((this.high - this.low) * probability);
    const coded = this.decided(middle, bit);
    if (coded) this.high = middle;
    else this.low = middle + 1;
    while ((this.low ^ this.high) >> 18 === 0) {
      this.shifted(this.high >> 18);
      this.low = (this.low << 6) & 0xffffff;
      this.high = ((this.high << 6) & 0xffffff) | 0x3f;
    }
    const count = (this.#count[context] ?? 0) + 1;
    this.#count[context] = count;
    const weight = Math.max(1 / (count + PRIOR), LEAST_WEIGHT);
    this.#probability[context] = probability + (Number(coded) - probability) * weight;
    return coded;
  }

  /** Returns the bit that is coded, `true` for the part of the range up to `middle`. */
  protected abstract decided(middle: number, bit: boolean): boolean;

  /** Follows the range by a digit of 6 bits that both its ends begin with. */
  protected abstract shifted(digit: number): void;
}
