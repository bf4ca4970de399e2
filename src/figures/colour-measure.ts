import {chosenSectors, choosesTaxonomy} from '../dataset/chosen-sectors.js';
import type {HotspotFilter, RatioMeasure} from '../dataset/hotspot-filter.js';
import {ratioMeasures} from './available-measures.js';
import type {HotspotFigures} from './hotspot-figures.js';

/** Figures and choice of a view. */
interface Coloured {
  readonly figures: HotspotFigures;
  readonly filter: HotspotFilter;
}

/**
 * The measure that colours circles, unless overlapping sectors do.
 *
 * The sum of all sectors of a taxonomy is coloured by the stars over its sectors in place of its
 * quotient, which is about 1 everywhere, and of the stars of its best sector, which are many nearly
 * everywhere.
 */
export function colourMeasure({figures, filter}: Coloured): RatioMeasure {
  const {taxonomy: id, colour} = filter;
  const taxonomy = figures.dataset.taxonomies.find((each) => each.id === id);
  const chosen = chosenSectors(figures, filter).length;
  const whole = taxonomy?.additive && chosen > 1 && choosesTaxonomy(figures, filter);
  return whole && (colour === 'quotient' || colour === 'stars') ? 'portfolio' : colour;
}

/** All measures that can colour the circles of the chosen sectors, in the order offered. */
export function colourMeasures({figures, filter}: Coloured): readonly RatioMeasure[] {
  const measures = ratioMeasures(figures).map((colour) =>
    colourMeasure({figures, filter: {...filter, colour}}),
  );
  return [...new Set(measures)];
}
