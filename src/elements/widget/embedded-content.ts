import {HotspotDataError, type DataProblem} from '../../dataset/data-problem.js';
import {isPlainObject, type PlainObject} from '../../reading/values/plain-object.js';
import {nearestName} from '../../author/nearest-name.js';
import {didYouMean, withOutcome} from '../../state/option-value.js';
import {OPTION_NAMES, optionNamed} from '../../state/options.js';
import {requestProblem, wordProblems} from '../../state/request-problem.js';

/** Content of a widget's child script. */
export interface EmbeddedContent {
  /** Properties to set on the element. */
  readonly options: Readonly<Record<string, unknown>>;
  /** GeoJSON; `undefined` if there is none, or `null`. */
  readonly data?: unknown;
  /** Options that do not exist; values are checked with those of attributes. */
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
    problems.push(requestProblem('options', given, 'must be an object; it is left out'));
    return {options: known, data, problems};
  }
  const unknown: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    const option = optionNamed(name);
    if (option === undefined) unknown.push(name);
    else known[option] = value;
  }
  problems.push(...wordProblems('options', unknown, unknownRule));
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

function unknownRule(name: string): string {
  return withOutcome(
    `unknown option ${name}${didYouMean(nearestName(name, OPTION_NAMES))}`,
    'it is left out',
  );
}
