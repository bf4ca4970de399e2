import {describe, it} from 'node:test';

import {labelShapes} from '../../src/chart/label-shapes.js';
import {expect} from '../expect.js';

const font = {textWidth: (text: string): number => 10 * text.length, lineHeight: 12};

describe('labelShapes', () => {
  it('has the text in one line first', () => {
    const [first] = labelShapes('creative industries', font);
    expect(first).to.deep.equal({lines: ['creative industries'], width: 190, height: 12});
  });

  it('breaks at spaces, as narrow as can be', () => {
    const shapes = labelShapes('glass ceramics cement and stone', font);
    expect(shapes.map(({lines}) => lines)).to.deep.equal([
      ['glass ceramics cement and stone'],
      ['glass ceramics', 'cement and stone'],
      ['glass ceramics', 'cement', 'and stone'],
    ]);
  });

  it('is as wide as its longest line, and as high as all', () => {
    const [, two] = labelShapes('medical devices', font);
    expect(two).to.deep.equal({lines: ['medical', 'devices'], width: 70, height: 24});
  });

  it('never breaks a word', () => {
    expect(labelShapes('Verkehrstechnik', font)).to.have.length(1);
  });

  it('leaves out a way that saves no width', () => {
    const shapes = labelShapes('biopharmaceuticals of a', font);
    expect(shapes.map(({lines}) => lines.length)).to.deep.equal([1, 2]);
  });
});
