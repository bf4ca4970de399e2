import {
  embedCode,
  type EmbeddedOptions,
  type EmbeddedScript,
  line,
  safeJson,
  saidOptions,
  scriptLines,
} from '../export/embed-code.js';
import {LIBRARY_VERSION} from '../export/library-version.js';
import {OPTIONS, type OptionName} from '../state/options.js';
import {frameQuery} from './frame-query.js';
import type {SnippetForm} from './snippet-form.js';

/** Height of a frame in CSS pixels: that of a figure, and of the line with its data's address. */
const FRAME_HEIGHT = 600;
/** Height of that line, in CSS pixels. */
const LINE_HEIGHT = 40;

/**
 * Code that an editor pastes to get a widget with these options; options with their default value
 * are left out.
 *
 * Addresses have to be absolute. A frame has neither `workerUrl` nor `urlState`: it has its own
 * engine, and no address that readers see.
 *
 * @param script - The file `regional-hotspots.js`; `embed.html` lies beside it.
 */
export function snippet(
  form: SnippetForm,
  script: EmbeddedScript,
  options: EmbeddedOptions,
): string {
  return WRITERS[form](script, options);
}

const WRITERS: Readonly<
  Record<SnippetForm, (script: EmbeddedScript, options: EmbeddedOptions) => string>
> = {
  tag: embedCode,
  json: jsonSnippet,
  frame: frameSnippet,
  react: reactSnippet,
  script: scriptSnippet,
};

function jsonSnippet(script: EmbeddedScript, options: EmbeddedOptions): string {
  return [
    `<!-- regional-hotspots ${LIBRARY_VERSION} -->`,
    ...scriptLines(script),
    '<regional-hotspots>',
    '  <script type="application/json">',
    ...safeJson({options: heldBy(options)}, 2)
      .split('\n')
      .map((row) => `    ${row}`),
    '  </script>',
    '</regional-hotspots>',
    '',
  ].join('\n');
}

function frameSnippet({url}: EmbeddedScript, options: EmbeddedOptions): string {
  const {height, heading} = options;
  const page = url.replace(/[^/]*$/, 'embed.html');
  const high = Number(height) > 0 ? Number(height) + LINE_HEIGHT : FRAME_HEIGHT;
  return [
    `<!-- regional-hotspots ${LIBRARY_VERSION} -->`,
    '<iframe',
    line('src', `${page}?${frameQuery(options)}`),
    line('title', heading || 'Regional hotspots'),
    line('width', '100%'),
    line('height', high),
    line('frameborder', 0),
    line('loading', 'lazy'),
    '  allowfullscreen',
    '></iframe>',
    '',
  ].join('\n');
}

/** React passes texts as attributes, and the rest as properties. */
function reactSnippet(_: EmbeddedScript, options: EmbeddedOptions): string {
  const attributes = saidOptions(options).map((name) => reactAttribute(name, options[name]));
  return [
    `// regional-hotspots ${LIBRARY_VERSION}`,
    "import 'regional-hotspots/inline-worker';",
    "import 'regional-hotspots/define.js';",
    '',
    'export function RegionalHotspotsFigure() {',
    '  return (',
    '    <regional-hotspots',
    ...attributes.map((attribute) => `      ${attribute}`),
    '    />',
    '  );',
    '}',
    '',
  ].join('\n');
}

function reactAttribute(name: OptionName, value: unknown): string {
  const attribute = OPTIONS[name].attribute ?? name;
  if (value === true) return attribute;
  const isPlain = typeof value === 'string' && !/["&<\\\n\r]/.test(value);
  return isPlain ? `${attribute}="${value}"` : `${attribute}={${safeJson(value)}}`;
}

function scriptSnippet(_: EmbeddedScript, options: EmbeddedOptions): string {
  return [
    '<script type="application/json" class="regional-hotspots">',
    safeJson({version: LIBRARY_VERSION, options: heldBy(options)}, 2),
    '</script>',
    '',
  ].join('\n');
}

/** Options in the form of a child script: by their attributes, where there are any. */
function heldBy(options: EmbeddedOptions): Readonly<Record<string, unknown>> {
  const entries = saidOptions(options).map((name) => [
    OPTIONS[name].attribute ?? name,
    options[name],
  ]);
  return Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
}
