/** Takes a share, from 0 to 1, to what lies so far between two numbers. */
export type Interpolator = (share: number) => number;

/**
 * Stands in for `d3-interpolate` beneath d3's scales in the script-tag files. Our axes interpolate
 * numbers; what the package does with colours, dates and texts would be 6 kB of the files.
 */
export function interpolateNumber(from: number, to: number): Interpolator {
  return (share) => from * (1 - share) + to * share;
}

export {interpolateNumber as interpolate};

/** The same in whole numbers. */
export function interpolateRound(from: number, to: number): Interpolator {
  return (share) => Math.round(from * (1 - share) + to * share);
}

/** Over several numbers, at equal distances. */
export function piecewise(
  between: (from: number, to: number) => Interpolator,
  values: readonly number[],
): Interpolator {
  const last = values.length - 2;
  return (share) => {
    const at = Math.max(0, Math.min(last, Math.floor(share * (last + 1))));
    return between(values[at] ?? NaN, values[at + 1] ?? NaN)(share * (last + 1) - at);
  };
}
