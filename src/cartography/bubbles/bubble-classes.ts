import {chosenSectors} from '../../dataset/chosen-sectors.js';
import type {RatioMeasure} from '../../dataset/hotspot-filter.js';
import {bubbleMeasure} from '../../view/bubble-measure.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {BubbleClass, BubbleClasses} from '../colour/bubble-class.js';
import {classOf} from '../colour/class-breaks.js';
import {measureBreaks} from '../colour/measure-breaks.js';
import type {Palette} from '../colour/palette.js';
import {sectorClasses} from './sector-classes.js';

/**
 * Classes of the bubbles of a view.
 *
 * Several overlapping sectors are not summed, so colour shows which sector each bubble is of. All
 * other bubbles are classed by the filter's ratio; if no bubble has that ratio, or if all have 1
 * because they are compared with themselves, there is one plain colour.
 */
export function bubbleClasses(view: HotspotView, palette: Palette): BubbleClasses {
  const {figures, filter} = view;
  const taxonomy = figures.dataset.taxonomies.find(({id}) => id === filter.taxonomy);
  if (taxonomy?.additive === false && chosenSectors(figures, filter).length > 1) {
    return sectorClasses(view, palette);
  }
  const values = bubbleMeasure(view, filter.colour);
  if (!isTelling(values, filter.colour)) return plainClass(view, palette);
  return filter.colour === 'stars'
    ? starClasses(view, values, palette)
    : ratioClasses(filter.colour, values, palette);
}

/** Whether a ratio varies: sums compared with themselves have a quotient and a focus of 1. */
function isTelling(values: Float64Array, measure: RatioMeasure): boolean {
  const share = measure === 'quotient' || measure === 'focus';
  return values.some((value) => !Number.isNaN(value) && !(share && Math.abs(value - 1) < 1e-9));
}

function plainClass({bubbles}: HotspotView, {bubble}: Palette): BubbleClasses {
  return {kind: 'plain', classes: [{colour: bubble}], of: new Uint8Array(bubbles.length)};
}

function ratioClasses(
  measure: Exclude<RatioMeasure, 'stars'>,
  values: Float64Array,
  palette: Palette,
): BubbleClasses {
  const breaks = measureBreaks(measure, values);
  const colours = palette.quotient.slice(0, breaks.length + 1);
  const classes = colours.map((colour, index): BubbleClass => {
    const [from, to] = [breaks[index - 1], breaks[index]];
    return {colour, ...(from !== undefined && {from}), ...(to !== undefined && {to})};
  });
  return withMissing({kind: measure, classes, values, palette}, (value) => classOf(value, breaks));
}

function starClasses(view: HotspotView, values: Float64Array, palette: Palette): BubbleClasses {
  const most = values.reduce((sum, stars) => (stars > sum ? stars : sum), 0);
  const possible = Math.max(most, view.figures.starMethod.criteria.length);
  const classes = palette.stars.slice(0, possible + 1).map((colour, stars): BubbleClass => {
    const orMore = stars === palette.stars.length - 1 && possible > stars;
    return {colour, stars, ...(orMore && {orMore})};
  });
  return withMissing({kind: 'stars', classes, values, palette}, (stars) =>
    Math.min(stars, classes.length - 1),
  );
}

interface KnownClasses extends Omit<BubbleClasses, 'of'> {
  readonly values: Float64Array;
  readonly palette: Palette;
}

/** Adds a class for missing values if there are any. */
function withMissing(
  {kind, classes, values, palette}: KnownClasses,
  classFor: (value: number) => number | undefined,
): BubbleClasses {
  const missing = classes.length;
  const of = new Uint8Array(values.length).fill(missing);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? NaN;
    if (!Number.isNaN(value)) of[at] = classFor(value) ?? missing;
  }
  if (!of.includes(missing)) return {kind, classes, of};
  return {kind, classes: [...classes, {colour: palette.noData, missing: true}], of};
}
