/** Ranks of values in one order or in several groups, entry for entry like the values. */
export interface Ranking {
  /** From 1 for the largest, equal values alike; 0 for a value that is not ranked. */
  readonly place: Uint32Array;
  /** Number of values ranked together with this one; 0 as above. */
  readonly of: Uint32Array;
}

/**
 * Ranks of values above 0 from the largest down; zeros and missing figures are not ranked.
 *
 * @param group - Name of the group that each value is ranked in; without it, all are in one.
 */
export function ranking(
  values: ArrayLike<number>,
  group: (at: number) => string = () => '',
): Ranking {
  const place = new Uint32Array(values.length);
  const of = new Uint32Array(values.length);
  const groups = new Map<string, number[]>();
  for (let at = 0; at < values.length; at++) {
    if (!((values[at] ?? NaN) > 0)) continue;
    const members = groups.get(group(at));
    if (members) members.push(at);
    else groups.set(group(at), [at]);
  }
  for (const members of groups.values()) {
    members.sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
    members.forEach((at, index) => {
      const before = members[index - 1];
      const level = before !== undefined && values[before] === values[at];
      place[at] = level ? (place[before] ?? 0) : index + 1;
      of[at] = members.length;
    });
  }
  return {place, of};
}
