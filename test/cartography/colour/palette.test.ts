import {describe, it} from 'node:test';

import {BUBBLE_OPACITY} from '../../../src/cartography/bubbles/bubble-outline.js';
import {palette} from '../../../src/cartography/colour/palette.js';
import {expect} from '../../expect.js';
import {
  COLOUR_VISIONS,
  contrast,
  lightness,
  noticeableDifferences,
  painted,
} from './colour-vision.js';

/**
 * Noticeable differences between any two colours of one palette. At 1, half of the viewers can
 * distinguish two adjacent marks; a bubble and its entry in the legend are not adjacent, so well
 * above that is required where colour identifies the sector. Classes also differ by their order and
 * lightness.
 */
const leastBetweenSectors = 1.75;
const leastBetweenClasses = 1.5;
/** WCAG 2.2, success criterion 1.4.11. */
const leastContrast = 3;

for (const scheme of ['light', 'dark'] as const) {
  describe(`palette, ${scheme}`, () => {
    const colours = palette(scheme);
    const onLand = (fill: string): string => painted(fill, colours.land, BUBBLE_OPACITY);
    const fills = [
      ...colours.quotient,
      ...colours.stars,
      ...colours.sectors,
      colours.bubble,
      colours.noData,
      colours.otherSectors,
    ];

    for (const vision of COLOUR_VISIONS) {
      it(`tells ten sectors, and the others apart in ${vision} vision`, () => {
        expect(colours.sectors).to.have.length(10);
        for (const [one, other] of pairs([...colours.sectors, colours.otherSectors].map(onLand))) {
          const distance = noticeableDifferences(one, other, vision);
          expect(distance, `${one} and ${other}`).to.be.at.least(leastBetweenSectors);
        }
      });

      it(`tells classes apart and orders them by lightness in ${vision} vision`, () => {
        for (const classes of [colours.quotient, colours.stars]) {
          for (const [one, other] of pairs([...classes, colours.noData].map(onLand))) {
            const distance = noticeableDifferences(one, other, vision);
            expect(distance, `${one} and ${other}`).to.be.at.least(leastBetweenClasses);
          }
          const steps = classes.map((colour) => lightness(colour, vision));
          const rising = [...steps].sort((one, other) => one - other);
          expect(steps).to.deep.equal(scheme === 'light' ? rising.reverse() : rising);
        }
      });
    }

    it('sets every bubble off from land and paper by its fill or its outline', () => {
      for (const ground of [colours.land, colours.paper]) {
        for (const fill of fills) {
          const drawn = painted(fill, ground, BUBBLE_OPACITY);
          const best = Math.max(contrast(drawn, ground), contrast(colours.outline, ground));
          expect(best, `${fill} on ${ground}`).to.be.at.least(leastContrast);
        }
      }
    });

    it('keeps bubbles apart that overlap, those of one class too', () => {
      for (const fill of fills) {
        expect(contrast(colours.outline, onLand(fill)), fill).to.be.at.least(leastContrast);
      }
    });

    it('sets the highlight off from land, paper and its halo', () => {
      for (const ground of [colours.land, colours.paper, colours.halo]) {
        expect(contrast(colours.highlight, ground)).to.be.at.least(leastContrast);
      }
    });

    it('keeps the ground quieter than any bubble', () => {
      const bubbles = fills.map((fill) =>
        Math.max(contrast(onLand(fill), colours.land), contrast(colours.outline, colours.land)),
      );
      for (const line of [colours.coast, colours.border, colours.regionBorder, colours.paper]) {
        expect(contrast(line, colours.land), line).to.be.below(Math.min(...bubbles) - 0.5);
      }
    });
  });
}

function pairs(colours: readonly string[]): (readonly [string, string])[] {
  return colours.flatMap((one, index) =>
    colours.slice(index + 1).map((other) => [one, other] as const),
  );
}
