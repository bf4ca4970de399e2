import {describe, it} from 'node:test';

import fc from 'fast-check';

import {AnswerText} from '../../src/loading/answer-text.js';
import {HotspotRequestError, LARGEST_ANSWER} from '../../src/loading/hotspot-request-error.js';
import {expect} from '../expect.js';

const HREF = 'https://example.org/data.geojson';

/** JSON with letters that other encodings write otherwise. */
const TEXT = JSON.stringify({name: 'Île-de-France, Śląskie, Ελλάδα, 🌍'});

describe('AnswerText', () => {
  it('is the text of any bytes in UTF-8, in pieces of whatever size', async () => {
    const texts = fc.string({unit: 'binary', minLength: 1}).filter(isText);
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({min: 1, max: 9}), async (text, size) => {
        expect(await textOf(pieces(utf8(text), size))).to.equal(text);
      }),
    );
  });

  it('leaves out a byte order mark', async () => {
    for (const size of [1, 2, 3, 99]) {
      expect(await textOf(pieces(utf8(`\ufeff${TEXT}`), size))).to.equal(TEXT);
    }
  });

  it('is refused as empty where there is no body', async () => {
    for (const status of [204, 205]) expect(await reasonOf(null, {status})).to.equal('empty');
  });

  it('is refused as empty where there is only white space', async () => {
    const spaces = fc.array(fc.constantFrom(...' \n\r\t\u00a0\ufeff\u2028'));
    await fc.assert(
      fc.asyncProperty(spaces, fc.integer({min: 1, max: 9}), async (blank, size) => {
        expect(await reasonOf(pieces(utf8(blank.join('')), size))).to.equal('empty');
      }),
    );
  });

  for (const [name, encode] of Object.entries(encodings())) {
    it(`is refused where it is ${name}`, async () => {
      const names = fc.array(fc.constantFrom(...'aé ÿßØ'), {size: 'medium'});
      await fc.assert(
        fc.asyncProperty(names, fc.integer({min: 1, max: 9}), async (letters, size) => {
          const bytes = encode(JSON.stringify({name: `é${letters.join('')} `}));
          expect(await reasonOf(pieces(bytes, size))).to.equal('encoding');
        }),
      );
    });
  }

  it('is refused where one byte of it is not UTF-8, wherever it is', async () => {
    const bytes = utf8(TEXT);
    const places = fc.integer({min: 0, max: bytes.length});
    await fc.assert(
      fc.asyncProperty(places, fc.integer({min: 0xf8, max: 0xff}), async (at, wrong) => {
        const spoilt = Uint8Array.of(...bytes.slice(0, at), wrong, ...bytes.slice(at));
        expect(await reasonOf(pieces(spoilt, 5))).to.equal('encoding');
      }),
    );
  });

  it('may break off within a character, but not end there', async () => {
    const text = new AnswerText(new Response(pieces(utf8('[1]é').slice(0, -1), 9)), HREF);
    expect(await joined(text)).to.equal('[1]');
    expect(() => text.end()).to.throw(HotspotRequestError, 'not encoded in UTF-8');
  });

  it('reports the bytes that have arrived, and their sum if it is announced', async () => {
    const told: unknown[] = [];
    const headers = {'content-length': '7'};
    const text = new AnswerText(new Response(pieces(utf8('[1,2,3]'), 3), {headers}), HREF);
    await joined(text, (...progress) => told.push(progress));
    expect(told).to.deep.equal([0, 3, 6, 7].map((received) => [received, 7]));
  });

  it('reports no sum for a packed response or an announcement that is no number', async () => {
    for (const headers of [
      {'content-length': '7', 'content-encoding': 'br'},
      ...['0', '-7', '', 'seven', '7, 7', '0x7', '7e9', 'Infinity'].map((size) => ({
        'content-length': size,
      })),
    ]) {
      const told = new Set<unknown>();
      const text = new AnswerText(new Response(pieces(utf8('[1,2,3]'), 3), {headers}), HREF);
      await joined(text, (_, size) => told.add(size));
      expect([...told], JSON.stringify(headers)).to.deep.equal([undefined]);
    }
  });

  it('is refused where it is announced as too large, before it is read', async () => {
    const headers = {'content-length': String(LARGEST_ANSWER + 1)};
    expect(await reasonOf('[]', {headers})).to.equal('size');
  });

  it('is refused where it breaks off', async () => {
    const broken = new ReadableStream({
      pull: (stream) => stream.error(new TypeError('network error')),
    });
    expect(await reasonOf(broken)).to.equal('network');
  });

  it('is refused where a script of the page sends anything but bytes', async () => {
    for (const piece of [TEXT, 5, null, {}, [123, 125], new Date(0)]) {
      const stream = new ReadableStream({
        pull: (sent) => {
          sent.enqueue(piece);
          sent.close();
        },
      });
      expect(await reasonOf(stream)).to.equal('blocked');
    }
  });

  it('cancels the download when its reader stops', async () => {
    let cancelled = false;
    const stream = new ReadableStream({
      pull: (sent) => sent.enqueue(utf8('[')),
      cancel: () => void (cancelled = true),
    });
    const text = new AnswerText(new Response(stream), HREF);
    for await (const piece of text.pieces(() => undefined)) if (piece === '[') break;
    expect(cancelled).to.equal(true);
  });
});

/** Ways of writing text that are not UTF-8. */
function encodings(): Readonly<Record<string, (text: string) => Uint8Array>> {
  const units = (text: string, width: 2 | 4, little: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(text.length * width));
    for (let at = 0; at < text.length; at++) {
      if (width === 2) view.setUint16(at * 2, text.charCodeAt(at), little);
      else view.setUint32(at * 4, text.charCodeAt(at), little);
    }
    return new Uint8Array(view.buffer);
  };
  return {
    'Latin-1': (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    'UTF-16, little end first': (text) => units(text, 2, true),
    'UTF-16, big end first': (text) => units(text, 2, false),
    'UTF-16, little end first, with a byte order mark': (text) => units(`\ufeff${text}`, 2, true),
    'UTF-16, big end first, with a byte order mark': (text) => units(`\ufeff${text}`, 2, false),
    'UTF-32': (text) => units(text, 4, true),
    packed: (text) => Uint8Array.of(0x1f, 0x8b, ...utf8(text)),
    'nothing but zeros': (text) => new Uint8Array(text.length),
    'followed by zeros': (text) => utf8(`${text}\0\0`),
  };
}

/** Whether UTF-8 can write it, and JSON may have it; without a mark at its start. */
function isText(text: string): boolean {
  return !/^\ufeff|\p{Surrogate}|\0/u.test(text) && text.trim() !== '';
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function pieces(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull: (stream) => {
      if (at < bytes.length) stream.enqueue(bytes.slice(at, (at += size)));
      else stream.close();
    },
  });
}

async function joined(
  text: AnswerText,
  onBytes: (received: number, size?: number) => void = () => undefined,
): Promise<string> {
  let all = '';
  for await (const piece of text.pieces(onBytes)) all += piece;
  return all;
}

async function textOf(body: BodyInit | null, init?: ResponseInit): Promise<string> {
  const text = new AnswerText(new Response(body, init), HREF);
  const all = await joined(text);
  text.end();
  return all;
}

/** Reason of the failure; the text itself if there is none. */
async function reasonOf(body: BodyInit | null, init?: ResponseInit): Promise<string> {
  return textOf(body, init).catch((error: unknown) => {
    if (error instanceof HotspotRequestError) return error.reason;
    throw error;
  });
}
