/**
 * Limits between classes, ascending: a value equal to a limit belongs to the class above it. There
 * is one more class than limits.
 */
export type ClassBreaks = readonly number[];

/**
 * Breaks of classes with about equally many values each. Missing values (`NaN`) do not count;
 * classes that are empty because of many equal values are left out.
 *
 * @param classes - Number of classes, from 1.
 */
export function quantileBreaks(values: ArrayLike<number>, classes: number): ClassBreaks {
  const sorted = Float64Array.from(known(values, classes)).sort();
  const breaks = inner(classes).map((share) => quantile(sorted, share));
  return distinct(breaks).filter((limit) => limit > (sorted[0] ?? Infinity));
}

/**
 * Breaks of classes of equal width between the least and the greatest value. Missing values
 * (`NaN`) do not count.
 *
 * @param classes - Number of classes, from 1.
 */
export function equalIntervalBreaks(values: ArrayLike<number>, classes: number): ClassBreaks {
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of known(values, classes)) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  if (!(greatest > least)) return [];
  return inner(classes).map((share) => least + share * (greatest - least));
}

/**
 * Breaks from given limits.
 *
 * @throws {@link RangeError} if the limits do not ascend.
 */
export function manualBreaks(breaks: readonly number[]): ClassBreaks {
  breaks.forEach((limit, index) => {
    const before = breaks[index - 1] ?? -Infinity;
    if (!(limit > before))
      throw new RangeError(`class breaks must ascend, not ${breaks.join(', ')}`);
  });
  return breaks;
}

/** Breaks rounded for reading, to two digits; equal ones are merged. */
export function roundBreaks(breaks: ClassBreaks): ClassBreaks {
  return distinct(breaks.map((limit) => Number(limit.toPrecision(2))));
}

/** Index of the class of a value, from 0; `undefined` for a missing one (`NaN`). */
export function classOf(value: number, breaks: ClassBreaks): number | undefined {
  if (Number.isNaN(value)) return undefined;
  let index = 0;
  while (value >= (breaks[index] ?? Infinity)) index++;
  return index;
}

function known(values: ArrayLike<number>, classes: number): number[] {
  if (!(Number.isInteger(classes) && classes > 0)) {
    throw new RangeError(`classes must be a whole number above 0, not ${classes}`);
  }
  return Array.from(values).filter((value) => !Number.isNaN(value));
}

/** Positions of the breaks as shares of the whole. */
function inner(classes: number): number[] {
  return Array.from({length: classes - 1}, (_, index) => (index + 1) / classes);
}

/**
 * Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan, 1996).
 *
 * @param share - From 0 to 1.
 */
export function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (at - Math.floor(at)) * (above - below);
}

function distinct(breaks: readonly number[]): number[] {
  return breaks.filter((limit, index) => index === 0 || limit !== breaks[index - 1]);
}
