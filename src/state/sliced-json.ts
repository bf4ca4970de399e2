import type {Breather} from './breather.js';

/** Characters up to which JSON is parsed in one go: a few milliseconds. */
const SMALL = 500_000;
/** Characters of members that are parsed in one go. */
const PORTION = 250_000;

const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/**
 * The value of a JSON text, like `JSON.parse`, but a large array of GeoJSON features in portions.
 *
 * @throws SyntaxError if `text` is no JSON.
 */
export async function slicedJson(text: string, breather: Breather): Promise<unknown> {
  const start = text.length > SMALL ? featuresStart(text) : -1;
  if (start < 0) return JSON.parse(text);
  const features: unknown[] = [];
  const end = await readMembers(text, start, features, breather);
  const rest: unknown = JSON.parse(`${text.slice(0, start)}${text.slice(end)}`);
  if (typeof rest === 'object' && rest !== null) Object.assign(rest, {features});
  return rest;
}

/** Position behind the bracket of the array `features` of the outermost object; −1 if none. */
function featuresStart(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
    else if (code === QUOTE) {
      const end = stringEnd(text, at);
      const named = depth === 1 && text.slice(at, end + 1) === '"features"';
      const opening = named ? /^\s*:\s*\[/.exec(text.slice(end + 1, end + 40)) : null;
      if (opening) return end + 1 + opening[0].length;
      at = end;
    }
  }
  return -1;
}

/** Reads the members of an array into `members`; returns the position of its closing bracket. */
async function readMembers(
  text: string,
  start: number,
  members: unknown[],
  breather: Breather,
): Promise<number> {
  let depth = 0;
  let portion = start;
  const read = (end: number): void => {
    const values = JSON.parse(`[${text.slice(portion, end)}]`) as unknown[];
    for (const value of values) members.push(value);
  };
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at);
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACE) depth--;
    else if (code === CLOSE_BRACKET && depth > 0) depth--;
    else if (code === CLOSE_BRACKET) {
      read(at);
      return at;
    } else if (code === COMMA && depth === 0 && at - portion > PORTION) {
      read(at);
      portion = at + 1;
      if (breather.due) await breather.breathe();
    }
  }
  throw new SyntaxError('JSON ends within the array "features"');
}

/** Position of the quote that ends the string which begins at `start`. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}
