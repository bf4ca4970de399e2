/** NUTS codes: two letters of the country, then one to three letters or digits. */
const NUTS_CODE = /^([A-Z]{2})[A-Z0-9]{0,3}$/;

/** Eurostat's codes where ISO 3166 has others. */
const EUROSTAT_CODES: ReadonlyMap<string, string> = new Map([
  ['GR', 'EL'],
  ['GB', 'UK'],
]);

/**
 * Eurostat's code of a country given by it or by ISO's code: `GR` becomes `EL`, `GB` `UK`.
 *
 * @returns `undefined` if `value` is not two capital letters.
 */
export function countryCode(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[A-Z]{2}$/.test(value)) return undefined;
  return EUROSTAT_CODES.get(value) ?? value;
}

/** Country that a NUTS code begins with; empty if `code` is no NUTS code. */
export function countryOfCode(code: string): string {
  return countryCode(NUTS_CODE.exec(code)?.[1]) ?? '';
}
