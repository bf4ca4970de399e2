/** Maps a share, from 0 to 1, to the value at that share of the way between two numbers. */
export type Interpolator = (share: number) => number;

/**
 * Replacement for `d3-interpolate` under d3's scales in the script-tag files. Our axes interpolate
 * only numbers; the package's support for colours, dates and texts would add 6 kB.
 */
export function interpolateNumber(from: number, to: number): Interpolator {
  return (share) => from * (1 - share) + to * share;
}

export {interpolateNumber as interpolate};

/** The same in whole numbers. */
export function interpolateRound(from: number, to: number): Interpolator {
  return (share) => Math.round(from * (1 - share) + to * share);
}

/** The same over several numbers, at equal distances. */
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
