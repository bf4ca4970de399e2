import {COUNTRY_ORDER} from '../../dataset/country-order.js';

/** Small letters beyond ASCII that a country's languages use often, by Eurostat's codes. */
const LETTERS: readonly (readonly [string, string])[] = [
  ['DE AT CH LI LU', 'äöüß'],
  ['FR BE LU CH', 'éèêëàâçôîïûùœæ'],
  ['NL BE', 'éëïöü'],
  ['ES', 'áéíóúüñ·çàèòï'],
  ['IT CH', 'àèéìòù'],
  ['PT', 'ãõáéíóúâêôàç'],
  ['IE', 'áéíóú'],
  ['UK', 'éâêîôûŵŷ'],
  ['DK NO', 'æøåéö'],
  ['SE FI', 'åäöé'],
  ['IS', 'áéíóúýþæöð'],
  ['EE', 'äöüõšž'],
  ['LV', 'āčēģīķļņšūž'],
  ['LT', 'ąčęėįšųūž'],
  ['PL', 'ąćęłńóśźż'],
  ['CZ', 'áčďéěíňóřšťúůýž'],
  ['SK', 'áäčďéíĺľňóôŕšťúýž'],
  ['HU', 'áéíóöőúüű'],
  ['SI HR RS BA ME XK', 'čšžćđ'],
  ['RO MD', 'ăâîșțşţ'],
  ['AL XK', 'çë'],
  ['MT', 'ċġħż'],
  ['TR CY', 'çğışöüâî'],
  ['EL CY', 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ'],
  ['BG', 'абвгдежзийклмнопрстуфхцчшщъьюя'],
  ['RS BA ME MK', 'абвгдежзијклмнопрстуфхцчшђљњћџѓќѕ'],
  ['UA', 'абвгдежзийклмнопрстуфхцчшщьюяіїєґ'],
];

/**
 * Small letters of the countries whose region codes a text holds; of all countries if it holds none.
 *
 * @param text - ASCII characters suffice.
 */
export function homeLetters(text: string): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const [, country = ''] of text.matchAll(/\b([A-Z]{2})[A-Z\d]{1,3}\b/g)) codes.add(country);
  const named = COUNTRY_ORDER.filter((country) => codes.has(country));
  const wanted = named.length === 0 ? COUNTRY_ORDER : named;
  const found = LETTERS.filter(([countries]) =>
    countries.split(' ').some((country) => wanted.includes(country)),
  );
  return new Set(found.flatMap(([, letters]) => [...letters]));
}
