import type {DataProblem} from '../dataset/data-problem.js';
import {valuePreview} from '../reading/values/value-preview.js';

/** Most words of one list that are reported one by one. */
const REPORTED = 5;

/** A part of a page's request that cannot be fulfilled; its value has at most 80 characters. */
export function requestProblem(field: string, value: unknown, message: string): DataProblem {
  return {severity: 'warning', field: excerpt(field), value: excerpt(value), message};
}

/** Problems of the words of one list; a link can bring any number of them. */
export function wordProblems(
  field: string,
  words: readonly string[],
  message: (word: string) => string,
): readonly DataProblem[] {
  const problems = words
    .slice(0, REPORTED)
    .map((word) => requestProblem(field, word, message(excerpt(word))));
  const rest = words.length - problems.length;
  if (rest === 0) return problems;
  return [
    ...problems,
    {severity: 'warning', field, message: `${rest} more such words are left out`, count: rest},
  ];
}

/** A value as one line of at most 80 characters, without quotes around text. */
export function excerpt(value: unknown): string {
  const preview = valuePreview(value);
  return typeof value === 'string' ? preview.replace(/^"|"$/g, '') : preview;
}

/** Words of a list, each once. */
export function wordsOf(text: unknown, separator: RegExp = /\s+/): readonly string[] {
  return [...new Set(String(text ?? '').split(separator))].filter((word) => word !== '');
}
