import type {Delimiter} from './csv-cells.js';
import type {DecimalSign} from './figure-text.js';

/** The decimal sign of a file, and whether its figures leave no doubt about it. */
export interface FoundDecimalSign {
  readonly decimal: DecimalSign;
  /**
   * `false` if figures such as `1.234` can be read in two ways and nothing in the file decides
   * between them, or if figures of the file are written with both signs.
   */
  readonly certain: boolean;
  /** Whether figures of the file are written with both signs. */
  readonly mixed: boolean;
  /**
   * The sign in figures such as `1.234` if the file has no others with a sign: it parts thousands,
   * unless the figures are in thousands themselves. `undefined` if figures decide.
   */
  readonly open: DecimalSign | undefined;
}

/** Finds the decimal sign of figures that are added one by one. */
export interface DecimalVotes {
  add(cell: string): void;
  /** The sign by the figures so far; see {@link decimalSign}. */
  sign(delimiter: Delimiter): FoundDecimalSign;
}

/**
 * Decimal sign of the figures in `cells`.
 *
 * Where all figures with a sign have three digits behind it, the sign parts thousands, unless four
 * or more digits without a sign show that thousands are not parted. Where no figure has a sign,
 * files with semicolons are taken to have decimal commas, as spreadsheets write them, and all others
 * decimal points.
 */
export function decimalSign(cells: Iterable<string>, delimiter: Delimiter): FoundDecimalSign {
  const votes = decimalVotes();
  for (const cell of cells) votes.add(cell);
  return votes.sign(delimiter);
}

/** No figures yet. */
export function decimalVotes(): DecimalVotes {
  const votes = {',': 0, '.': 0};
  const either = {',': 0, '.': 0};
  let unparted = false;
  return {
    add(cell) {
      const vote = voteOf(cell);
      if (vote === undefined) unparted ||= /^[-+−]?\d{4}/.test(cell);
      else if (vote.sure) votes[vote.sign] += 1;
      else either[vote.sign] += 1;
    },
    sign(delimiter) {
      const usual = delimiter === ';' ? ',' : '.';
      return signByVotes({votes, either, unparted, usual});
    },
  };
}

type Votes = Readonly<Record<DecimalSign, number>>;

interface Count {
  /** Figures that must have been written with a sign. */
  readonly votes: Votes;
  /** Figures whose sign may part thousands. */
  readonly either: Votes;
  /** Whether four digits or more are written without a sign. */
  readonly unparted: boolean;
  /** Sign if the figures do not show it. */
  readonly usual: DecimalSign;
}

function signByVotes({votes, either, unparted, usual}: Count): FoundDecimalSign {
  const mixed = areBoth(votes);
  const rest = {mixed, open: undefined};
  if (votes[','] !== votes['.']) {
    return {decimal: votes[','] > votes['.'] ? ',' : '.', certain: !mixed, ...rest};
  }
  if (mixed || areBoth(either)) return {decimal: usual, certain: false, ...rest};
  const open = SIGNS.find((sign) => either[sign] > 0);
  if (open === undefined) return {decimal: usual, certain: true, ...rest};
  if (unparted) return {decimal: open, certain: false, ...rest};
  return {decimal: otherSign(open), certain: false, mixed, open};
}

const SIGNS: readonly DecimalSign[] = [',', '.'];

function areBoth(votes: Votes): boolean {
  return SIGNS.every((sign) => votes[sign] > 0);
}

/** The point for the comma, and the reverse. */
export function otherSign(sign: DecimalSign): DecimalSign {
  return sign === ',' ? '.' : ',';
}

interface Vote {
  readonly sign: DecimalSign;
  /** Whether the sign must be the decimal sign; else it may part thousands. */
  readonly sure: boolean;
}

/** Sign that a figure must or may have been written with; `undefined` if it has none. */
function voteOf(cell: string): Vote | undefined {
  const figure = /^[-+−]?[\d\s'’.,]*\d/.exec(cell)?.[0] ?? '';
  const signs = figure.replace(/[^.,]/g, '');
  const last = signs.at(-1) as DecimalSign | undefined;
  if (last === undefined) return undefined;
  const other = otherSign(last);
  if (signs.includes(other)) return {sign: last, sure: true};
  if (signs.length > 1) return {sign: other, sure: true};
  return {sign: last, sure: !/^[-+−]?[1-9]\d{0,2}[.,]\d{3}$/.test(figure)};
}
