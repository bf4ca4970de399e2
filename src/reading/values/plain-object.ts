/** Object of parsed JSON: neither `null` nor an array. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** Whether `value` is an object of parsed JSON with named members. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own member `name`, never one that all objects inherit. */
export function member(object: PlainObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
