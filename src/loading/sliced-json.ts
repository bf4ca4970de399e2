import {featuresStart, isLastMember, memberEnd} from '../reading/json-members.js';
import type {TimeSlice} from './time-slice.js';

/** Characters of features that are parsed in one go: a few milliseconds. */
const PORTION = 250_000;

/** What most writers put between two features; what looks like it may stand elsewhere, too. */
const BETWEEN = /\}\s*(,)\s*\{\s*"type"\s*:\s*"Feature"\s*[,}]/d;
/** The end of features that stand last in their collection. */
const CLOSING = /(\])\s*\}\s*$/d;

/**
 * The value of a JSON text that comes in pieces, like that of `JSON.parse`; GeoJSON features of a
 * large text are parsed in portions, as soon as they have come.
 *
 * @throws SyntaxError if the text is no JSON.
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

/** Features that follow each other. */
interface Portion {
  readonly features: readonly unknown[];
  /** Position of the comma or bracket behind them. */
  readonly end: number;
}

/** A text of which a part has been read. */
class SlicedReading {
  readonly #features: unknown[] = [];
  /** What stands before the features; `undefined` as long as they have not been found. */
  #head: string | undefined;
  /** What has come and not been read. */
  #text = '';
  /** Characters that make another try worth while: trying after each piece would take too long. */
  #worthwhile = 2 * PORTION;
  /** Whether what has come is all. */
  #whole = false;
  /** Whether the last feature has been read. */
  #closed = false;

  take(piece: string): void {
    this.#text += piece;
  }

  end(): void {
    this.#whole = true;
  }

  /** Reads a little of what has come; returns whether there was something to read. */
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
      throw new SyntaxError('JSON has a comma behind its last feature');
    }
    for (const feature of features) this.#features.push(feature);
    this.#closed = isLastMember(this.#text, end);
    this.#text = this.#text.slice(this.#closed ? end : end + 1);
    return true;
  }

  /** As long as more may come, a member without an end is no fault. */
  #countedPortion(): Portion | undefined {
    const end = countedEnd(this.#text);
    if (end >= 0) return portionTo(this.#text, end);
    if (this.#whole) throw new SyntaxError('JSON ends within its features');
    return undefined;
  }
}

/**
 * The next portion, up to where features seem to end; `undefined` if they do not. A guess within a
 * feature leaves a bracket or a quote open, which is no JSON: so what can be parsed is right.
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

/** End of the next portion, found bracket by bracket, which takes longer; −1 if there is none. */
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
