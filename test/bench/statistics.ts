/** A sample in three numbers. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

/** Median and 95th percentile, by the nearest rank. */
export function spread(values: readonly number[]): Spread {
  return {median: quantile(values, 0.5), p95: quantile(values, 0.95), count: values.length};
}

/** Value that the share `rank` of the sample does not exceed; `NaN` for an empty one. */
export function quantile(values: readonly number[], rank: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)] ?? NaN;
}

/** Slope of the line that fits best in logarithms: the exponent by which `y` grows with `x`. */
export function growthExponent(
  points: readonly {readonly x: number; readonly y: number}[],
): number {
  const logs = points.map(({x, y}) => ({x: Math.log(x), y: Math.log(y)}));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(logs.map(({x}) => x)), mean(logs.map(({y}) => y))];
  const products = logs.map(({x, y}) => (x - middleX) * (y - middleY));
  const squares = logs.map(({x}) => (x - middleX) ** 2);
  return mean(products) / mean(squares);
}
