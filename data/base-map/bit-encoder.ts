import {BitCoder} from '../../src/cartography/ground/bit-coder.js';

/** Writes bits that `BitDecoder` reads. */
export class BitEncoder extends BitCoder {
  readonly #bytes: number[] = [];

  /** Ends the code, in Base64. */
  base64(): string {
    // This byte is within the range, whose ends differ in their first byte.
    const last = (this.low >> 16) + 1;
    return Buffer.from([...this.#bytes, last])
      .toString('base64')
      .replaceAll('=', '');
  }

  protected override decided(_middle: number, bit: boolean): boolean {
    return bit;
  }

  protected override shifted(byte: number): void {
    this.#bytes.push(byte);
  }
}
