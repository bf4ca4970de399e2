import {saidOptions, type EmbeddedOptions} from '../export/embed-code.js';
import {OPTIONS, type OptionName, optionNamed} from '../state/options.js';
import {readOption} from './read-option.js';

/** Options that a frame does without: it has its own engine, and no address that readers see. */
const NOT_FRAMED: readonly OptionName[] = ['workerUrl', 'urlState'];

/** What the address of a frame asks for. */
export interface FrameRequest {
  readonly options: EmbeddedOptions;
  /** Parameters that name no option of a frame. */
  readonly left: readonly string[];
}

/**
 * Options as a query, without `?`, named like attributes; lists and objects are JSON.
 *
 * @example `src=https://host.eu/data.geojson&sectors=automotive&year=2012&locked=`
 */
export function frameQuery(options: EmbeddedOptions): string {
  const query = new URLSearchParams();
  for (const name of saidOptions(options)) {
    if (NOT_FRAMED.includes(name)) continue;
    query.set(OPTIONS[name].attribute ?? name, queryText(options[name]));
  }
  return query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** The options in a query or a fragment, with or without its sign. */
export function frameRequest(query: string): FrameRequest {
  const options: Partial<Record<OptionName, unknown>> = {};
  const left: string[] = [];
  for (const [key, text] of new URLSearchParams(query.replace(/^[?#]/, ''))) {
    const name = optionNamed(key);
    if (name === undefined || NOT_FRAMED.includes(name)) left.push(key);
    else options[name] = readOption(name, text);
  }
  return {options, left};
}

function queryText(value: unknown): string {
  if (value === true) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
