import {homeLetters} from './home-letters.js';
import {textDecoded} from './text-decoded.js';

/** Encodings with one byte per character, the most frequent first. */
const CANDIDATES = [
  ...['windows-1252', 'iso-8859-15', 'windows-1250', 'iso-8859-2', 'windows-1253', 'iso-8859-7'],
  ...['windows-1251', 'windows-1254', 'macintosh', 'windows-1257', 'iso-8859-13', 'iso-8859-4'],
  ...['iso-8859-10', 'iso-8859-16', 'iso-8859-3', 'iso-8859-5'],
] as const;

/** Bytes of the text that are searched for region codes. */
const BEGINNING = 100_000;

/** Maximum number of words, and of bytes searched for them, that the encoding is guessed by. */
const MOST_WORDS = 2_000;
const MOST_SEARCHED = 4_000_000;

/** An encoding guessed from its letters. */
export interface GuessedEncoding {
  /** Name of the Encoding Standard. */
  readonly encoding: string;
  /** A word whose letters depend on the guess; empty if there is none. */
  readonly word: string;
}

/**
 * The encoding in which words with bytes above 0x7f look most like words of the countries whose
 * region codes the text holds.
 */
export function guessedEncoding(bytes: Uint8Array): GuessedEncoding {
  const words = wordsBeyondAscii(bytes);
  const home = homeLetters(textDecoded(bytes.subarray(0, BEGINNING), 'iso-8859-2'));
  const joined = joinedBytes(words);
  const scores = CANDIDATES.map((encoding) => score(textDecoded(joined, encoding), home));
  const best = scores.indexOf(Math.max(...scores));
  const encoding = CANDIDATES[best] ?? CANDIDATES[0];
  const word = words
    .map((bytes) => textDecoded(bytes, encoding))
    .find((text) => /\p{L}/u.test(text));
  return {encoding, word: word ?? ''};
}

/** Runs of letters and digits with at least one byte beyond ASCII. */
function wordsBeyondAscii(bytes: Uint8Array): readonly Uint8Array[] {
  const words: Uint8Array[] = [];
  const end = Math.min(bytes.length, MOST_SEARCHED);
  for (let at = 0; at < end && words.length < MOST_WORDS; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const [from, to] = [wordEnd(bytes, at, -1), wordEnd(bytes, at, 1)];
    words.push(bytes.subarray(from, to + 1));
    at = to;
  }
  return words;
}

/** Maximum number of bytes of a word on one side of a letter. */
const LONGEST = 40;

/** Position of the last byte of a word in one direction. */
function wordEnd(bytes: Uint8Array, at: number, step: 1 | -1): number {
  let end = at;
  while (Math.abs(end - at) < LONGEST && isInWord(bytes[end + step])) end += step;
  return end;
}

function isInWord(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return byte >= 0x80 || /[A-Za-z\d]/.test(String.fromCharCode(byte));
}

function joinedBytes(words: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(words.reduce((sum, {length}) => sum + length + 1, 0)).fill(0x20);
  let at = 0;
  for (const word of words) {
    joined.set(word, at);
    at += word.length + 1;
  }
  return joined;
}

/** Signs that stand beside words in tables of any language. */
const PLAIN_SIGN = /[\u00a0€–—‘’“”„…°§«»·²³½×•º]/;

function score(text: string, home: ReadonlySet<string>): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter < '\x80') continue;
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
    sum += scoreOf(letter, {before, after}, home);
  }
  return sum;
}

interface Neighbours {
  readonly before: string;
  readonly after: string;
}

function scoreOf(letter: string, around: Neighbours, home: ReadonlySet<string>): number {
  const {before, after} = around;
  // Between digits, only a sign that parts thousands makes sense.
  if (/\d/.test(before) && /\d/.test(after)) return /[\u00a0’]/.test(letter) ? 3 : -5;
  if (!isLetter(letter)) return signScore(letter, around);
  const small = letter.toLowerCase();
  const misplaced = small !== letter && before !== before.toUpperCase();
  return homeScore(small, home) - (misplaced ? 3 : 0);
}

/** Letters that are seldom in all languages that have them: another reading is more likely. */
const SELDOM = 'ģķļņđ';

function homeScore(letter: string, home: ReadonlySet<string>): number {
  if (!home.has(letter)) return -1;
  return SELDOM.includes(letter) ? 2 : 3;
}

function signScore(sign: string, {before, after}: Neighbours): number {
  if (/[\p{Cc}\ufffd]/u.test(sign)) return -8;
  const inWord = isLetter(before) && isLetter(after) && sign !== '’' && sign !== '·';
  return (PLAIN_SIGN.test(sign) ? 0 : -2) - (inWord ? 3 : 0);
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
