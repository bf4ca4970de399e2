/** A start tag in HTML or JSX. */
export interface MarkupTag {
  /** Values by attribute, as they are written; `true` for an attribute alone. */
  readonly attributes: ReadonlyMap<string, unknown>;
  /** Index of the first character after the tag. */
  readonly end: number;
  /** Whether it ends in a slash, as in JSX. */
  readonly empty: boolean;
}

const ATTRIBUTE = /\s*([^\s=>/{"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'{<]+)|(?=(\{))))?/y;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
};

/**
 * The first start tag of a name.
 *
 * @returns `undefined` if there is none.
 * @throws SyntaxError if the tag has no end.
 */
export function markupTag(text: string, name: string): MarkupTag | undefined {
  const begin = new RegExp(`<${name}(?=[\\s/>]|$)`, 'i').exec(text);
  if (begin === null) return undefined;
  const attributes = new Map<string, unknown>();
  let at = begin.index + begin[0].length;
  for (;;) {
    const [all = '', sign] = /^\s*(\/?>)?/.exec(text.slice(at)) ?? [];
    if (sign !== undefined) return {attributes, end: at + all.length, empty: sign === '/>'};
    const {key, value, end} = attributeAt(text, at, name);
    attributes.set(key, value);
    at = end;
  }
}

function attributeAt(
  text: string,
  start: number,
  tag: string,
): {key: string; value: unknown; end: number} {
  ATTRIBUTE.lastIndex = start;
  const found = ATTRIBUTE.exec(text);
  if (found === null) throw new SyntaxError(`the tag <${tag}> has no end, or a broken attribute`);
  const [{length}, key = '', double, single, bare, brace] = found;
  const end = start + length;
  if (brace !== undefined) {
    const close = closingBrace(text, end);
    return {key, value: jsxValue(key, text.slice(end + 1, close)), end: close + 1};
  }
  const value = double ?? single ?? bare;
  return {key, value: value === undefined ? true : unescaped(value), end};
}

/** Index of the brace that closes the one at an index; braces in texts do not count. */
function closingBrace(text: string, start: number): number {
  const signs = /"(?:[^"\\]|\\.)*"|[{}]/g;
  signs.lastIndex = start;
  let depth = 0;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    if (found[0] === '{') depth += 1;
    if (found[0] === '}' && --depth === 0) return found.index;
  }
  throw new SyntaxError('a brace of the tag is not closed');
}

function jsxValue(key: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new SyntaxError(`the value of ${key} is neither a text nor JSON`, {cause});
  }
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return ENTITIES[String(name)] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number(`0x${hex}`);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
