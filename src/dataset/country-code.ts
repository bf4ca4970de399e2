import {COUNTRY_ORDER} from './country-order.js';

/** NUTS codes: two letters for the country, then up to three letters or digits. */
const NUTS_CODE = /^([A-Z]{2})[A-Z0-9]{0,3}$/;

/** Eurostat's codes where they differ from ISO 3166. */
const EUROSTAT_CODES: ReadonlyMap<string, string> = new Map([
  ['GR', 'EL'],
  ['GB', 'UK'],
]);

/** Beginning of the codes of the United Kingdom's International Territorial Levels. */
const ITL = 'TL';

/**
 * Eurostat's code of a country given by that code or by its ISO code: `GR` becomes `EL`, `GB` `UK`.
 *
 * @returns `undefined` if `value` is not two capital letters.
 */
export function countryCode(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[A-Z]{2}$/.test(value)) return undefined;
  return EUROSTAT_CODES.get(value) ?? value;
}

/**
 * Country of a region by the beginning of its code; empty if that is none of the countries of NUTS
 * and the statistical regions. `TL` is the United Kingdom's.
 */
export function countryOfCode(code: string): string {
  const beginning = NUTS_CODE.exec(code)?.[1];
  const country = beginning === ITL ? 'UK' : countryCode(beginning);
  return country !== undefined && COUNTRY_ORDER.includes(country) ? country : '';
}
