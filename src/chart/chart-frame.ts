import type {Box} from '../cartography/projection/box.js';
import {fittedAxis, type Axis, type AxisFrame, type AxisMark} from './axis.js';
import type {TextWidth} from './label-shapes.js';

/** Returns the text of a tick from its value and the distance to the next tick. */
export type TickText = (value: number, step: number) => string;

/** Options of one axis. */
export interface AxisOptions extends Pick<AxisFrame, 'minimum' | 'whole'> {
  readonly tickText: TickText;
  /** Value that separates less from more, e.g. a quotient of 1; default 0. */
  readonly origin?: number;
}

/** Size of a chart and of its text, in CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly textWidth: TextWidth;
  readonly lineHeight: number;
}

/** A round value with its position and its text. */
export interface PlacedTick {
  readonly value: number;
  /** Distance from the left edge of the chart, or from its top, in CSS pixels. */
  readonly position: number;
  readonly text: string;
  /** Whether the value separates less from more. */
  readonly isOrigin: boolean;
}

/** Axes of a chart and the plot between them; distances from the left and the top of the chart. */
export interface ChartFrame {
  readonly plot: Box;
  readonly xTicks: readonly PlacedTick[];
  readonly yTicks: readonly PlacedTick[];
  /** Distance of a value from the left edge of the chart, in CSS pixels. */
  x(value: number): number;
  /** Distance of a value from the top of the chart, in CSS pixels. */
  y(value: number): number;
  /** Lengths of a difference of 1, in CSS pixels. */
  readonly pixelsPerUnit: {readonly x: number; readonly y: number};
}

/** Content that a chart's frame is fitted to. */
export interface ChartContent {
  readonly x: AxisOptions & {readonly marks: readonly AxisMark[]};
  readonly y: AxisOptions & {readonly marks: readonly AxisMark[]};
}

/** Space between a tick's text and the plot, and at the free edges, in CSS pixels. */
const textGap = 6;
const yTickSpacing = 48;
const leastXTickSpacing = 72;

/** Frame of a chart: the text of the ticks, and the rest of the room for the marks. */
export function chartFrame(content: ChartContent, size: ChartSize): ChartFrame {
  const {width, height, textWidth, lineHeight} = size;
  const plotHeight = Math.max(height - lineHeight - 2 * textGap - lineHeight / 2, 1);
  const y = fittedAxis(content.y.marks, {
    ...content.y,
    length: plotHeight,
    tickSpacing: yTickSpacing,
  });
  const yTexts = y.ticks.map(({value}) => content.y.tickText(value, y.step));
  const left = Math.max(0, ...yTexts.map(textWidth)) + textGap;
  const top = lineHeight / 2;
  const plot = {left, top, right: Math.max(width - textGap, left + 1), bottom: top + plotHeight};
  const x = fittedAxis(content.x.marks, {
    ...content.x,
    length: plot.right - left,
    tickSpacing: leastXTickSpacing,
  });
  return {
    plot,
    xTicks: placedTicks(x, content.x, (position) => plot.left + position),
    yTicks: placedTicks(y, content.y, (position) => plot.bottom - position),
    x: (value) => plot.left + x.position(value),
    y: (value) => plot.bottom - y.position(value),
    pixelsPerUnit: {x: x.pixelsPerUnit, y: y.pixelsPerUnit},
  };
}

function placedTicks(
  {ticks, step}: Axis,
  {tickText, origin = 0}: AxisOptions,
  place: (position: number) => number,
): readonly PlacedTick[] {
  return ticks.map(({value, position}) => ({
    value,
    position: place(position),
    text: tickText(value, step),
    isOrigin: value === origin,
  }));
}
