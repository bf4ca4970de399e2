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
    const copy = Array.isArray(value) ? new Array<unknown>(value.length) : {};
    copies.set(value, copy);
    for (const name of Object.keys(value)) {
      const member = readableCopy(readableMember(value, name), levels - 1, copies);
      // An assignment would not make a member of the name `__proto__`.
      Object.defineProperty(copy, name, {...OWN, value: member});
    }
    return copy;
  } catch {
    return UNREADABLE;
  }
}

const OWN = {configurable: true, enumerable: true, writable: true} as const;

/** Own member of an object; {@link UNREADABLE} if the object refuses to give it. */
export function readableMember(object: object, name: string): unknown {
  try {
    return Object.hasOwn(object, name) ? object[name as keyof object] : undefined;
  } catch {
    return UNREADABLE;
  }
}
