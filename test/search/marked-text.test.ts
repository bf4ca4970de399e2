import {describe, it} from 'node:test';

import {markedText} from '../../src/search/marked-text.js';
import {expect} from '../expect.js';

describe('markedText', () => {
  it('marks the beginning', () => {
    expect(parts('Lombardia', 'lomb')).to.deep.equal(['', 'Lomb', 'ardia']);
  });

  it('prefers the start of a word to the inside of one', () => {
    expect(parts('Midlands and land', 'land')).to.deep.equal(['Midlands and ', 'land', '']);
    expect(parts('Zeeland', 'land')).to.deep.equal(['Zee', 'land', '']);
  });

  it('marks accented letters, and as many of them as the text has', () => {
    expect(parts('Île-de-France', 'ile de f')).to.deep.equal(['', 'Île-de-F', 'rance']);
    expect(parts('Mecklenburg-Straße', 'strasse')).to.deep.equal(['Mecklenburg-', 'Straße', '']);
  });

  it('marks Greek letters searched in Latin ones', () => {
    expect(parts('Αττική', 'attiki')).to.deep.equal(['', 'Αττική', '']);
  });

  it('marks nothing where the text is not, or is empty', () => {
    expect(parts('Lombardia', 'ITC4')).to.deep.equal(['Lombardia', '', '']);
    expect(parts('Lombardia', ' ')).to.deep.equal(['Lombardia', '', '']);
  });
});

function parts(name: string, searched: string): readonly string[] {
  const {before, match, after} = markedText(name, searched);
  return [before, match, after];
}
