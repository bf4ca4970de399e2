import type {HotspotFilter} from '../../dataset/hotspot-filter.js';
import type {HotspotFigures} from '../../figures/hotspot-figures.js';
import {regionMeasure, type AreaMeasure} from '../../view/area-measure.js';
import {areaPalette, spreadColours, type AreaPalette} from '../colour/area-palette.js';
import type {BubbleClass} from '../colour/bubble-class.js';
import {classOf, type ClassBreaks} from '../colour/class-breaks.js';
import type {ColourScheme} from '../colour/palette.js';
import {areaBreaks, type AreaBreaksOptions} from './area-breaks.js';

/** Colours of a view's areas, the same for map and legend. */
export interface AreaClasses {
  readonly measure: AreaMeasure;
  /** Classes in ascending order; the last one is that of missing figures, if there are any. */
  readonly classes: readonly BubbleClass[];
  /** Index into `classes` for each region of the dataset. */
  readonly of: Uint8Array;
}

/** Options of {@link areaClasses}. */
export interface AreaClassesOptions extends AreaBreaksOptions {
  readonly figures: HotspotFigures;
  readonly filter: HotspotFilter;
  readonly scheme: ColourScheme;
}

/**
 * Classes of the areas. The limits are based on all regions, so they remain while the reader
 * chooses countries or another criterion.
 */
export function areaClasses({
  figures,
  filter,
  scheme,
  ...options
}: AreaClassesOptions): AreaClasses {
  const {measure} = options;
  const colours = areaPalette(scheme);
  const values = regionMeasure(figures, filter, measure);
  const breaks = areaBreaks(options, values);
  const classes = classColours(measure, breaks, colours).map((colour, index): BubbleClass => {
    const [from, to] = [breaks[index - 1], breaks[index]];
    return {colour, ...(from !== undefined && {from}), ...(to !== undefined && {to})};
  });
  const missing = classes.length;
  const of = Uint8Array.from(values, (value) => classOf(value, breaks) ?? missing);
  if (!of.includes(missing)) return {measure, classes, of};
  return {measure, classes: [...classes, {colour: colours.noData, missing: true}], of};
}

/** Growth has two rows of colours that meet at 0, if 0 is a limit; all else has one row. */
function classColours(measure: AreaMeasure, breaks: ClassBreaks, colours: AreaPalette): string[] {
  const zero = breaks.indexOf(0);
  if (measure !== 'growth' || zero < 0) {
    return spreadColours(colours.sequential, breaks.length + 1);
  }
  return [
    ...spreadColours(colours.below, zero + 1).toReversed(),
    ...spreadColours(colours.above, breaks.length - zero),
  ];
}
