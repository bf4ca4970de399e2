/** One line of a budget: target and result. */
export interface Row {
  readonly what: string;
  readonly budget: string;
  readonly result: string;
  /** `undefined` if it could not be measured here. */
  readonly met: boolean | undefined;
  /** Measures tried, and the limiting factor, if the target is not met. */
  readonly note?: string;
}

/** One line for a figure that must not exceed another. */
export function atMost(
  what: string,
  {value, budget, unit = '', note}: {value: number; budget: number; unit?: string; note?: string},
): Row {
  const met = value <= budget;
  const over = met ? '' : ` (${(value / budget).toFixed(2)} × the budget)`;
  return {
    what,
    budget: `≤ ${budget}${unit}`,
    result: `${shown(value)}${unit}${over}`,
    met: Number.isNaN(value) ? undefined : met,
    ...(note !== undefined && !met && {note}),
  };
}

/** A figure with three significant digits. */
export function shown(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toPrecision(3);
}
