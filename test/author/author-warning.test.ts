import {expect} from '@esm-bundle/chai';

import {warnAuthor} from '../../src/author/author-warning.js';

describe('warnAuthor', () => {
  const {warn} = console;
  let written: unknown[][];

  beforeEach(() => {
    written = [];
    console.warn = (...parts: unknown[]) => void written.push(parts);
  });

  afterEach(() => void (console.warn = warn));

  it('writes the text and the element that it is about', () => {
    const element = document.createElement('div');
    warnAuthor('unknown sector', element);
    expect(written).to.deep.equal([['regional-hotspots: unknown sector', element]]);
  });

  it('writes a text once for each element', () => {
    const [one, other] = [document.createElement('div'), document.createElement('div')];
    for (const element of [one, one, other]) warnAuthor('unknown year', element);
    expect(written.map(([, element]) => element)).to.deep.equal([one, other]);
  });

  it('writes a text without an element once for the page', () => {
    warnAuthor('a word is missing');
    warnAuthor('a word is missing');
    expect(written).to.deep.equal([['regional-hotspots: a word is missing']]);
  });
});
