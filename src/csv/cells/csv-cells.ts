import {unguardedText} from '../../reading/formula-guard.js';

/** Separator between two columns. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** Maximum number of lines in {@link CsvCells.unclosed}. */
const MOST_UNCLOSED = 1_000;

/** Maximum length of a cell that is kept once for all its repetitions, and number of such cells. */
const SHORT = 40;
const MOST_KNOWN = 10_000;

/** The cells of a delimited text, read one after the other. */
export class CsvCells {
  /** Lines with a quotation mark that opens a cell but does not close it, from 1. */
  readonly unclosed: number[] = [];
  /** Position in the text: after a cell, of the delimiter or the line end that follows it. */
  at = 0;
  /** Line of the position. */
  line: number;
  readonly #text: string;
  readonly #delimiter: Delimiter;
  readonly #ends: RegExp;
  /** Cells so far: tables repeat them, and a single copy of each saves most of the memory. */
  readonly #known = new Map<string, string>();

  /** @param from - Line that the text starts on. */
  constructor(text: string, delimiter: Delimiter, from: number) {
    this.line = from;
    this.#text = text;
    this.#delimiter = delimiter;
    this.#ends = new RegExp(`[\\r\\n${delimiter}]`, 'g');
  }

  /** The next cell without the blanks around it, and without the apostrophes of our own files. */
  next(): string {
    const cell = unguardedText(this.#quoted() ?? this.#bare()).trim();
    if (cell.length > SHORT) return cell;
    const known = this.#known.get(cell);
    if (known === undefined && this.#known.size < MOST_KNOWN) this.#known.set(cell, cell);
    return known ?? cell;
  }

  #bare(): string {
    this.#ends.lastIndex = this.at;
    const end = this.#ends.exec(this.#text)?.index ?? this.#text.length;
    const bare = this.#text.slice(this.at, end);
    this.at = end;
    return bare;
  }

  /** The next cell if it is in quotation marks that enclose all of it. */
  #quoted(): string | undefined {
    if (this.#text[this.at] !== '"') return undefined;
    const close = this.#closingMark();
    if (close < 0) {
      if (this.unclosed.length < MOST_UNCLOSED) this.unclosed.push(this.line);
      return undefined;
    }
    const quoted = this.#text.slice(this.at + 1, close);
    this.line += quoted.match(/\r\n|\n|\r/g)?.length ?? 0;
    this.at = this.#afterBlanks(close + 1);
    return quoted.replaceAll('""', '"');
  }

  /** Position of the mark that closes the cell opened here; −1 if the cell does not end there. */
  #closingMark(): number {
    const text = this.#text;
    let close = text.indexOf('"', this.at + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close < 0) return -1;
    const next = text[this.#afterBlanks(close + 1)];
    const isEnd = next === undefined || next === this.#delimiter || /[\r\n]/.test(next);
    return isEnd ? close : -1;
  }

  #afterBlanks(from: number): number {
    let at = from;
    while (this.#text[at] === ' ') at += 1;
    return at;
  }
}
