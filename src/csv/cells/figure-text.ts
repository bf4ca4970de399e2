import {missingMark} from './missing-mark.js';

/** Sign before the decimals. */
export type DecimalSign = '.' | ',';

/** Content of a cell of figures. */
export interface FigureText {
  /** `null` if the figure is missing, the cell itself if it is not a figure. */
  readonly value: number | string | null;
  /** Letters of Eurostat's present quality flags that follow the figure; empty if none do. */
  readonly flags: string;
}

/** A figure or a colon, and the flags behind it. */
const FLAGGED = /^([^a-z]*?)[\s()]*((?:[bcdefimnprsuz][\s,;()]*)*)$/i;

/** Confidentiality in Eurostat's tables of today: `: @C`. */
const CONFIDENTIAL = /@[CNP]\b/g;

/** Letters that Eurostat has replaced. */
const RENAMED: Readonly<Record<string, string>> = {s: 'i', z: 'm'};

/** Maximum number of characters of a figure with its flags. */
const LONGEST_FIGURE = 60;

/**
 * Reads a cell of figures: `1 234,5`, `149882 d`, `: c`, `: @C`.
 *
 * Missing is not zero: an empty cell, a colon, a dash or another mark of an office has no figure.
 *
 * @see https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Tutorial:Symbols_and_abbreviations
 */
export function figureText(cell: string, decimal: DecimalSign): FigureText {
  const mark = missingMark(cell);
  if (mark !== undefined) return {value: null, flags: mark.flag};
  const flagged = flaggedText(cell);
  if (flagged === undefined) return {value: cell, flags: ''};
  const {text, flags} = flagged;
  if (missingMark(text)?.usual === true && (text !== '' || flags.length === 1)) {
    return {value: null, flags};
  }
  // A figure cannot be missing too; the letter may mean million.
  const plain = flags.includes('m') ? undefined : plainNumber(text, decimal);
  return plain === undefined ? {value: cell, flags: ''} : {value: plain, flags};
}

/** A figure apart from the flags behind it; `undefined` for a cell too long for a figure. */
function flaggedText(cell: string): {readonly text: string; readonly flags: string} | undefined {
  if (cell.length > LONGEST_FIGURE) return undefined;
  const [, figure = cell, letters = ''] = FLAGGED.exec(cell.replace(CONFIDENTIAL, 'c')) ?? [];
  return {text: figure.trim(), flags: presentFlags(letters)};
}

/** Letters of today's flags for those behind a figure, in their order. */
export function presentFlags(letters: string): string {
  const plain = letters.toLowerCase().replace(/[\s,;()]/g, '');
  return plain.replace(/[sz]/g, (letter) => RENAMED[letter] ?? letter);
}

/** Figures with thousands separated by a sign. */
const GROUPED = {
  '.': /^[-+−]?\d{1,3}(?:\.\d{3})+(?!\d)/,
  ',': /^[-+−]?\d{1,3}(?:,\d{3})+(?!\d)/,
} as const;

/** Digits with thousands separated by blanks, apostrophes or the other sign. */
function plainNumber(text: string, decimal: DecimalSign): number | undefined {
  const group = decimal === ',' ? '.' : ',';
  const closed = text.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '');
  const ungrouped = GROUPED[group].test(closed) ? closed.replaceAll(group, '') : closed;
  const pointed = ungrouped.replace('−', '-').replace(decimal, '.');
  const isNumber = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(pointed);
  return isNumber && !ungrouped.includes(group) ? Number(pointed) : undefined;
}
