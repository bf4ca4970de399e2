import {UNREADABLE} from '../../dataset/readable-copy.js';

const LONGEST = 80;

/** Characters that reorder or hide the text around them: controls and bidirectional marks. */
const TREACHEROUS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A value of the data as one line of at most 80 characters, safe to print.
 *
 * Looks one level deep only, so that neither depth nor size of the value matters.
 */
export function valuePreview(value: unknown): string {
  try {
    return shortText(described(value));
  } catch {
    return 'what cannot be read';
  }
}

/** A text of the data as one line of at most 80 characters, safe to print. */
export function shortText(text: string): string {
  const safe = text.slice(0, LONGEST + 1).replace(TREACHEROUS, escaped);
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 1)}…`;
}

function described(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, LONGEST)}"`;
  if (typeof value === 'object' && value !== null) return describedObject(value);
  if (typeof value === 'function') return 'a function';
  return value === UNREADABLE ? 'what cannot be read' : String(value);
}

function describedObject(value: object): string {
  if (!Array.isArray(value)) return `{${Object.keys(value).slice(0, 9).map(quoted).join(', ')}}`;
  const more = value.length > 9 ? ', …' : '';
  return `[${value.slice(0, 9).map(entry).join(', ')}${more}] (${value.length} values)`;
}

function entry(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return described(value);
}

function quoted(key: string): string {
  return `"${key.slice(0, LONGEST)}"`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
