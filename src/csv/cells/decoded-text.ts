import {finishedSteps} from '../../reading/values/finished-steps.js';
import {guessedEncoding} from './guessed-encoding.js';
import {textDecoded, textDecoding} from './text-decoded.js';

/** Text of a file, and how its bytes were read. */
export interface DecodedFile {
  readonly text: string;
  /** Name of the Encoding Standard, such as `utf-8` or `windows-1250`. */
  readonly encoding: string;
  /**
   * A word whose letters depend on an encoding that was guessed; `undefined` if the bytes leave no
   * doubt.
   */
  readonly guessedBy?: string;
}

/**
 * Text of a file in any encoding that spreadsheets write: UTF-8 or UTF-16 if there is a byte order
 * mark; else UTF-8 if it is valid, or UTF-16 by its zeros; else an encoding with one byte per
 * character, guessed from the letters. See {@link fileDecoding} to learn which one it was.
 */
export function decodedText(bytes: Uint8Array): string {
  return finishedSteps(decoding(bytes));
}

/** {@link decodedText} step by step, so that a caller can let other work run. */
export function* decoding(bytes: Uint8Array): Generator<void, string> {
  return (yield* fileDecoding(bytes)).text;
}

/**
 * Decodes a file step by step.
 *
 * @param stated - Name of the encoding if it is known.
 * @throws RangeError if that name is unknown.
 */
export function* fileDecoding(bytes: Uint8Array, stated?: string): Generator<void, DecodedFile> {
  const certain = stated ?? wideEncoding(bytes);
  if (certain !== undefined) {
    const name = new TextDecoder(certain).encoding;
    return {text: yield* leniently(bytes, name), encoding: name};
  }
  try {
    return {text: yield* textDecoding(bytes, 'utf-8'), encoding: 'utf-8'};
  } catch {
    const {encoding, word} = mostlyUtf8(bytes) ?? guessedEncoding(bytes);
    const text = yield* leniently(bytes, encoding);
    return {text, encoding, guessedBy: word};
  }
}

/** UTF-16 by its byte order mark, or by the zeros of its ASCII characters. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return byZeros(bytes.subarray(0, BEGINNING));
}

/** Number of bytes in which zeros are counted. */
const BEGINNING = 4_000;

function byZeros(beginning: Uint8Array): string | undefined {
  const many = beginning.length / 10;
  const odd = beginning.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  const even = beginning.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  if (odd > many && even < many / 10) return 'utf-16le';
  return even > many && odd < many / 10 ? 'utf-16be' : undefined;
}

/** UTF-8 in which a few bytes are spoilt. */
function mostlyUtf8(bytes: Uint8Array): {encoding: string; word: string} | undefined {
  const text = textDecoded(bytes.subarray(0, 1_000_000), 'utf-8');
  const spoilt = text.match(/\ufffd/g)?.length ?? 0;
  const letters = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  if (letters < 8 * spoilt || spoilt === 0) return undefined;
  return {encoding: 'utf-8', word: /[\p{L}]*\ufffd[\p{L}]*/u.exec(text)?.[0] ?? ''};
}

/** Text in which a replacement character takes the place of bytes that are not characters. */
function* leniently(bytes: Uint8Array, encoding: string): Generator<void, string> {
  if (encoding !== 'utf-8') return yield* textDecoding(bytes, encoding);
  return textDecoded(bytes, encoding);
}
