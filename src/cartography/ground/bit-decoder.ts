import {BitCoder} from './bit-coder.js';

/** Reads bits from bytes in Base64. */
export class BitDecoder extends BitCoder {
  readonly #bytes: string;
  #at = 0;
  #code = 0;

  constructor(base64: string) {
    super();
    this.#bytes = atob(base64);
    for (let byte = 0; byte < 3; byte++) this.shifted();
  }

  protected override decided(middle: number): boolean {
    return this.#code <= middle;
  }

  /** Bytes beyond the end are 0. */
  protected override shifted(): void {
    const byte = this.#bytes.charCodeAt(this.#at++) || 0;
    this.#code = ((this.#code << 8) & 0xffffff) | byte;
  }
}
