type Column = Float64Array | Uint32Array | Int32Array | Uint16Array | Uint8Array;

/** Copy of a typed column with room for at least `length` entries, at least twice the old. */
export function grown<T extends Column>(column: T, length: number, fill = 0): T {
  const larger = new (column.constructor as new (length: number) => T)(
    Math.max(length, 2 * column.length, 64),
  );
  larger.set(column);
  if (fill !== 0) larger.fill(fill, column.length);
  return larger;
}
