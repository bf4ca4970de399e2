/** NUTS codes: two letters for the country, then up to three letters or digits. */
const NUTS_CODE = /^([A-Z]{2})[A-Z0-9]{0,3}$/;

/** Eurostat's codes where they differ from ISO 3166. */
const EUROSTAT_CODES: ReadonlyMap<string, string> = new Map([
  ['GR', 'EL'],
  ['GB', 'UK'],
]);

/**
 * Eurostat's code of a country given by that code or by its ISO code: `GR` becomes `EL`, `GB` `UK`.
 *
 * @returns `undefined` if `value` is not two capital letters.
 */
export function countryCode(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[A-Z]{2}$/.test(value)) return undefined;
  return EUROSTAT_CODES.get(value) ?? value;
}

/** Country code that a NUTS code begins with; empty if `code` is not a NUTS code. */
export function countryOfCode(code: string): string {
  return countryCode(NUTS_CODE.exec(code)?.[1]) ?? '';
}
