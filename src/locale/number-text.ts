/** Separates groups of thousands, and a number from its per cent sign, in every language. */
export const NO_BREAK_SPACE = '\u00a0';

/** Text of a figure that does not exist. */
export const NO_NUMBER = '–';

const MINUS = '−';
const pointLanguages = new Set(['en', 'ga', 'mt']);
/** Before every third digit from the end, but not before the first digit. */
const GROUPS = /\B(?=(\d{3})+$)/g;

/** Options of {@link numberText}. */
export interface NumberStyle {
  /** Digits after the decimal sign; default 0. */
  readonly decimals?: number;
}

/**
 * Text of a number by the rules of the EU's institutions, from which `Intl` differs: a no-break
 * space between thousands in every language, even in four-digit numbers; a decimal point in
 * English, Irish and Maltese, a comma in all others. Halves are rounded away from 0.
 *
 * @param language - BCP 47 tag.
 * @param value - Below 10²¹ in absolute value.
 * @returns {@link NO_NUMBER} if `value` is not finite.
 * @see https://style-guide.europa.eu/en/content/-/isg/topic?identifier=6.5
 */
export function numberText(value: number, language: string, style: NumberStyle = {}): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  const digits = Math.abs(value).toFixed(style.decimals ?? 0);
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(GROUPS, NO_BREAK_SPACE);
  const written = decimals ? `${grouped}${decimalSignIn(language)}${decimals}` : grouped;
  // A number rounded to 0 has no sign.
  return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${written}` : written;
}

/** Decimal sign of a language. */
export function decimalSignIn(language: string): '.' | ',' {
  return pointLanguages.has(baseOf(language)) ? '.' : ',';
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
