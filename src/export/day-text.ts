import type {Locale} from '../locale/locale.js';

/**
 * Day in words, e.g. `1 August 2017`.
 *
 * @param date - ISO 8601, from the day on.
 * @returns The date as given if there is no such day, or browsers lack the language's months.
 */
export function dayText(date: string, {messageLanguage}: Locale): string {
  const day = new Date(date.slice(0, 10));
  const language = messageLanguage === 'en' ? 'en-GB' : messageLanguage;
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  if (!isKnown || Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(day);
}
