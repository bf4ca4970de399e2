import {chosenSectors} from '../../dataset/chosen-sectors.js';
import type {RatioMeasure} from '../../dataset/hotspot-filter.js';
import {bubbleMeasure} from '../../view/bubble-measure.js';
import {colourMeasure} from '../../figures/colour-measure.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {spreadColours} from '../colour/area-palette.js';
import type {BubbleClass, BubbleClasses} from '../colour/bubble-class.js';
import {classOf, type ClassBreaks} from '../colour/class-breaks.js';
import {measureBreaks} from '../colour/measure-breaks.js';
import type {Palette} from '../colour/palette.js';
import {changeClasses} from './change-classes.js';
import {portfolioBreaks} from './portfolio-breaks.js';
import {sectorClasses} from './sector-classes.js';

/**
 * Classes of the bubbles of a view: gain and loss, if it shows a change.
 *
 * Several overlapping sectors are not summed, so colour shows which sector each bubble is of. All
 * other bubbles are classed by a ratio; if no bubble has that ratio, or if all have 1 because they
 * are compared with themselves, there is one plain colour.
 */
export function bubbleClasses(view: HotspotView, palette: Palette): BubbleClasses {
  const {bubbles, change, figures, filter} = view;
  if (change) return changeClasses(bubbles, change, palette);
  const taxonomy = figures.dataset.taxonomies.find(({id}) => id === filter.taxonomy);
  if (taxonomy?.additive === false && chosenSectors(figures, filter).length > 1) {
    return sectorClasses(view, palette);
  }
  const measure = colourMeasure(view);
  const values = bubbleMeasure(view, measure);
  if (!isTelling(values, measure)) return plainClass(view, palette);
  if (measure === 'stars') return starClasses(view, values, palette);
  const breaks = measure === 'portfolio' ? portfolioBreaks(view) : measureBreaks(measure, values);
  const classes = rangeClasses(measure, breaks, palette);
  return withMissing({kind: measure, classes, values, palette}, (value) => classOf(value, breaks));
}

/** Whether a ratio varies: sums compared with themselves have a quotient and a focus of 1. */
function isTelling(values: Float64Array, measure: RatioMeasure): boolean {
  const share = measure === 'quotient' || measure === 'focus';
  return values.some((value) => !Number.isNaN(value) && !(share && Math.abs(value - 1) < 1e-9));
}

function plainClass({bubbles}: HotspotView, {bubble}: Palette): BubbleClasses {
  return {kind: 'plain', classes: [{colour: bubble}], of: new Uint8Array(bubbles.length)};
}

function rangeClasses(
  measure: Exclude<RatioMeasure, 'stars'>,
  breaks: ClassBreaks,
  palette: Palette,
): readonly BubbleClass[] {
  return rangeColours(measure, breaks.length, palette).map((each, index) => {
    const [from, to] = [breaks[index - 1], breaks[index]];
    return {...each, ...(from !== undefined && {from}), ...(to !== undefined && {to})};
  });
}

/** Colours of one class more than limits; the first of a quotient or of stars is a quiet one. */
function rangeColours(
  measure: Exclude<RatioMeasure, 'stars'>,
  limits: number,
  palette: Palette,
): readonly BubbleClass[] {
  const {quotient, stars, change} = palette;
  if (measure === 'quotient') return [quietClass(palette), ...coloured(quotient, limits)];
  if (measure === 'portfolio') return [quietClass(palette), ...coloured(stars, limits)];
  return coloured(measure === 'growth' ? change : quotient, limits + 1);
}

function quietClass({quiet: colour}: Palette): BubbleClass {
  return {colour, quiet: true};
}

function coloured(row: readonly string[], count: number): readonly BubbleClass[] {
  return spreadColours(row, count).map((colour) => ({colour}));
}

/** Highest number of stars with a class of its own. */
const MOST_STARS = 4;

function starClasses(view: HotspotView, values: Float64Array, palette: Palette): BubbleClasses {
  const most = values.reduce((sum, stars) => (stars > sum ? stars : sum), 0);
  const possible = Math.max(most, view.figures.starMethod.criteria.length);
  const steps = coloured(palette.stars, Math.min(possible, MOST_STARS));
  const classes = [quietClass(palette), ...steps].map((each, stars): BubbleClass => {
    const orMore = stars === MOST_STARS && possible > stars;
    return {...each, stars, ...(orMore && {orMore})};
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
  return {kind, classes: [...classes, {colour: palette.noData, quiet: true, missing: true}], of};
}
