import {legendValues} from '../cartography/bubbles/legend-values.js';
import {nestedCircles, type LegendCircle} from '../cartography/bubbles/nested-circles.js';
import {symbolScale} from '../cartography/bubbles/symbol-scale.js';
import {changeWords} from '../change/loaded-words.js';
import type {Locale} from '../locale/locale.js';
import {viewYears} from '../locale/view-title.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Meaning of the sizes of circles. */
export interface LegendSizes {
  /** Measure that the area of a circle represents, of a change with its years. */
  readonly title: string;
  /** Nested circles of round values, largest first, in the sizes of the map. */
  readonly circles: readonly SizedCircle[];
  /** The circles in words. */
  readonly description: string;
}

/** A circle with its label. */
export interface SizedCircle extends LegendCircle {
  readonly text: string;
}

/** Options of {@link legendSizes}. */
export interface LegendSizesOptions {
  readonly view: HotspotView;
  /** Radius of the circle for the view's maximum, in CSS pixels. */
  readonly maximumRadius: number;
  /** Least distance between two labels, in CSS pixels. */
  readonly labelHeight: number;
  readonly locale: Locale;
}

/** Sizes of a view's circles. */
export function legendSizes(options: LegendSizesOptions): LegendSizes {
  const {view, maximumRadius, labelHeight, locale} = options;
  const {maximum, filter} = view;
  const scale = symbolScale({maximum, maximumRadius});
  const values = legendValues(maximum, {
    ...{maximumRadius, labelHeight},
    largest: view.bubbles.value[0],
  });
  const circles = nestedCircles(values, scale).map((circle) => ({
    ...circle,
    text: locale.number(circle.value),
  }));
  const list = circles.map(({text}) => text).join(locale.text('separator'));
  const change = changeWords(view)?.measure(view, locale);
  const measure = change ?? locale.text(filter.size);
  const year = viewYears(view, locale);
  const meaning = locale.text('legend.size', {measure, year});
  return {
    title: change ? locale.text('measureInYear', {measure, year}) : measure,
    circles,
    description: `${meaning}. ${locale.text('legend.circles', {list})}`,
  };
}
