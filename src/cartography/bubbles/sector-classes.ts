import {chosenSectors} from '../../dataset/chosen-sectors.js';
import {isSpecialised} from '../../figures/specialisation.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {specialisedRegions} from './specialised-regions.js';
import type {BubbleClass, BubbleClasses} from '../colour/bubble-class.js';
import type {Palette} from '../colour/palette.js';

/**
 * Classes of bubbles that show the sector in which each region is most specialised.
 *
 * The chosen sectors with the most such regions over all years have a colour each, in the order of
 * the taxonomy; the other sectors share one, and so do regions that are specialised in none. Where
 * the data gives no quotients, bubbles are of the largest sector, and all of them count.
 */
export function sectorClasses(view: HotspotView, palette: Palette): BubbleClasses {
  const {figures, filter, bubbles} = view;
  const {sectors: hues, otherSectors, quiet} = palette;
  const chosen = chosenSectors(figures, filter);
  const counts = specialisedRegions(figures, chosen);
  const leading = [...chosen]
    .sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0))
    .slice(0, hues.length);
  const classes: BubbleClass[] = chosen
    .filter((sector) => leading.includes(sector))
    .map((sector, at) => ({colour: hues[at] ?? otherSectors, sector}));
  const others = classes.length;
  if (chosen.length > others) classes.push({colour: otherSectors, others: true});
  const none = classes.length;
  const all = figures.denominator === 'none';
  const of = Uint8Array.from(bubbles.sector, (sector, at) => {
    if (!all && !isSpecialised(bubbles.employment[at] ?? NaN, bubbles.quotient[at] ?? NaN)) {
      return none;
    }
    const own = classes.findIndex((each) => each.sector === sector);
    return own < 0 ? others : own;
  });
  if (of.includes(none)) classes.push({colour: quiet, quiet: true, none: true});
  return {kind: 'sector', classes, of};
}
