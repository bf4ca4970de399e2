import {describe, it} from 'node:test';

import {csvText} from '../../src/export/csv-text.js';
import {expect} from '../expect.js';

describe('csvText', () => {
  const english = {delimiter: ',', decimal: '.'} as const;
  const german = {delimiter: ';', decimal: ','} as const;

  it('begins with a byte order mark and ends every line', () => {
    expect(csvText([['a', 1]], english)).to.equal('\uFEFFa,1\r\n');
  });

  it('writes numbers with the decimal sign of the dialect', () => {
    expect(body([[1.5, 1234567]], german)).to.equal('1,5;1234567');
  });

  it('leaves cells without a figure empty', () => {
    expect(body([[undefined, NaN, 0]], english)).to.equal(',,0');
  });

  it('quotes delimiters, quotes and line breaks', () => {
    expect(body([['a,b', 'say "x"', 'two\nlines']], english)).to.equal(
      '"a,b","say ""x""","two\nlines"',
    );
  });

  it('keeps spreadsheets from running text as a formula', () => {
    expect(body([['=1+1', '@x', '-a', '+b', '\tc']], english)).to.equal(`'=1+1,'@x,'-a,'+b,"'\tc"`);
  });

  it('leaves negative numbers alone', () => {
    expect(body([[-0.5]], english)).to.equal('-0.5');
  });
});

function body(...[rows, dialect]: Parameters<typeof csvText>): string {
  return csvText(rows, dialect).slice(1).trimEnd();
}
