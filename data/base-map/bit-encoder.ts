import {BitCoder} from '../../src/cartography/ground/bit-coder.js';
import {DIGITS} from '../../src/cartography/ground/digits.js';

/** Writes bits that `BitDecoder` reads. */
export class BitEncoder extends BitCoder {
  #digits = '';

  /** Ends the code. */
  code(): string {
    // This digit is within the range, whose ends differ in their first digit.
    this.shifted((this.low >> 18) + 1);
    return this.#digits;
  }

  protected override decided(_middle: number, bit: boolean): boolean {
    return bit;
  }

  protected override shifted(digit: number): void {
    this.#digits += DIGITS.charAt(digit);
  }
}
