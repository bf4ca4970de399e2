/**
 * Borders that are drawn dashed, as pairs of the atlas's three-letter codes; `*` is any neighbour.
 *
 * The atlas makes no distinction between lines. Listed are the borders between areas without an ISO
 * number in the atlas (the north of Cyprus, Kosovo, Somaliland, Siachen) and the state in question,
 * and two that the United Nations draw dashed (Western Sahara, Palestine).
 */
const disputed: readonly (readonly [string, string])[] = [
  ['CYN', 'CYP'],
  ['XKX', 'SRB'],
  ['SOL', 'SOM'],
  ['KAS', '*'],
  ['ESH', 'MAR'],
  ['PSE', 'ISR'],
];

/** Whether the border between two countries is disputed; the order does not matter. */
export function isDisputed(countries: readonly string[]): boolean {
  return disputed.some(
    ([one, other]) => countries.includes(one) && (other === '*' || countries.includes(other)),
  );
}
