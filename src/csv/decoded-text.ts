import {finishedSteps} from '../reading/values/finished-steps.js';

/** The bytes 0x80 to 0x9f in Windows-1252, which Node 20 decodes as Latin-1. */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Bytes between two pauses: a few milliseconds. */
const STRIDE = 1 << 20;

/**
 * Text of a file in any encoding that spreadsheets write: UTF-8 or UTF-16 if there is a byte order
 * mark; else UTF-8 if it is valid; else Windows-1252, used by old ones.
 */
export function decodedText(bytes: Uint8Array): string {
  return finishedSteps(decoding(bytes));
}

/** {@link decodedText} step by step, so that a caller can let other work run. */
export function* decoding(bytes: Uint8Array): Generator<void, string> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return yield* decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return yield* decoded(bytes, 'utf-16be');
  try {
    return yield* decoded(bytes, 'utf-8');
  } catch {
    const text = yield* decoded(bytes, 'windows-1252');
    return text.replace(/[\x80-\x9f]/g, (letter) => UPPER[letter.charCodeAt(0) - 0x80] ?? letter);
  }
}

function* decoded(bytes: Uint8Array, encoding: string): Generator<void, string> {
  const decoder = new TextDecoder(encoding, {fatal: encoding === 'utf-8'});
  let text = '';
  for (let at = 0; at < bytes.length; at += STRIDE) {
    if (at > 0) yield;
    text += decoder.decode(bytes.subarray(at, at + STRIDE), {stream: true});
  }
  return text + decoder.decode();
}
