/**
 * Borders that are drawn dashed, as pairs of the atlas's three-letter codes; `*` is any neighbour.
 *
 * The atlas draws no difference between lines. Listed are those of the areas to which it gives no
 * ISO number (the north of Cyprus, Kosovo, Somaliland, Siachen) towards the state in question, and
 * two that the United Nations draw dashed (Western Sahara, Palestine).
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
