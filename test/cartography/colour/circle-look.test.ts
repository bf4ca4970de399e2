import {describe, it} from 'node:test';

import {circleLook, lineLook, lineWidth} from '../../../src/cartography/colour/circle-look.js';
import {palette} from '../../../src/cartography/colour/palette.js';
import {expect} from '../../expect.js';

const colours = palette('light');
const coloured = circleLook({colour: '#347abf'}, colours);
const quiet = circleLook({colour: '#c3c8cd', quiet: true}, colours);

describe('circleLook', () => {
  it('has a rim around coloured circles and a hairline around quiet ones', () => {
    expect(coloured).to.deep.equal({fill: '#347abf', opacity: 0.9, line: '#ffffff', width: 1});
    expect(quiet).to.deep.equal({fill: '#c3c8cd', opacity: 0.62, line: '#7a838d', width: 0.8});
  });
});

describe('lineWidth', () => {
  it('halves rims below a radius of 2 pixels, and no other line', () => {
    expect([1.9, 2].map((radius) => lineWidth(coloured, radius))).to.deep.equal([0.5, 1]);
    expect(lineWidth(quiet, 1)).to.equal(0.8);
    expect(lineWidth(lineLook('#f2a900', 3.5), 1)).to.equal(3.5);
  });
});
