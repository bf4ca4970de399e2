import {describe, it} from 'node:test';

import {dsvFormat} from 'd3-dsv';
import fc from 'fast-check';

import {csvRowReading, csvRows, type CsvRows} from '../../../src/csv/cells/csv-rows.js';
import {finishedSteps} from '../../../src/reading/values/finished-steps.js';
import {expect} from '../../expect.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;

describe('csvRows', () => {
  it('are those of another reader, for well-formed text', () => {
    const cell = fc
      .array(fc.constantFrom('a', 'é', '"', ',', ';', '\t', '|', '\n', '\r\n', ' '), {maxLength: 6})
      .map((parts) => parts.join(''));
    const rows = fc.array(fc.array(cell, {minLength: 1, maxLength: 4}), {minLength: 1});
    const delimiters = fc.constantFrom(...DELIMITERS);
    const end = fc.constantFrom('\n', '\r\n', '');
    fc.assert(
      fc.property(rows, delimiters, end, (cells, delimiter, last) => {
        const text = dsvFormat(delimiter).formatRows(cells) + last;
        const expected = dsvFormat(delimiter).parseRows(text);
        const trimmed = expected.map((row) => row.map((content) => content.trim()));
        const filled = trimmed.filter((row) => row.some((content) => content !== ''));
        expect(csvRows(text, delimiter).map((row) => row.cells)).to.deep.equal(filled);
      }),
      {numRuns: 2_000},
    );
  });

  it('begin on the lines that they say', () => {
    const rows = csvRows('a;b\n\n"c\r\nd\re";f\r\ng', ';');
    expect(rows.map(({line}) => line)).to.deep.equal([1, 3, 6]);
  });

  it('lose no later line to a quotation mark that is left open', () => {
    const whole = fc.constantFrom('a;b;c', '"d";e;f', '"g;h";"i ""j""";k', 'l"m;n;o', '"p\nq";r;s');
    const lines = fc.array(whole, {maxLength: 6});
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const text = [...before, 'x;"y;z', ...after];
        const expected = [before.join('\n'), 'x;y;z', after.join('\n')].map((part) =>
          csvRows(part, ';'),
        );
        expect(csvRows(text.join('\n'), ';')).to.have.lengthOf(expected.flat().length);
      }),
    );
  });

  it('name the lines with a quotation mark that is left open', () => {
    expect(unclosed('a;b\nc;"d\ne;f')).to.deep.equal([2]);
    expect(unclosed('a;"b\nc;"d";e\nf;g')).to.deep.equal([1]);
    expect(unclosed('a;"b"c\nd;e')).to.deep.equal([1]);
    expect(unclosed('a;"b ""c"" d";"e\nf" ;g')).to.deep.equal([]);
  });

  it('pause after every part of a long text', () => {
    const text = 'DE11;automotive;5\n'.repeat(100_000);
    expect([...csvRowReading(text, ';')]).to.have.lengthOf(35);
  });

  it('take time in proportion to the length, whatever marks are left open', () => {
    for (const part of ['"', '"a', '""a;', '"a""\n', ';"', '"""\n']) {
      expect(finishedSteps(csvRowReading(part.repeat(100_000), ';')).rows).not.to.equal(undefined);
    }
  });
});

function unclosed(text: string): CsvRows['unclosed'] {
  return finishedSteps(csvRowReading(text, ';')).unclosed;
}
