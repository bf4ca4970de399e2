import {scaleLinear} from 'd3-scale';

/** A round value on an axis. */
export interface Tick {
  readonly value: number;
  /** Distance from the start of the axis, in CSS pixels. */
  readonly position: number;
}

/** A linear axis that starts at 0 px and grows with the value. */
export interface Axis {
  /** Distance of a value from the start of the axis, in CSS pixels. */
  position(value: number): number;
  readonly ticks: readonly Tick[];
  /** Difference between two ticks, in units of the value. */
  readonly step: number;
  /** Length of a difference of 1, in CSS pixels. */
  readonly pixelsPerUnit: number;
}

/** A symbol drawn along an axis. */
export interface AxisMark {
  /** Finite. */
  readonly value: number;
  /** Room that the mark takes on each side, in CSS pixels. */
  readonly radius: number;
}

/** Options of {@link fittedAxis}. */
export interface AxisFrame {
  /** Length of the axis, in CSS pixels. */
  readonly length: number;
  /** Least distance between two ticks, in CSS pixels. */
  readonly tickSpacing: number;
  /** Least possible value; there are no ticks below it. */
  readonly minimum?: number;
  /** Whether to put ticks at whole numbers only. */
  readonly whole?: boolean;
}

/**
 * Axis that spreads its marks as far as possible without exceeding either end.
 *
 * It need not start at 0, because it shows a position, not a size.
 */
export function fittedAxis(marks: readonly AxisMark[], frame: AxisFrame): Axis {
  const {length, tickSpacing, minimum = -Infinity, whole = false} = frame;
  const widest = widestByValue(marks);
  const slope = steepest(widest, length);
  const offset = centredOffset(widest, {slope, length});
  const scale = scaleLinear()
    .domain([-offset / slope, (length - offset) / slope])
    .range([0, length]);
  const wanted = Math.max(2, Math.floor(length / tickSpacing));
  const values = roundValues(scale, wanted).filter(
    (value) => value >= minimum && (!whole || Number.isInteger(value)),
  );
  return {
    position: (value) => scale(value),
    ticks: values.map((value) => ({value, position: scale(value)})),
    step: (values[1] ?? NaN) - (values[0] ?? NaN),
    pixelsPerUnit: slope,
  };
}

/** The widest mark of each value. */
function widestByValue(marks: readonly AxisMark[]): readonly AxisMark[] {
  const radii = new Map<number, number>();
  for (const {value, radius} of marks) radii.set(value, Math.max(radius, radii.get(value) ?? 0));
  return [...radii].map(([value, radius]) => ({value, radius}));
}

/** Pixels per unit at which the two tightest marks just have room. */
function steepest(marks: readonly AxisMark[], length: number): number {
  let slope = Infinity;
  for (const low of marks) {
    for (const high of marks) {
      if (high.value <= low.value) continue;
      const room = Math.max(length - low.radius - high.radius, 1);
      slope = Math.min(slope, room / (high.value - low.value));
    }
  }
  if (slope < Infinity) return slope;
  const size = Math.abs(marks[0]?.value ?? 0) || 1;
  return length / size;
}

/** Position of 0 that leaves equal room at both ends. */
function centredOffset(
  marks: readonly AxisMark[],
  {slope, length}: {slope: number; length: number},
): number {
  if (marks.length === 0) return 0;
  const least = Math.max(...marks.map(({value, radius}) => radius - slope * value));
  const most = Math.min(...marks.map(({value, radius}) => length - radius - slope * value));
  return (least + most) / 2;
}

/** At most `wanted` round values; d3 takes the number only as a hint. */
function roundValues(scale: ReturnType<typeof scaleLinear>, wanted: number): readonly number[] {
  for (let count = wanted; count > 1; count--) {
    const values = scale.ticks(count);
    if (values.length <= wanted) return values;
  }
  return scale.ticks(1);
}
