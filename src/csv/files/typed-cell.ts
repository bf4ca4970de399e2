/**
 * Text of a value that a file gives as a number, a date or text. A number never has exactly three
 * decimals, which would make its point look like one between thousands.
 */
export function typedCell(value: unknown): string {
  if (typeof value === 'number') {
    const text = String(value);
    return /^-?\d+\.\d{3}$/.test(text) ? `${text}0` : text;
  }
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value.trim();
  return typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : '';
}
