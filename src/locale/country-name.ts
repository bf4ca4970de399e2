/** Eurostat's codes that ISO 3166 does not know. */
const isoCodes: Readonly<Record<string, string>> = {EL: 'GR', UK: 'GB'};

/** Name of a country by Eurostat's or ISO's code. */
export type CountryNames = (code: string) => string;

/**
 * Names of countries in one language, else in English.
 *
 * @param given - Names by ISO's code that come before those of the browser.
 * @returns Function whose result is the code itself if it is no country's.
 */
export function countryNames(
  languages: readonly string[],
  given: Readonly<Record<string, string>> = {},
): CountryNames {
  const names = new Intl.DisplayNames([...languages], {type: 'region'});
  return (code) => {
    const iso = isoCodes[code] ?? code;
    return /^[A-Z]{2}$/.test(iso) ? (given[iso] ?? names.of(iso) ?? code) : code;
  };
}
