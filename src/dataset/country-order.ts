/**
 * Country codes in protocol order: Member States by their own names for themselves, then the
 * United Kingdom, EFTA, candidates and potential candidates.
 *
 * @see https://style-guide.europa.eu/en/content/-/isg/topic?identifier=7.1.1
 */
export const COUNTRY_ORDER: readonly string[] = [
  ...['BE', 'BG', 'CZ', 'DK', 'DE', 'EE', 'IE', 'EL', 'ES', 'FR', 'HR', 'IT', 'CY', 'LV'],
  ...['LT', 'LU', 'HU', 'MT', 'NL', 'AT', 'PL', 'PT', 'RO', 'SI', 'SK', 'FI', 'SE'],
  'UK',
  ...['IS', 'LI', 'NO', 'CH'],
  ...['BA', 'ME', 'MD', 'MK', 'GE', 'AL', 'RS', 'TR', 'UA', 'XK'],
];

const places = new Map(COUNTRY_ORDER.map((code, place) => [code, place]));

/** Compares two country codes for sorting in protocol order; unknown codes last, by code. */
export function compareCountries(one: string, other: string): number {
  const difference = placeOf(one) - placeOf(other);
  if (difference !== 0) return difference;
  return one < other ? -1 : Number(one > other);
}

function placeOf(code: string): number {
  return places.get(code) ?? COUNTRY_ORDER.length;
}
