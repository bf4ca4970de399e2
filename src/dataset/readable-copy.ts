/** Takes the place of a value that cannot be read, e.g. behind a getter that throws. */
export const UNREADABLE: unique symbol = Symbol('unreadable');

/** Number of levels that are copied, from the object itself down. */
const LEVELS = 7;

/**
 * A copy of the objects and arrays in a value that a page has supplied, so that reading it cannot
 * throw and later changes do not reach it. {@link UNREADABLE} replaces what refuses to be read;
 * values below seven levels are not copied.
 */
export function readableCopy(
  value: unknown,
  levels: number = LEVELS,
  copies: Map<object, object> = new Map(),
): unknown {
  if (typeof value !== 'object' || value === null || levels === 0) return value;
  try {
    const known = copies.get(value);
    if (known !== undefined) return known;
    const copy = emptyLike(value);
    copies.set(value, copy);
    for (const name of Object.keys(value)) {
      copy[name] = readableCopy(readableMember(value, name), levels - 1, copies);
    }
    return copy;
  } catch {
    return UNREADABLE;
  }
}

function emptyLike(value: object): Record<string, unknown> {
  // Without a prototype, `__proto__` is a name like any other.
  const empty: unknown = Array.isArray(value) ? new Array(value.length) : Object.create(null);
  return empty as Record<string, unknown>;
}

/** Own member of an object; {@link UNREADABLE} if the object refuses to give it. */
export function readableMember(object: object, name: string): unknown {
  try {
    return Object.hasOwn(object, name) ? object[name as keyof object] : undefined;
  } catch {
    return UNREADABLE;
  }
}
