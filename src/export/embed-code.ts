import {OPTION_NAMES, OPTIONS, type Option, type OptionName} from '../state/options.js';
import {LIBRARY_VERSION} from './library-version.js';

/** Values of options by name; unchecked. */
export type EmbeddedOptions = Readonly<Partial<Record<OptionName, unknown>>>;

/** The file that embed code loads. */
export interface EmbeddedScript {
  /** Address of the script; its bare name if the page loaded it another way. */
  readonly url: string;
  /** Hash of the script in the form of `integrity`; empty or absent if it is not known. */
  readonly integrity?: string | undefined;
}

/**
 * HTML that an editor pastes into a page to get a widget with these options.
 *
 * Options with their default value are left out; those without an attribute go into a child script.
 */
export function embedCode({url, integrity}: EmbeddedScript, options: EmbeddedOptions): string {
  const said = saidOptions(options);
  const inChild = said.filter((name) => OPTIONS[name].attribute === undefined);
  const attributes = said.filter((name) => !inChild.includes(name));
  return [
    `<!-- regional-hotspots ${LIBRARY_VERSION} -->`,
    ...scriptLines({url, integrity}),
    '<regional-hotspots',
    ...attributes.map((name) => line(OPTIONS[name].attribute ?? name, options[name])),
    inChild.length === 0 ? '></regional-hotspots>' : childScript(inChild, options),
    '',
  ].join('\n');
}

/** Names of the options that a snippet has to hold, in their order. */
export function saidOptions(options: EmbeddedOptions): readonly OptionName[] {
  return OPTION_NAMES.filter((name) => says(name, options[name]));
}

/** Whether a value differs from the default; an empty heading does, as it removes the heading. */
function says(name: OptionName, value: unknown): boolean {
  const {default: usual, kind, link, values}: Option = OPTIONS[name];
  if (value === undefined || value === null || value === usual) return false;
  if (value === '') return link !== true;
  return kind !== 'text' || value !== values?.[0];
}

/** The tag that loads the library, line by line. */
export function scriptLines({url, integrity}: EmbeddedScript): readonly string[] {
  const pinned = [line('integrity', integrity), line('crossorigin', 'anonymous')];
  return ['<script', line('src', url), ...(integrity ? pinned : []), '  defer', '></script>'];
}

/** An attribute on a line of its own. */
export function line(name: string, value: unknown): string {
  return value === true ? `  ${name}` : `  ${name}="${escaped(String(value))}"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function childScript(names: readonly OptionName[], options: EmbeddedOptions): string {
  const held = Object.fromEntries(names.map((name) => [name, options[name]]));
  return `>\n  <script type="application/json">\n    ${safeJson({options: held})}\n  </script>\n</regional-hotspots>`;
}

/**
 * JSON without a less-than sign, which could end the script around it.
 *
 * @param space - Indentation in characters; by default all is on one line.
 */
export function safeJson(value: unknown, space = 0): string {
  return JSON.stringify(value, undefined, space).replaceAll('<', '\\u003c');
}
