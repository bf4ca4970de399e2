import {describe, it} from 'node:test';

import {areaPalette, spreadColours} from '../../../src/cartography/colour/area-palette.js';
import {expect} from '../../expect.js';
import {COLOUR_VISIONS, contrast, lightness, noticeableDifferences} from './colour-vision.js';

/** In noticeable differences of small marks, as for the classes of bubbles; areas are larger. */
const least = 1.5;
/** WCAG 2.2, success criterion 1.4.11. */
const leastContrast = 3;

for (const scheme of ['light', 'dark'] as const) {
  describe(`areaPalette, ${scheme}`, () => {
    const colours = areaPalette(scheme);
    const {sequential, below, above, noData, ring} = colours;
    const diverging = [...below.toReversed(), ...above];

    for (const vision of COLOUR_VISIONS) {
      it(`tells classes and missing figures apart in ${vision} vision`, () => {
        for (const classes of [sequential, diverging]) {
          for (const [one, other] of pairs([...classes, noData])) {
            const distance = noticeableDifferences(one, other, vision);
            expect(distance, `${one} and ${other}`).to.be.at.least(least);
          }
        }
      });

      it(`orders classes by lightness in ${vision} vision, away from plain ground`, () => {
        for (const classes of [sequential, below, above]) {
          const steps = classes.map((colour) => lightness(colour, vision));
          const rising = [...steps].sort((one, other) => one - other);
          expect(steps).to.deep.equal(scheme === 'light' ? rising.reverse() : rising);
        }
      });
    }

    it('sets the rings of bubbles off from every area', () => {
      for (const area of [...sequential, ...diverging, noData]) {
        expect(contrast(ring, area), area).to.be.at.least(leastContrast);
      }
    });
  });
}

describe('spreadColours', () => {
  const row = ['#000000', '#404040', '#808080', '#c0c0c0', '#ffffff'];

  it('takes the ends and what lies evenly between', () => {
    expect(spreadColours(row, 5)).to.deep.equal(row);
    expect(spreadColours(row, 3)).to.deep.equal(['#000000', '#808080', '#ffffff']);
    expect(spreadColours(row, 2)).to.deep.equal(['#000000', '#ffffff']);
    expect(spreadColours(row, 1)).to.deep.equal(['#808080']);
  });

  it('mixes where the row has too few', () => {
    expect(spreadColours(['#000000', '#808080'], 3)).to.deep.equal([
      '#000000',
      '#404040',
      '#808080',
    ]);
  });
});

function pairs(colours: readonly string[]): (readonly [string, string])[] {
  return colours.flatMap((one, index) =>
    colours.slice(index + 1).map((other) => [one, other] as const),
  );
}
