const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/**
 * Position in a JSON text after the bracket that opens the array `features` of its outermost
 * object; −1 if there is none.
 */
export function featuresStart(text: string): number {
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

/**
 * Position of the comma or bracket that ends the array member beginning at `start`; −1 if the text
 * ends before.
 */
export function memberEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = stringEnd(text, at);
        break;
      case OPEN_BRACE:
      case OPEN_BRACKET:
        depth++;
        break;
      case CLOSE_BRACE:
        depth--;
        break;
      case CLOSE_BRACKET:
        if (depth === 0) return at;
        depth--;
        break;
      case COMMA:
        if (depth === 0) return at;
    }
  }
  return -1;
}

/** Whether the member that ends at `end` is the last of its array. */
export function isLastMember(text: string, end: number): boolean {
  return text.charCodeAt(end) === CLOSE_BRACKET;
}

/** Position of the quote that ends the string beginning at `start`. */
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
