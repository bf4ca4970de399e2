import {BitCoder} from './bit-coder.js';
import {DIGITS} from './digits.js';

/** Reads bits from digits of 6 bits, the first 64 of {@link DIGITS}. */
export class BitDecoder extends BitCoder {
  readonly #digits: string;
  readonly #values = new Uint8Array(128);
  #at = 0;
  #code = 0;

  constructor(digits: string) {
    super();
    this.#digits = digits;
    for (let digit = 0; digit < 64; digit++) this.#values[DIGITS.charCodeAt(digit)] = digit;
    for (let digit = 0; digit < 4; digit++) this.shifted();
  }

  protected override decided(middle: number): boolean {
    return this.#code <= middle;
  }

  /** Digits beyond the end are 0. */
  protected override shifted(): void {
    const digit = this.#values[this.#digits.charCodeAt(this.#at++)] ?? 0;
    this.#code = ((this.#code << 6) & 0xffffff) | digit;
  }
}
