import {describe, it} from 'node:test';

import {decimalSign} from '../../../src/csv/cells/decimal-sign.js';
import {expect} from '../../expect.js';

describe('decimalSign', () => {
  it('is the sign that stands before other than three digits', () => {
    expect(decimalSign(['1,5', '12'], '\t')).to.deep.equal({
      decimal: ',',
      certain: true,
      mixed: false,
      open: undefined,
    });
    expect(decimalSign(['1.25', '1.000'], ';')).to.deep.equal({
      decimal: '.',
      certain: true,
      mixed: false,
      open: undefined,
    });
  });

  it('is the last of two signs', () => {
    expect(decimalSign(['1.234,567'], ',').decimal).to.equal(',');
    expect(decimalSign(['1,234.567'], ';').decimal).to.equal('.');
  });

  it('is not the sign that a figure has twice', () => {
    expect(decimalSign(['1.234.567'], ',')).to.deep.equal({
      decimal: ',',
      certain: true,
      mixed: false,
      open: undefined,
    });
  });

  it('is a comma in files with semicolons where the figures do not tell', () => {
    expect(decimalSign(['12'], ';')).to.deep.equal({
      decimal: ',',
      certain: true,
      mixed: false,
      open: undefined,
    });
    expect(decimalSign(['12'], ',')).to.deep.equal({
      decimal: '.',
      certain: true,
      mixed: false,
      open: undefined,
    });
  });

  it('is not certain where figures can be read in two ways', () => {
    for (const delimiter of [';', ',', '\t'] as const) {
      const found = decimalSign(['1.234', '12'], delimiter);
      expect(found).to.deep.equal({decimal: ',', certain: false, mixed: false, open: '.'});
    }
  });

  it('does not part thousands where four digits are not parted', () => {
    const found = decimalSign(['1.234', '1500'], ';');
    expect(found).to.deep.equal({decimal: '.', certain: false, mixed: false, open: undefined});
  });

  it('is not certain where figures are written with both signs', () => {
    const mixed = {certain: false, mixed: true, open: undefined};
    expect(decimalSign(['1.5', '1,5'], ',')).to.deep.equal({decimal: '.', ...mixed});
    expect(decimalSign(['1,5', '2,5', '3.25'], ';')).to.deep.equal({decimal: ',', ...mixed});
  });

  it('is no matter of doubt where a zero leads', () => {
    expect(decimalSign(['0.234'], ';')).to.deep.equal({
      decimal: '.',
      certain: true,
      mixed: false,
      open: undefined,
    });
  });
});
