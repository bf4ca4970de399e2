import {featuresStart, isLastMember, memberEnd} from '../reading/json-members.js';
import type {TimeSlice} from './time-slice.js';

/** Number of characters of features that are parsed at once: a few milliseconds. */
const PORTION = 250_000;

/** Text that most writers put between two features; it may match elsewhere too. */
const BETWEEN = /\}\s*(,)\s*\{\s*"type"\s*:\s*"Feature"\s*[,}]/d;
/** End of the features if they are last in their collection. */
const CLOSING = /(\])\s*\}\s*$/d;

/**
 * Value of a JSON text that arrives in pieces, equal to that of `JSON.parse`; GeoJSON features of a
 * large text are parsed in portions, as soon as they have arrived.
 *
 * @throws SyntaxError if the text is not JSON.
 */
export async function slicedJson(
  pieces: AsyncIterable<string>,
  slice: TimeSlice,
): Promise<unknown> {
  const reading = new SlicedReading();
  for await (const piece of pieces) {
    reading.take(piece);
    while (reading.step()) if (slice.due) await slice.pause();
    if (slice.due) await slice.pause();
  }
  reading.end();
  while (reading.step()) if (slice.due) await slice.pause();
  return reading.value();
}

/** Consecutive features. */
interface Portion {
  readonly features: readonly unknown[];
  /** Position of the comma or bracket after them. */
  readonly end: number;
}

/** A text that has been read in part. */
class SlicedReading {
  readonly #features: unknown[] = [];
  /** Text before the features; `undefined` until these are found. */
  #head: string | undefined;
  /** Text that has arrived and not been read. */
  #text = '';
  /**
   * Length of the text from which reading is tried again: trying after each piece would be too
   * slow.
   */
  #worthwhile = 2 * PORTION;
  /** Whether all text has arrived. */
  #whole = false;
  /** Whether the last feature has been read. */
  #closed = false;

  take(piece: string): void {
    this.#text += piece;
  }

  end(): void {
    this.#whole = true;
  }

  /** Reads a little of the text; returns whether there was something to read. */
  step(): boolean {
    if (this.#closed || (!this.#whole && this.#text.length < this.#worthwhile)) return false;
    // A short text is parsed faster as a whole.
    if (this.#whole && this.#head === undefined) return false;
    const read = this.#head === undefined ? this.#findFeatures() : this.#readPortion();
    this.#worthwhile = read ? 2 * PORTION : 2 * this.#text.length;
    return read;
  }

  value(): unknown {
    if (this.#head === undefined) return JSON.parse(this.#text);
    if (!this.#closed) throw new SyntaxError('JSON ends within its features');
    const rest: unknown = JSON.parse(`${this.#head}${this.#text}`);
    if (typeof rest === 'object' && rest !== null) Object.assign(rest, {features: this.#features});
    return rest;
  }

  #findFeatures(): boolean {
    const start = featuresStart(this.#text);
    if (start < 0) return false;
    this.#head = this.#text.slice(0, start);
    this.#text = this.#text.slice(start);
    return true;
  }

  #readPortion(): boolean {
    const portion = guessedPortion(this.#text, this.#whole) ?? this.#countedPortion();
    if (portion === undefined) return false;
    const {features, end} = portion;
    if (features.length === 0 && this.#features.length > 0) {
      throw new SyntaxError('JSON has a comma after its last feature');
    }
    for (const feature of features) this.#features.push(feature);
    this.#closed = isLastMember(this.#text, end);
    this.#text = this.#text.slice(this.#closed ? end : end + 1);
    return true;
  }

  /** While more text may arrive, a member without an end is not an error. */
  #countedPortion(): Portion | undefined {
    const end = countedEnd(this.#text);
    if (end >= 0) return portionTo(this.#text, end);
    if (this.#whole) throw new SyntaxError('JSON ends within its features');
    return undefined;
  }
}

/**
 * The next portion, up to a guessed end of features; `undefined` if there is none. A wrong guess,
 * inside a feature, leaves a bracket or a quote open, which is not JSON: if it parses, it is right.
 */
function guessedPortion(text: string, whole: boolean): Portion | undefined {
  const near = text.slice(PORTION, 2 * PORTION);
  const isLast = whole && text.length <= 2 * PORTION;
  const from = isLast && text.length < PORTION ? 0 : PORTION;
  const found = BETWEEN.exec(near) ?? (isLast ? CLOSING.exec(text.slice(from)) : null);
  const [at] = found?.indices?.[1] ?? [];
  if (at === undefined) return undefined;
  try {
    return portionTo(text, from + at);
  } catch {
    return undefined;
  }
}

/** End of the next portion, found by counting brackets, which is slower; −1 if there is none. */
function countedEnd(text: string): number {
  let end = memberEnd(text, 0);
  while (end >= 0 && end <= PORTION && !isLastMember(text, end)) {
    const next = memberEnd(text, end + 1);
    if (next < 0) break;
    end = next;
  }
  return end;
}

function portionTo(text: string, end: number): Portion {
  return {features: JSON.parse(`[${text.slice(0, end)}]`) as unknown[], end};
}
