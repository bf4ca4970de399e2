import type {Locale} from '../locale/locale.js';

/** A difference with its sign, e.g. `+12 345` or `−6 789`; 0 has none. */
export function signedText(value: number, locale: Locale): string {
  return withSign(value, locale.number(value));
}

/** The same as three digits for prose. */
export function roundedChange(value: number, locale: Locale): string {
  const amount = locale.rounded(Math.abs(value));
  return value < 0 ? `−${amount}` : withSign(value, amount);
}

function withSign(value: number, text: string): string {
  return value > 0 ? `+${text}` : text;
}
