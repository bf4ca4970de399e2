/** Separates groups of thousands and stands before the per cent sign, in every language. */
export const NO_BREAK_SPACE = '\u00a0';

/** Stands for a figure that does not exist. */
export const NO_NUMBER = '–';

const MINUS = '−';
const pointLanguages = new Set(['en', 'ga', 'mt']);
const formats = new Map<number, Intl.NumberFormat>();

/** How a number is to be written. */
export interface NumberStyle {
  /** Digits after the decimal sign; default 0. */
  readonly decimals?: number;
}

/**
 * Text of a number by the rules of the EU's institutions, which `Intl` breaks: thousands by a
 * no-break space in every language, four-digit numbers too; decimal point in English, Irish and
 * Maltese, comma in all others.
 *
 * @param language - BCP 47 tag.
 * @returns {@link NO_NUMBER} if `value` is not finite.
 * @see https://style-guide.europa.eu/en/content/-/isg/topic?identifier=6.5
 */
export function numberText(value: number, language: string, style: NumberStyle = {}): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  const decimal = decimalSignIn(language);
  const written = numberFormat(style.decimals ?? 0)
    .formatToParts(value)
    .map((part) => (part.type === 'decimal' ? decimal : signOf(part)));
  return written.join('');
}

/** Sign before the decimals in a language. */
export function decimalSignIn(language: string): '.' | ',' {
  return pointLanguages.has(baseOf(language)) ? '.' : ',';
}

function signOf({type, value}: Intl.NumberFormatPart): string {
  if (type === 'group') return NO_BREAK_SPACE;
  return type === 'minusSign' ? MINUS : value;
}

function numberFormat(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known) return known;
  const format = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  formats.set(decimals, format);
  return format;
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
