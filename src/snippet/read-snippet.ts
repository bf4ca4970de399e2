import {saidOptions, type EmbeddedOptions} from '../export/embed-code.js';
import {isPlainObject, type PlainObject} from '../reading/values/plain-object.js';
import {type OptionName, optionNamed} from '../state/options.js';
import {frameRequest} from './frame-query.js';
import {type MarkupTag, markupTag} from './markup-tag.js';
import {readOption} from './read-option.js';
import type {SnippetForm} from './snippet-form.js';

/** Content of a snippet. */
export interface ReadSnippet {
  readonly form: SnippetForm;
  /** Options that differ from the defaults; unchecked. */
  readonly options: EmbeddedOptions;
  /** Attributes and members that are no options. */
  readonly left: readonly string[];
}

/**
 * Reads the code that {@link snippet} writes, also after an editor has changed it.
 *
 * @throws SyntaxError if the text is no snippet, or a broken one.
 */
export function readSnippet(text: string): ReadSnippet {
  const code = text.replace(/<!--[^]*?-->/g, '');
  const element = markupTag(code, 'regional-hotspots');
  if (element !== undefined) return ofElement(code, element);
  const frame = markupTag(code, 'iframe');
  if (frame !== undefined) return ofFrame(frame);
  const script = scriptOf(code, ({attributes}) => namesUs(attributes.get('class')));
  if (script !== undefined) return {form: 'script', ...found(jsonMembers(script))};
  throw new SyntaxError('the text has no map of regional hotspots: paste the whole snippet');
}

function ofElement(code: string, {attributes, end, empty}: MarkupTag): ReadSnippet {
  if (empty) return {form: 'react', ...found(attributes)};
  const close = code.indexOf('</regional-hotspots>', end);
  if (close < 0) throw new SyntaxError('the snippet ends before </regional-hotspots>');
  const script = scriptOf(code.slice(end, close), isJson);
  const members = script === undefined ? [] : jsonMembers(script);
  const form = script !== undefined && attributes.size === 0 ? 'json' : 'tag';
  // As in the widget, attributes go first.
  return {form, ...found([...members, ...attributes])};
}

function ofFrame({attributes}: MarkupTag): ReadSnippet {
  const [page = '', query = '', fragment = ''] = String(attributes.get('src') ?? '').split(/[?#]/);
  if (!page.endsWith('embed.html')) throw new SyntaxError('the frame must show embed.html');
  const parts = [query, fragment].filter((part) => part !== '').join('&');
  const {options, left} = frameRequest(parts);
  return {form: 'frame', options: said(options), left};
}

/** Text of the first script whose tag passes. */
function scriptOf(code: string, passes: (tag: MarkupTag) => boolean): string | undefined {
  for (let rest = code; ;) {
    const tag = markupTag(rest, 'script');
    if (tag === undefined) return undefined;
    const close = rest.indexOf('</script', tag.end);
    if (close < 0) throw new SyntaxError('the snippet ends before </script>');
    if (passes(tag)) return rest.slice(tag.end, close);
    rest = rest.slice(close + 1);
  }
}

function isJson({attributes}: MarkupTag): boolean {
  return attributes.get('type') === 'application/json';
}

function namesUs(value: unknown): boolean {
  return String(value).split(/\s+/).includes('regional-hotspots');
}

/** Members of `options`, and further members of the script except its version. */
function jsonMembers(text: string): readonly (readonly [string, unknown])[] {
  const {options = {}, ...others} = jsonObject(text);
  if (!isPlainObject(options)) throw new SyntaxError('"options" in the script must be an object');
  const further = Object.entries(others).filter(([name]) => name !== 'version');
  return [...Object.entries(options), ...further];
}

function jsonObject(text: string): PlainObject {
  try {
    const content: unknown = JSON.parse(text);
    if (isPlainObject(content)) return content;
  } catch (cause) {
    throw new SyntaxError('the script in the snippet is not JSON', {cause});
  }
  throw new SyntaxError('the script in the snippet must be an object with "options"');
}

function found(
  entries: Iterable<readonly [string, unknown]>,
): Pick<ReadSnippet, 'options' | 'left'> {
  const options: Partial<Record<OptionName, unknown>> = {};
  const left: string[] = [];
  for (const [key, value] of entries) {
    const name = optionNamed(key);
    if (name === undefined) left.push(key);
    else options[name] = readOption(name, value === true ? '' : value);
  }
  return {options: said(options), left};
}

function said(options: EmbeddedOptions): EmbeddedOptions {
  return Object.fromEntries(saidOptions(options).map((name) => [name, options[name]]));
}
