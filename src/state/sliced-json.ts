import {featuresStart, isLastMember, memberEnd} from '../model/json-members.js';
import type {Breather} from './breather.js';

/** Characters up to which JSON is parsed in one go: a few milliseconds. */
const SMALL = 500_000;
/** Characters of features that are parsed in one go. */
const PORTION = 250_000;

/** What most writers put between two features; what looks like it may stand elsewhere, too. */
const BETWEEN = /\}\s*(,)\s*\{\s*"type"\s*:\s*"Feature"\s*[,}]/d;
/** The end of features that stand last in their collection. */
const CLOSING = /(\])\s*\}\s*$/d;

/** Features of an array that follow each other. */
interface Portion {
  readonly features: readonly unknown[];
  /** Position of the comma or bracket behind them. */
  readonly end: number;
}

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
  let at = start;
  for (;;) {
    const portion = guessedPortion(text, at) ?? countedPortion(text, at);
    if (portion.features.length === 0 && at > start) {
      throw new SyntaxError('JSON has a comma behind its last feature');
    }
    for (const feature of portion.features) features.push(feature);
    if (isLastMember(text, portion.end)) return portion.end;
    at = portion.end + 1;
    if (breather.due) await breather.breathe();
  }
}

/**
 * The next portion, up to where features seem to end; `undefined` if they do not. A guess within a
 * feature leaves a bracket or a quote open, which is no JSON: so what can be parsed is right.
 */
function guessedPortion(text: string, start: number): Portion | undefined {
  const from = start + PORTION;
  const near = text.slice(from, from + PORTION);
  const found = BETWEEN.exec(near) ?? (from + PORTION >= text.length ? CLOSING.exec(near) : null);
  const [at] = found?.indices?.[1] ?? [];
  if (at === undefined) return undefined;
  try {
    return portionTo(text, start, from + at);
  } catch {
    return undefined;
  }
}

/** The next portion, bracket by bracket: several times slower, where guessing fails. */
function countedPortion(text: string, start: number): Portion {
  let end = memberEnd(text, start);
  while (!isLastMember(text, end) && end - start <= PORTION) end = memberEnd(text, end + 1);
  return portionTo(text, start, end);
}

function portionTo(text: string, start: number, end: number): Portion {
  return {features: JSON.parse(`[${text.slice(start, end)}]`) as unknown[], end};
}
