import {HotspotDataError, type DataProblem} from '../../dataset/data-problem.js';
import {isPlainObject, type PlainObject} from '../../reading/values/plain-object.js';
import {nearestName} from '../../state/nearest-name.js';
import {OPTION_NAMES, optionNamed, OPTIONS, type OptionName} from '../../state/options.js';

/** Content of a widget's child script. */
export interface EmbeddedContent {
  /** Properties to set on the element. */
  readonly options: Readonly<Record<string, unknown>>;
  /** GeoJSON; `undefined` if there is none, or `null`. */
  readonly data?: unknown;
  /** Options that were left out. */
  readonly problems: readonly DataProblem[];
}

/**
 * Reads `{"options": {…}, "data": {…}}`.
 *
 * Options are named like attributes (`max-value`) or properties (`maxValue`).
 *
 * @throws {@link HotspotDataError} if the text is not a JSON object.
 */
export function embeddedContent(text: string): EmbeddedContent {
  const content = jsonObject(text);
  const given = content['options'] ?? {};
  const data = content['data'] ?? undefined;
  const known: Record<string, unknown> = {};
  const problems: DataProblem[] = [];
  if (!isPlainObject(given)) {
    return {options: known, data, problems: [problemOf('options', given, 'must be an object;')]};
  }
  for (const [name, value] of Object.entries(given)) {
    const option = optionNamed(name);
    if (option !== undefined && typeof value === typeOf(option)) known[option] = value;
    else problems.push(optionProblem(name, value, option));
  }
  return {options: known, data, problems};
}

function jsonObject(text: string): PlainObject {
  try {
    const content: unknown = JSON.parse(text);
    if (isPlainObject(content)) return content;
  } catch (cause) {
    throw new HotspotDataError('the embedded script is not JSON', {cause});
  }
  throw new HotspotDataError('the embedded script must be an object with "options" and "data"');
}

/** JSON type of an option's value. */
function typeOf(option: OptionName): string {
  const {kind} = OPTIONS[option];
  return {text: 'string', words: 'string', number: 'number', flag: 'boolean', object: 'object'}[
    kind
  ];
}

function optionProblem(name: string, value: unknown, option: OptionName | undefined): DataProblem {
  const rule = option === undefined ? unknownRule(name) : `must be a ${typeOf(option)};`;
  return problemOf(`options.${name}`, value, rule);
}

function problemOf(field: string, value: unknown, rule: string): DataProblem {
  return {
    severity: 'warning',
    field,
    value: JSON.stringify(value).slice(0, 80),
    message: `${rule} it was left out`,
  };
}

function unknownRule(name: string): string {
  const meant = nearestName(name, OPTION_NAMES);
  return meant === undefined ? 'is not an option;' : `is not an option; did you mean "${meant}"?`;
}
