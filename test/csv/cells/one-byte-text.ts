import {textDecoded} from '../../../src/csv/cells/text-decoded.js';

/**
 * Bytes of a text in an encoding with one byte per character.
 *
 * @throws RangeError if the encoding lacks a character of the text.
 */
export function oneByteText(text: string, encoding: string): Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) {
    bytes.set(textDecoded(Uint8Array.of(byte), encoding), byte);
  }
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new RangeError(`${encoding} has no ${letter}`);
    return byte;
  });
}
