import {symbolScale} from '../cartography/bubbles/symbol-scale.js';
import type {Box, Circle} from '../cartography/projection/box.js';
import {chartFrame, type AxisOptions, type ChartFrame, type ChartSize} from './chart-frame.js';
import {placedLabels, type PlacedLabel} from './label-placement.js';
import {labelShapes, type LabelFont} from './label-shapes.js';

/** An industry that may be drawn. */
export interface OverviewIndustry {
  readonly key: string;
  readonly name: string;
  /** Total that the circle's area represents. */
  readonly value: number;
  /** Measure along the horizontal axis; `NaN` if there is none. */
  readonly x: number;
  /** Measure along the vertical axis; `NaN` if there is none. */
  readonly y: number;
}

/** Options of {@link overviewLayout}. */
export interface OverviewOptions extends ChartSize {
  readonly x: AxisOptions;
  readonly y: AxisOptions;
  /** Total that the largest circle of the scale represents. */
  readonly maximum: number;
}

/** An industry and its place in the chart. */
export interface PlacedIndustry extends Circle {
  readonly key: string;
  /** Its name; `undefined` if there is no room. */
  readonly label: PlacedLabel | undefined;
  /** Number in the list beside the chart that replaces a name without room. */
  readonly number?: number;
  /** Place of the number; `undefined` if it has no room either. */
  readonly numberLabel?: PlacedLabel | undefined;
}

/** An overview with the places of circles, names and numbers. */
export interface OverviewLayout {
  readonly frame: ChartFrame;
  /** Radius of the circle for the maximum, in CSS pixels. */
  readonly maximumRadius: number;
  /** Largest circle first, so that none hides a smaller one. */
  readonly industries: readonly PlacedIndustry[];
  /** Keys of the industries that lack one of the two measures or the total. */
  readonly without: readonly string[];
}

/**
 * Places of an overview of industries: area by total, position by two measures.
 *
 * An industry without one of the measures has no place; it is never drawn at 0.
 */
export function overviewLayout(
  industries: readonly OverviewIndustry[],
  options: OverviewOptions,
): OverviewLayout {
  const maximumRadius = radiusFor(options, industries.length);
  const scale = symbolScale({maximum: options.maximum, maximumRadius});
  const drawn = industries.filter(isComplete).sort((one, other) => other.value - one.value);
  const mark = (measure: 'x' | 'y') => (industry: OverviewIndustry) => ({
    value: industry[measure],
    radius: scale(industry.value) + 2,
  });
  const frame = chartFrame(
    {
      x: {...options.x, marks: drawn.map(mark('x'))},
      y: {...options.y, marks: drawn.map(mark('y'))},
    },
    options,
  );
  const circles = drawn.map(({key, name, x, y, value}) => ({
    key,
    name,
    cx: frame.x(x),
    cy: frame.y(y),
    radius: scale(value),
  }));
  return {
    frame,
    maximumRadius,
    industries: named(circles, frame.plot, options),
    without: industries.filter((industry) => !isComplete(industry)).map(({key}) => key),
  };
}

function isComplete({value, x, y}: OverviewIndustry): boolean {
  return value > 0 && Number.isFinite(x) && Number.isFinite(y);
}

/** A tenth of the shorter side for over 15 circles, else 13 %; from 14 to 72 CSS pixels. */
function radiusFor({width, height}: ChartSize, count: number): number {
  const share = count > 15 ? 0.1 : 0.13;
  return Math.min(Math.max(Math.min(width, height) * share, 14), 72);
}

interface NamedCircle extends Circle {
  readonly key: string;
  readonly name: string;
}

/** Share of names that must have room; with fewer, all industries are numbered. */
const leastNamed = 2 / 3;

/** Circles with their names, or with numbers where names have no room. */
function named(
  circles: readonly NamedCircle[],
  bounds: Box,
  {width, ...font}: LabelFont & {readonly width: number},
): readonly PlacedIndustry[] {
  const ground = {bounds, circles, reach: width < 480 ? 24 : 72, tries: 8};
  const requests = circles.map((circle) => ({circle, shapes: labelShapes(circle.name, font)}));
  const found = placedLabels(requests, {...ground, placed: []});
  const few = found.filter((label) => label !== undefined).length < circles.length * leastNamed;
  const labels = few ? [] : found;
  const unnamed = circles.filter((_, at) => labels[at] === undefined);
  const numbers = placedLabels(
    unnamed.map((circle, at) => ({circle, shapes: labelShapes(String(at + 1), font)})),
    {...ground, placed: labels.filter((label) => label !== undefined)},
  );
  return circles.map(({key, cx, cy, radius}, at) => {
    const number = unnamed.findIndex((circle) => circle.key === key);
    const place = {key, cx, cy, radius, label: labels[at]};
    return number < 0 ? place : {...place, number: number + 1, numberLabel: numbers[number]};
  });
}
