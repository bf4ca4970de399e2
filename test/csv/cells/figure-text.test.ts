import {describe, it} from 'node:test';

import {figureText} from '../../../src/csv/cells/figure-text.js';
import {expect} from '../../expect.js';

describe('figureText', () => {
  it('reads figures with either decimal sign', () => {
    expect(figureText('1234,5', ',').value).to.equal(1234.5);
    expect(figureText('1234.5', '.').value).to.equal(1234.5);
    expect(figureText('1.2e5', '.').value).to.equal(120_000);
    expect(figureText('−3', ',').value).to.equal(-3);
  });

  it('reads thousands apart by blanks, apostrophes or the other sign', () => {
    for (const text of ['1 234 567,5', '1\u00a0234\u202f567,5', '1.234.567,5', '1’234’567,5']) {
      expect(figureText(text, ',').value, text).to.equal(1_234_567.5);
    }
    expect(figureText('1,234.5', '.').value).to.equal(1234.5);
  });

  it('takes no figure for zero where there is none', () => {
    for (const text of ['', ':', '.', '..', '…', '-', '–', 'n/a', 'NA', 'x']) {
      expect(figureText(text, ','), text).to.deep.equal({value: null, flags: ''});
    }
    expect(figureText('0', ',').value).to.equal(0);
  });

  it('takes the flags behind a figure, or in its place', () => {
    expect(figureText('149882 d', '.')).to.deep.equal({value: 149_882, flags: 'd'});
    expect(figureText('149882 (be)', '.')).to.deep.equal({value: 149_882, flags: 'be'});
    expect(figureText(': c', '.')).to.deep.equal({value: null, flags: 'c'});
    expect(figureText('c', '.')).to.deep.equal({value: null, flags: 'c'});
  });

  it('leaves what is no figure as it stands', () => {
    for (const text of ['many', '12 34', '1.5', '1,2,3', '5 %', '12:30', 'be']) {
      expect(figureText(text, ','), text).to.deep.equal({value: text, flags: ''});
    }
  });
});
