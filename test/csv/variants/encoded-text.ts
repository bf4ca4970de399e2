import {gzipSync} from 'node:zlib';

import {oneByteText} from '../cells/one-byte-text.js';
import type {TableVariant} from './table-variant.js';

/** Encodings with one byte per character by the letters of the names. */
const ONE_BYTE = {
  west: {windows: 'windows-1252', iso: 'iso-8859-15', mac: 'macintosh'},
  middle: {windows: 'windows-1250', iso: 'iso-8859-2', mac: 'windows-1250'},
  greek: {windows: 'windows-1253', iso: 'iso-8859-7', mac: 'windows-1253'},
} as const;

/** Bytes of a text in the encoding of a variant. */
export function encoded(text: string, {encoding, group}: TableVariant): Uint8Array {
  const utf8 = new TextEncoder();
  switch (encoding) {
    case 'utf-8':
      return utf8.encode(text);
    case 'utf-8 with mark':
      return utf8.encode(`\uFEFF${text}`);
    case 'gzip':
      return gzipSync(utf8.encode(text));
    case 'utf-16le':
    case 'utf-16le with mark':
    case 'utf-16be with mark': {
      const marked = encoding === 'utf-16le' ? text : `\uFEFF${text}`;
      return wide(marked, encoding.startsWith('utf-16le'));
    }
    default: {
      const name = ONE_BYTE[group][encoding];
      // What the encoding lacks is written without accents, as old programs do.
      return oneByteText(plainFor(text, name), name);
    }
  }
}

function wide(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), little);
  }
  return bytes;
}

function plainFor(text: string, encoding: string): string {
  return [...text]
    .map((letter) => {
      if (canWrite(letter, encoding)) return letter;
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
      if (canWrite(plain, encoding)) return plain;
      return letter === '\u202f' || letter === '\u00a0' ? ' ' : letter === '’' ? "'" : '?';
    })
    .join('');
}

const writable = new Map<string, boolean>();

function canWrite(letter: string, encoding: string): boolean {
  const key = `${encoding} ${letter}`;
  const known = writable.get(key);
  if (known !== undefined) return known;
  let can = true;
  try {
    oneByteText(letter, encoding);
  } catch {
    can = false;
  }
  writable.set(key, can);
  return can;
}
