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
 * If they do not show it, files with semicolons are taken to have decimal commas, as spreadsheets
 * write them, and all others decimal points.
 */
export function decimalSign(cells: Iterable<string>, delimiter: Delimiter): FoundDecimalSign {
  const votes = decimalVotes();
  for (const cell of cells) votes.add(cell);
  return votes.sign(delimiter);
}

/** No figures yet. */
export function decimalVotes(): DecimalVotes {
  let ambiguous = false;
  const votes = {',': 0, '.': 0};
  return {
    add(cell) {
      const vote = voteOf(cell);
      if (vote === 'either') ambiguous = true;
      else if (vote !== undefined) votes[vote] += 1;
    },
    sign(delimiter) {
      const mixed = votes[','] > 0 && votes['.'] > 0;
      if (votes[','] !== votes['.']) {
        return {decimal: votes[','] > votes['.'] ? ',' : '.', certain: !mixed, mixed};
      }
      return {decimal: delimiter === ';' ? ',' : '.', certain: !ambiguous && !mixed, mixed};
    },
  };
}

/** Sign that a figure must have been written with; `undefined` if it has none. */
function voteOf(cell: string): DecimalSign | 'either' | undefined {
  const figure = /^[-+−]?[\d\s'’.,]*\d/.exec(cell)?.[0] ?? '';
  const signs = figure.replace(/[^.,]/g, '');
  const last = signs.at(-1) as DecimalSign | undefined;
  if (last === undefined) return undefined;
  const other = last === ',' ? '.' : ',';
  if (signs.includes(other)) return last;
  if (signs.length > 1) return other;
  return /^[-+−]?[1-9]\d{0,2}[.,]\d{3}$/.test(figure) ? 'either' : last;
}
