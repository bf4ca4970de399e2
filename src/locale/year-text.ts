import {compareCountries} from '../dataset/country-order.js';
import type {YearQuality} from '../view/year-quality.js';
import type {Locale} from './locale.js';

/** Notes on the figures of a year, one sentence each; none for a plain year. */
export function yearNotes(
  {year, before = year, partial, breaks}: YearQuality,
  locale: Locale,
): string[] {
  const countries = [...partial].sort(compareCountries).map((code) => locale.country(code));
  return [
    ...(partial.length > 0
      ? [locale.text('year.partial', {countries: locale.list(countries)})]
      : []),
    ...(breaks > 0
      ? [
          locale.text('year.breaks', {
            count: breaks,
            before: locale.year(before),
            year: locale.year(year),
          }),
        ]
      : []),
  ];
}

/** A year in a choice of years, marked if it is partial. */
export function yearOption({year, partial}: YearQuality, locale: Locale): string {
  const text = locale.year(year);
  return partial.length > 0 ? locale.text('year.incomplete', {year: text}) : text;
}
