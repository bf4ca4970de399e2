import {featuresStart, isLastMember, memberEnd} from '../reading/json-members.js';

/**
 * Line in which each feature of a GeoJSON text begins, from 1; empty if it has no features.
 *
 * @param text - JSON that has been parsed without an error.
 */
export function featureLines(text: string): readonly number[] {
  const lines: number[] = [];
  let start = featuresStart(text);
  let line = 1;
  let counted = 0;
  while (start >= 0) {
    const begin = firstVisible(text, start);
    if (text[begin] === ']') return lines;
    line += lineBreaks(text, counted, begin);
    counted = begin;
    lines.push(line);
    const end = memberEnd(text, start);
    start = isLastMember(text, end) ? -1 : end + 1;
  }
  return lines;
}

/** Position of the first character from `at` on that is not white space. */
function firstVisible(text: string, at: number): number {
  let found = at;
  while (/\s/.test(text[found] ?? '')) found++;
  return found;
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  let at = text.indexOf('\n', from);
  while (at >= 0 && at < to) {
    count++;
    at = text.indexOf('\n', at + 1);
  }
  return count;
}
