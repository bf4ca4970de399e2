import {chosenSectors} from '../../dataset/chosen-sectors.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {BubbleClass, BubbleClasses} from '../colour/bubble-class.js';
import type {Palette} from '../colour/palette.js';

/**
 * One class for each chosen sector, in the order of the taxonomy.
 *
 * In a taxonomy with no more sectors than colours, each sector keeps its colour while the reader
 * filters. In a longer one, the chosen sectors get the colours in their order, and those beyond the
 * number of colours share one.
 */
export function sectorClasses(view: HotspotView, palette: Palette): BubbleClasses {
  const {figures, filter, bubbles} = view;
  const chosen = chosenSectors(figures, filter);
  const all = chosenSectors(figures, {...filter, sectors: []});
  const coloured = all.length > palette.sectors.length ? chosen : all;
  const classes = chosen.flatMap((sector): BubbleClass[] => {
    const colour = palette.sectors[coloured.indexOf(sector)];
    return colour === undefined ? [] : [{colour, sector}];
  });
  const others = classes.length;
  const classOfSector = new Map(classes.map(({sector}, index) => [sector, index]));
  const of = Uint8Array.from(bubbles.sector, (sector) => classOfSector.get(sector) ?? others);
  if (chosen.length === others) return {kind: 'sector', classes, of};
  return {kind: 'sector', classes: [...classes, {colour: palette.otherSectors, others: true}], of};
}
