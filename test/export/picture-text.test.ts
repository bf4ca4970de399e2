import {expect} from '@open-wc/testing';

import {textWidth, wrappedLines} from '../../src/export/picture-text.js';

describe('wrappedLines', () => {
  const measure = (text: string): number => text.length;

  it('fills lines up to the width', () => {
    expect(wrappedLines('one two three four', 9, {size: 1}, measure)).to.deep.equal([
      'one two',
      'three',
      'four',
    ]);
  });

  it('keeps what a no-break space joins together', () => {
    expect(wrappedLines('about 1\u00a0000 persons', 8, {size: 1}, measure)).to.deep.equal([
      'about',
      '1\u00a0000',
      'persons',
    ]);
  });

  it('lets a word that is wider stand alone', () => {
    expect(wrappedLines('a incomprehensible b', 4, {size: 1}, measure)).to.deep.equal([
      'a',
      'incomprehensible',
      'b',
    ]);
  });

  it('has no line without text', () => {
    expect(wrappedLines(' ', 9, {size: 1}, measure)).to.deep.equal([]);
  });
});

describe('textWidth', () => {
  it('grows with the size of the text', () => {
    expect(textWidth('Region', {size: 20})).to.be.closeTo(2 * textWidth('Region', {size: 10}), 0.5);
  });
});
