import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {csvRows} from '../../../src/csv/cells/csv-rows.js';
import {decodedText, fileDecoding} from '../../../src/csv/cells/decoded-text.js';
import {finishedSteps} from '../../../src/reading/values/finished-steps.js';
import {expect} from '../../expect.js';
import {oneByteText} from './one-byte-text.js';

/** Encodings with one byte per character that offices of Europe have used. */
const ENCODINGS = [
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254'],
  ...['windows-1257', 'iso-8859-2', 'iso-8859-3', 'iso-8859-4', 'iso-8859-5', 'iso-8859-7'],
  ...['iso-8859-10', 'iso-8859-13', 'iso-8859-15', 'iso-8859-16', 'macintosh'],
];

describe('decodedText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodedText(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa4))).to.equal('ä');
    expect(decodedText(Uint8Array.of(0xc3, 0xa4))).to.equal('ä');
  });

  it('reads UTF-16 in either order of bytes', () => {
    expect(decodedText(Uint8Array.of(0xff, 0xfe, 0xe4, 0x00))).to.equal('ä');
    expect(decodedText(Uint8Array.of(0xfe, 0xff, 0x00, 0xe4))).to.equal('ä');
  });

  it('reads UTF-16 without a mark by the zeros of its plain letters', () => {
    const text = 'geo;name\nPL22;Śląskie\nEL30;Αττική\n';
    for (const order of ['le', 'be'] as const) {
      expect(decodedText(wide(text, order)), order).to.equal(text);
    }
  });

  it('reads what is no UTF-8 by the letters of the countries in the file', () => {
    const names = [
      ['windows-1252', 'DE60;Köln;“Größe” – 5 €'],
      ['iso-8859-15', 'FR10;Île-de-France;main-d’œuvre'.replace('’', "'")],
      ['windows-1250', 'PL22;Śląskie;Przemysł;wartość'],
      ['iso-8859-2', 'PL22;Śląskie;Przemysł;wartość'],
      ['iso-8859-2', 'CZ02;Střední Čechy;počet zaměstnanců'],
      ['windows-1253', 'EL30;Αττική;Άτομα'],
      ['iso-8859-7', 'EL30;Αττική;Άτομα'],
      ['windows-1251', 'BG41;Югозападен;Заети лица'],
      ['windows-1254', 'TR10;İstanbul;çalışan sayısı'],
      ['windows-1257', 'LT02;Vidurio ir vakarų Lietuvos regionas;darbuotojų skaičius'],
      ['macintosh', 'DE60;Köln;Größe;Beschäftigte'],
      ['macintosh', 'ES61;Andalucía;Año'],
    ] as const;
    for (const [encoding, text] of names) {
      const bytes = oneByteText(text, encoding);
      expect(decodedText(bytes), encoding).to.equal(text);
    }
  });

  for (const [country, text] of regionNames()) {
    it(`reads the regions of ${country} in every encoding that has their letters`, () => {
      const wrong = ENCODINGS.filter((encoding) => {
        const bytes = bytesIn(text, encoding);
        return bytes !== undefined && decodedText(bytes) !== text;
      });
      expect(wrong).to.deep.equal([]);
    });
  }

  it('tells that it has guessed, with a word that depends on it', () => {
    const guessed = finishedSteps(fileDecoding(oneByteText('PL22;Śląskie;5', 'iso-8859-2')));
    expect(guessed).to.deep.equal({
      ...{text: 'PL22;Śląskie;5', encoding: 'iso-8859-2', guessedBy: 'Śląskie'},
    });
    const certain = finishedSteps(fileDecoding(new TextEncoder().encode('PL22;Śląskie;5')));
    expect(certain).not.to.have.property('guessedBy');
  });

  it('keeps UTF-8 in which a byte is spoilt', () => {
    const text = 'Köln; Größe; Beschäftigte; Übersicht; Ämter; Öfen; Süd; fünf; für; schön';
    const bytes = [...new TextEncoder().encode(text), 0x20, 0xff];
    const {encoding, text: read} = finishedSteps(fileDecoding(Uint8Array.from(bytes)));
    expect([encoding, read]).to.deep.equal(['utf-8', `${text} \ufffd`]);
  });

  it('takes the encoding that it is told', () => {
    const bytes = oneByteText('Ελλάδα', 'windows-1253');
    expect(finishedSteps(fileDecoding(bytes, 'windows-1253')).text).to.equal('Ελλάδα');
  });
});

function wide(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return order === 'le' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
  return Uint8Array.from(bytes);
}

/** Code and own name of all regions of level 3, as a table for each country with such letters. */
function regionNames(): ReadonlyMap<string, string> {
  const [, ...rows] = csvRows(readFileSync('data/nuts/nuts_2021_points.csv', 'utf8'), ',');
  const tables = new Map<string, string>();
  for (const {cells} of rows) {
    const [code = '', level, country = '', name] = cells;
    if (level === '3') tables.set(country, `${tables.get(country) ?? ''}${code};${name};5\n`);
  }
  return new Map([...tables].filter(([, text]) => /[^\x00-\x7f]/.test(text)));
}

function bytesIn(text: string, encoding: string): Uint8Array | undefined {
  try {
    return oneByteText(text, encoding);
  } catch {
    return undefined;
  }
}
