/** Maximum share of a name's letters that a typing error may change. */
const SLIP = 0.5;

/** The name that was probably meant by `text`; `undefined` if none is close. */
export function nearestName<Name extends string>(
  text: string,
  names: readonly Name[],
): Name | undefined {
  const word = text.slice(0, 80).toLowerCase();
  let nearest: Name | undefined;
  let least = Infinity;
  for (const name of names) {
    const distance = editDistance(word, name.toLowerCase());
    if (distance < least && distance <= SLIP * name.length) [nearest, least] = [name, distance];
  }
  return nearest;
}

/**
 * Number of letters to insert, delete or replace to turn one word into the other.
 *
 * @see Levenshtein, V. I. (1966), Binary codes capable of correcting deletions, insertions, and
 *   reversals, Soviet Physics Doklady 10 (8), 707–710.
 */
function editDistance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to++) {
      const replaced = (row[to] ?? 0) + (other[to] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
