import type {LocalisedText} from '../../dataset/localised-text.js';
import {isPlainObject} from './plain-object.js';
import type {DataPlace, ProblemList} from './problem-list.js';

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Location of a text, and its maximum length. */
export interface TextPlace extends DataPlace {
  readonly field: string;
  /** Maximum number of characters that are kept. */
  readonly longest: number;
}

/**
 * Text for people: a string, or strings by language.
 *
 * @returns `undefined` if nothing is given or nothing of it can be used; the latter is a problem.
 *   Text over the length is shortened, and that is a problem too.
 */
export function localisedText(
  value: unknown,
  place: TextPlace,
  problems: ProblemList,
): LocalisedText | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return shortened(value, place, problems);
  const {field} = place;
  if (!isPlainObject(value)) {
    const message = 'must be text, or text by language; it was left out';
    problems.add(place, {severity: 'error', field, value, message});
    return undefined;
  }
  const texts = Object.entries(value).flatMap(([language, text]): [string, string][] => {
    const at = {...place, field: `${field}["${language.slice(0, 20)}"]`};
    if (LANGUAGE_TAG.test(language) && typeof text === 'string') {
      return [[language, shortened(text, at, problems)]];
    }
    const message = 'must be text under the tag of a language, such as "en"; it was left out';
    problems.add(place, {severity: 'error', field: at.field, value: text, message});
    return [];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

function shortened(text: string, place: TextPlace, problems: ProblemList): string {
  const {field, longest} = place;
  if (text.length <= longest) return text;
  const message = `has more than ${longest} characters; it was shortened to them`;
  problems.add(place, {severity: 'error', field, value: text, message});
  // Half a character of two parts is none.
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Maximum length of a code or id, in characters. */
export const LONGEST_ID = 100;

/**
 * Code or id: text without the blanks around it, or a whole number.
 *
 * @returns `undefined` if `value` is anything else, empty, or too long.
 */
export function identifier(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const id = value.trim();
  return id === '' || id.length > LONGEST_ID ? undefined : id;
}
