import type {Locale} from '../../locale/locale.js';

/** Most names of countries; above that, their number is shown. */
const NAMED = 3;

/** Choice of countries in words: all, names, or how many. */
export function countriesChoice(chosen: readonly string[], all: number, locale: Locale): string {
  if (chosen.length === 0) return locale.text('countries.all', {count: all});
  if (chosen.length > NAMED) return locale.text('countries.chosen', {count: chosen.length, all});
  return locale.list(chosen.map((code) => locale.country(code)));
}
