/** Two years, the earlier one first. */
interface Years {
  readonly from: number;
  readonly to: number;
}

/**
 * The two years of the data that a text probably means: those nearest to the first two numbers in
 * it. With one number, the other is the last year, or the first one before that.
 *
 * @param years - Ascending.
 * @returns `undefined` if the text has no number, or the data not two years.
 */
export function nearestYears(text: string, years: readonly number[]): Years | undefined {
  const asked = (text.match(/\d+/g) ?? []).slice(0, 2).map(Number);
  const [one = NaN, other = one] = asked.map((year) =>
    years.reduce(
      (best, each) => (Math.abs(each - year) < Math.abs(best - year) ? each : best),
      years[0] ?? NaN,
    ),
  );
  const last = years.at(-1) ?? NaN;
  const end = one !== other ? other : one === last ? (years[0] ?? NaN) : last;
  const [from, to] = [Math.min(one, end), Math.max(one, end)];
  return from < to ? {from, to} : undefined;
}
