import {describe, it} from 'node:test';

import {dsvFormat} from 'd3-dsv';
import fc from 'fast-check';

import {csvRows} from '../../src/csv/cells/csv-rows.js';
import {csvText, type CsvCell, type CsvDialect} from '../../src/export/csv-text.js';
import {guardedText, unguardedText} from '../../src/reading/formula-guard.js';
import {expect} from '../expect.js';

const DIALECTS: readonly CsvDialect[] = [
  {delimiter: ',', decimal: '.'},
  {delimiter: ';', decimal: ','},
];

/** Characters at which some program divides a file into cells. */
const DIVIDERS = [',', ';', '\t', '|'];

/** A cell that spreadsheets read as a formula: a sign after what they skip. */
const FORMULA = /^["\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;

const part = fc.constantFrom(
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠', '=1+1', "'", '"', ',', ';', '\t', '|', ' '],
  ...['\n', '\r', '\r\n', '\u200b', '\ufeff', '\u00a0', '\0', '\u202e', 'a', 'Ulm', '5', 'é', '😀'],
);

const hostileText = fc.oneof(
  fc.array(part, {maxLength: 8}).map((parts) => parts.join('')),
  fc.string({unit: 'binary'}),
);

describe('guardedText', () => {
  it('is undone by unguardedText', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(unguardedText(guardedText(text))).to.equal(text);
      }),
      {numRuns: 5_000},
    );
  });

  it('leads a formula by an apostrophe, also behind a divider', () => {
    const texts = ['=1+1', 'Ulm;=1+1', '\u200b=1', '＝1', ' =1', '\n=1', "'=1", 'a|"@x', 'Ulm-5'];
    expect(texts.map(guardedText)).to.deep.equal([
      ...["'=1+1", "Ulm;'=1+1", "'\u200b=1", "'＝1", "' =1", "'\n'=1", "''=1", `a|'"@x`, 'Ulm-5'],
    ]);
  });

  it('takes time in proportion to the length', () => {
    for (const run of ['\t', "'", ' ', ';', '\n=']) {
      expect(unguardedText(guardedText(run.repeat(200_000)))).to.equal(run.repeat(200_000));
    }
  });
});

for (const dialect of DIALECTS) {
  const {delimiter} = dialect;

  describe(`csvText with the delimiter ${delimiter}`, () => {
    const cell = fc.oneof(hostileText, fc.double({noNaN: true, noDefaultInfinity: true}));
    // As in our exports, a row begins with a text.
    const row = fc
      .tuple(hostileText, fc.array(cell, {minLength: 1, maxLength: 3}))
      .map((cells) => cells.flat());
    const rows = fc.array(row, {minLength: 1, maxLength: 4});

    it('holds no formula for a program that divides it right', () => {
      holds(rows, (written) => {
        for (const cells of dsvFormat(delimiter).parseRows(written)) cells.forEach(assertHarmless);
      });
    });

    it('holds no formula for a program that divides it by any other character', () => {
      holds(rows, (written) => {
        for (const divider of DIVIDERS) {
          for (const line of written.split(/\r\n|\n|\r/)) {
            if (divider !== delimiter) line.split(divider).forEach(assertHarmless);
          }
        }
      });
    });

    it('is read back by our own reader as it was', () => {
      fc.assert(
        fc.property(rows, (cells) => {
          const given = cells.map((row) => row.map((value) => shown(value, dialect)));
          const filled = given.filter((row) => row.some((value) => value !== ''));
          const read = csvRows(csvText(cells, dialect).slice(1), delimiter);
          expect(read.map((row) => row.cells)).to.deep.equal(filled);
        }),
        {numRuns: 1_000},
      );
    });

    it('leaves numbers without quotes and apostrophes', () => {
      fc.assert(
        fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (value) => {
          const written = String(value).replace('.', dialect.decimal);
          expect(csvText([[value]], dialect)).to.equal(`\uFEFF${written}\r\n`);
        }),
      );
    });

    function holds(
      given: fc.Arbitrary<readonly (readonly CsvCell[])[]>,
      claim: (written: string) => void,
    ): void {
      fc.assert(
        fc.property(given, (cells) => claim(csvText(cells, dialect).slice(1))),
        {numRuns: 1_000},
      );
    }
  });
}

function shown(value: CsvCell, {decimal}: CsvDialect): string {
  return typeof value === 'number' ? String(value).replace('.', decimal) : String(value).trim();
}

function assertHarmless(cell: string): void {
  if (/^-?[\d.,]+(e[+-]\d+)?$/.test(cell)) return;
  expect(cell).not.to.match(FORMULA);
}
