import {HotspotDataError, type DataProblem} from '../../dataset/data-problem.js';

/** Options that a page may embed, by attribute and by property name. */
const options = {
  src: 'string',
  taxonomy: 'string',
  sectors: 'string',
  year: 'number',
  countries: 'string',
  minEmployment: 'number',
  minQuotient: 'number',
  minStars: 'number',
  top: 'number',
  size: 'string',
  colour: 'string',
  method: 'string',
  growth: 'string',
  place: 'string',
  projection: 'string',
  insets: 'string',
  regionsSrc: 'string',
  areas: 'string',
  areasMethod: 'string',
  areasThresholds: 'string',
  maxValue: 'number',
  workerUrl: 'string',
  heading: 'string',
  lang: 'string',
  parts: 'string',
  urlState: 'boolean',
  fields: 'object',
} as const;

/** What a child script of the widget holds. */
export interface EmbeddedContent {
  /** Properties to set on the element. */
  readonly options: Readonly<Record<string, unknown>>;
  /** GeoJSON; `undefined` if there is none. */
  readonly data?: unknown;
  /** Options that were left out. */
  readonly problems: readonly DataProblem[];
}

/**
 * Reads `{"options": {…}, "data": {…}}`.
 *
 * Options are named like attributes (`max-value`) or properties (`maxValue`).
 *
 * @throws {@link HotspotDataError} if the text is no JSON object.
 */
export function embeddedContent(text: string): EmbeddedContent {
  const content = jsonObject(text);
  const given = content['options'] ?? {};
  const known: Record<string, unknown> = {};
  const problems: DataProblem[] = [];
  for (const [name, value] of Object.entries(given)) {
    const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const kind = Object.hasOwn(options, property) && options[property as keyof typeof options];
    if (kind !== false && typeof value === kind) known[property] = value;
    else problems.push(optionProblem(name, value, kind));
  }
  return {options: known, data: content['data'], problems};
}

function jsonObject(text: string): Record<string, unknown> {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) {
      return content as Record<string, unknown>;
    }
  } catch (cause) {
    throw new HotspotDataError('the embedded script is no JSON', {cause});
  }
  throw new HotspotDataError('the embedded script must be an object with "options" and "data"');
}

function optionProblem(name: string, value: unknown, kind: string | false): DataProblem {
  const rule = kind === false ? 'is no option' : `must be a ${kind}`;
  return {
    severity: 'warning',
    field: `options.${name}`,
    value: JSON.stringify(value).slice(0, 80),
    message: `${rule}; it was left out`,
  };
}
