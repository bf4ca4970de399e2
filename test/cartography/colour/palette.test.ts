import {describe, it} from 'node:test';

import {spreadColours} from '../../../src/cartography/colour/area-palette.js';
import {circleLook, type CircleLook} from '../../../src/cartography/colour/circle-look.js';
import {palette} from '../../../src/cartography/colour/palette.js';
import {expect} from '../../expect.js';
import {colourDistance, COLOUR_VISIONS, contrast, lightness, painted} from './colour-vision.js';

/** Least CIEDE2000 distance between two sectors, and between two classes of a row. */
const leastBetweenSectors = 9;
const leastBetweenClasses = 11;
/** The same between a missing figure and any class. */
const leastFromMissing = 8.5;
/** The same where a row has four classes above none, so that colours are mixed. */
const leastBetweenFour = 7;
/** WCAG 2.2, success criterion 1.4.11. */
const leastContrast = 3;

for (const scheme of ['light', 'dark'] as const) {
  describe(`palette, ${scheme}`, () => {
    const colours = palette(scheme);
    const {land, quietLand} = colours;
    const look = (colour: string, quiet = false): CircleLook =>
      circleLook({colour, quiet}, colours);
    const seen = ({fill, opacity}: CircleLook): string => painted(fill, land, opacity);
    const {quotient, stars, change, sectors} = colours;
    const quiet = look(colours.quiet, true);
    const noData = circleLook({colour: colours.noData, quiet: true, missing: true}, colours);
    const loud = [...quotient, ...stars, ...change, ...sectors, colours.bubble].map((colour) =>
      look(colour),
    );
    const others = look(colours.otherSectors);
    const all = [...loud, others, quiet, noData];
    const rows = {
      quotient: [quiet, ...quotient.map((colour) => look(colour))],
      stars: [quiet, ...stars.map((colour) => look(colour))],
      change: change.map((colour) => look(colour)),
    };

    for (const vision of COLOUR_VISIONS) {
      it(`tells five sectors, the others and none apart in ${vision} vision`, () => {
        expect(sectors).to.have.length(5);
        const shown = [...sectors.map((colour) => look(colour)), others, quiet];
        for (const [one, other] of pairs(shown.map(seen))) {
          const distance = colourDistance(one, other, vision);
          expect(distance, `${one} and ${other}`).to.be.at.least(leastBetweenSectors);
        }
      });

      for (const [name, row] of Object.entries(rows)) {
        it(`tells the classes of ${name} apart in ${vision} vision`, () => {
          for (const [one, other] of pairs(row.map(seen))) {
            const distance = colourDistance(one, other, vision);
            expect(distance, `${one} and ${other}`).to.be.at.least(leastBetweenClasses);
          }
        });
      }

      it(`tells four mixed classes apart in ${vision} vision`, () => {
        for (const row of [quotient, stars]) {
          const four = spreadColours(row, 4).map((colour) => look(colour));
          for (const [one, other] of pairs([...four, quiet, noData].map(seen))) {
            const distance = colourDistance(one, other, vision);
            expect(distance, `${one} and ${other}`).to.be.at.least(leastBetweenFour);
          }
        }
      });

      it(`tells a missing figure from every class in ${vision} vision`, () => {
        for (const each of [...loud, quiet]) {
          const distance = colourDistance(seen(noData), seen(each), vision);
          expect(distance, each.fill).to.be.at.least(leastFromMissing);
        }
      });

      it(`orders classes by lightness, away from land, in ${vision} vision`, () => {
        const rising = [
          [colours.quiet, ...quotient],
          [colours.quiet, ...stars],
          [...change.slice(0, 2)].reverse(),
          change.slice(2),
        ];
        for (const row of rising) {
          const steps = row.map((colour) => lightness(colour, vision));
          const sorted = [...steps].sort((one, other) => one - other);
          expect(steps).to.deep.equal(scheme === 'light' ? sorted.reverse() : sorted);
        }
      });
    }

    for (const name of ['land', 'quietLand', 'paper'] as const) {
      const ground = colours[name];
      it(`sets every bubble off from ${name}`, () => {
        for (const {fill, opacity, line} of all) {
          const drawn = painted(fill, ground, opacity);
          const best = Math.max(contrast(drawn, ground), contrast(line, ground));
          expect(best, `${fill} on ${ground}`).to.be.at.least(leastContrast);
        }
      });
    }

    it('sets coloured bubbles off from land by their fill alone', () => {
      for (const each of [...loud, others]) {
        expect(contrast(seen(each), land), each.fill).to.be.at.least(leastContrast);
      }
    });

    it('keeps coloured bubbles apart that overlap, those of one class too', () => {
      for (const each of [...loud, others]) {
        expect(contrast(each.line, seen(each)), each.fill).to.be.at.least(leastContrast);
      }
    });

    it('steps from class to class by a contrast of 1.6', () => {
      for (const row of [quotient, stars]) {
        const drawn = row.map((colour) => seen(look(colour)));
        drawn.slice(1).forEach((colour, before) => {
          expect(contrast(colour, drawn[before] ?? ''), colour).to.be.at.least(1.6);
        });
      }
    });

    it('sets the highlight off from its hairlines, and these from land or the highlight', () => {
      expect(contrast(colours.highlight, colours.halo)).to.be.at.least(leastContrast);
      for (const ground of [land, quietLand, colours.paper]) {
        const best = Math.max(contrast(colours.halo, ground), contrast(colours.highlight, ground));
        expect(best).to.be.at.least(leastContrast);
      }
    });

    it('keeps the ground quieter than any bubble', () => {
      const bubbles = all.map((each) =>
        Math.max(contrast(seen(each), land), contrast(each.line, land)),
      );
      for (const line of [colours.coast, colours.border, colours.regionBorder, colours.paper]) {
        expect(contrast(line, land), line).to.be.below(Math.min(...bubbles) - 0.5);
      }
    });

    it('uses the colour of the reader, amber, for no class', () => {
      for (const each of all) {
        const distance = colourDistance(seen(each), colours.highlight);
        expect(distance, each.fill).to.be.at.least(leastBetweenClasses);
      }
    });
  });
}

function pairs(colours: readonly string[]): (readonly [string, string])[] {
  return colours.flatMap((one, index) =>
    colours.slice(index + 1).map((other) => [one, other] as const),
  );
}
