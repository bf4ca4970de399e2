import {describe, it} from 'node:test';

import {palette} from '../../src/cartography/colour/palette.js';
import {textColour} from '../../src/chart/text-colour.js';
import {expect} from '../expect.js';

describe('textColour', () => {
  it('is black on light fills and white on dark ones', () => {
    expect(textColour('#ffffff')).to.equal('#000000');
    expect(textColour('#f3c7fe')).to.equal('#000000');
    expect(textColour('#3f67ae')).to.equal('#ffffff');
    expect(textColour('#000000')).to.equal('#ffffff');
  });

  it('turns where black and white read equally well', () => {
    expect(textColour('#757575')).to.equal('#ffffff');
    expect(textColour('#767676')).to.equal('#000000');
  });

  it('knows every colour of the palettes', () => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const colour of palette(scheme).sectors) {
        expect(colour).to.match(/^#[0-9a-f]{6}$/);
        expect(textColour(colour)).to.be.oneOf(['#000000', '#ffffff']);
      }
    }
  });
});
