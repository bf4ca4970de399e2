/** Number as browsers write it: digits, perhaps a point with decimals, perhaps a power of ten. */
const PLAIN = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

/** Number that may be whole, with points between its thousands, or have three decimals. */
const AMBIGUOUS = /^\s*[1-9]\d{0,2}\.\d{3}\s*$/;

/** Whole number with signs between its thousands, as anywhere in Europe. */
const THOUSANDS = /^[+-]?\d{1,3}(?:([\s.,'’_·])\d{3})(?:\1\d{3})*$/;

/**
 * A number that a page gives as such, or as text: `NaN` if it is neither.
 *
 * @param decimals - Whether `1.250` has decimals; without it, it may mean 1250, and is no number.
 */
export function numberIn(given: unknown, decimals = false): number {
  if (typeof given === 'number') return given;
  if (typeof given !== 'string' || !PLAIN.test(given)) return NaN;
  return AMBIGUOUS.test(given) && !decimals ? NaN : Number(given);
}

/**
 * The number that a text probably means: one with signs between its thousands, or with a decimal
 * comma; `undefined` if there is none.
 */
export function meantNumber(given: unknown): number | undefined {
  if (typeof given !== 'string' || given.length > 40) return undefined;
  const text = given.trim();
  if (THOUSANDS.test(text)) return Number(text.replace(/[\s.,'’_·]/g, ''));
  const [, whole = '', decimals = ''] = /^([+-]?\d[\d\s.'’]*),(\d+)$/.exec(text) ?? [];
  return whole === '' ? undefined : Number(`${whole.replace(/[\s.'’]/g, '')}.${decimals}`);
}
