import {featuresStart, isLastMember, memberEnd} from '../model/json-members.js';
import type {Breather} from './breather.js';

/** Characters up to which JSON is parsed in one go: a few milliseconds. */
const SMALL = 500_000;
/** Characters of features that are parsed in one go. */
const PORTION = 250_000;

/**
 * The value of a JSON text, like `JSON.parse`, but a large array of GeoJSON features in portions.
 *
 * @throws SyntaxError if `text` is no JSON.
 */
export async function slicedJson(text: string, breather: Breather): Promise<unknown> {
  const start = text.length > SMALL ? featuresStart(text) : -1;
  if (start < 0) return JSON.parse(text);
  const features: unknown[] = [];
  const end = await readFeatures(text, start, features, breather);
  const rest: unknown = JSON.parse(`${text.slice(0, start)}${text.slice(end)}`);
  if (typeof rest === 'object' && rest !== null) Object.assign(rest, {features});
  return rest;
}

/** Reads the members of an array into `features`; returns the position of its closing bracket. */
async function readFeatures(
  text: string,
  start: number,
  features: unknown[],
  breather: Breather,
): Promise<number> {
  let portion = start;
  let end = memberEnd(text, start);
  for (;;) {
    const last = isLastMember(text, end);
    if (last || end - portion > PORTION) {
      const values = JSON.parse(`[${text.slice(portion, end)}]`) as unknown[];
      for (const value of values) features.push(value);
      portion = end + 1;
      if (breather.due) await breather.breathe();
    }
    if (last) return end;
    end = memberEnd(text, end + 1);
  }
}
