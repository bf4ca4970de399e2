/** Eurostat's codes that differ from ISO 3166. */
const isoCodes: Readonly<Record<string, string>> = {EL: 'GR', UK: 'GB'};

/** Returns the name of a country from Eurostat's or ISO's code. */
export type CountryNames = (code: string) => string;

/**
 * Names of countries in the first language that has them.
 *
 * @param given - Names by ISO code, which take precedence over the browser's.
 * @returns Function that returns the code itself if it is not a country's.
 */
export function countryNames(
  languages: readonly string[],
  given: Readonly<Record<string, string>> = {},
): CountryNames {
  // Browsers take up to 20 ms to load their names, so they are loaded when one is needed.
  let names: Intl.DisplayNames | undefined;
  return (code) => {
    const iso = isoCodes[code] ?? code;
    if (Object.hasOwn(given, iso) || !/^[A-Z]{2}$/.test(iso)) return given[iso] ?? code;
    names ??= new Intl.DisplayNames([...languages], {type: 'region'});
    return names.of(iso) ?? code;
  };
}
