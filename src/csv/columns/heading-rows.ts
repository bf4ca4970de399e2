import type {CsvRow} from '../cells/csv-rows.js';
import {dimensionKind} from './dimension-names.js';
import {headingMeaning} from './heading-meaning.js';
import {isRegionCode, regionText} from './region-codes.js';

/** A table parted into headings, rows and the lines around them. */
export interface HeadedRows {
  readonly headings: readonly string[];
  /** Line of the text that the headings are in, from 1; `undefined` if the table has none. */
  readonly headingLine: number | undefined;
  readonly rows: readonly CsvRow[];
  /** Lines above the headings. */
  readonly above: readonly CsvRow[];
}

/** Number of rows that are searched for headings. */
const SEARCHED = 40;

/**
 * Finds the headings of a table: the row with most known ones, joined with a second row of headings
 * above or beneath it. If the first row holds the code of a region, the table has no headings, and
 * the columns are called `column 1` and so on.
 */
export function headedRows(rows: readonly CsvRow[]): HeadedRows {
  const at = headingRow(rows);
  if (at === undefined) return withoutHeadings(rows);
  let {cells: headings = []} = rows[at] ?? {};
  let first = at;
  const before = rows[at - 1];
  if (before !== undefined && isFirstHeading(before, headings)) {
    headings = joinedHeadings(before.cells, headings);
    first -= 1;
  }
  const more = lowerHeadings(rows, at);
  for (const {cells} of more) if (!isNumbering(cells)) headings = joinedHeadings(headings, cells);
  return {
    headings,
    headingLine: rows[at]?.line,
    rows: rows.slice(at + 1 + more.length),
    above: rows.slice(0, first),
  };
}

/** Rows beneath the headings that belong to them: all above the first code, if all are words. */
function lowerHeadings(rows: readonly CsvRow[], at: number): readonly CsvRow[] {
  const beneath = rows.slice(at + 1, at + 6);
  const codes = beneath.findIndex(({cells}) => cells.some(isCode));
  const between = beneath.slice(0, Math.max(0, codes));
  return between.length <= 3 && between.every(isLowerHeading) ? between : [];
}

/** Whether a row only numbers the columns. */
function isNumbering(cells: readonly string[]): boolean {
  return cells.every((cell) => /^(?:\(?\d{1,2}\)?)?$/.test(cell));
}

function withoutHeadings(rows: readonly CsvRow[]): HeadedRows {
  const width = Math.max(0, ...rows.slice(0, SEARCHED).map(({cells}) => cells.length));
  const headings = Array.from({length: width}, (_, at) => `column ${at + 1}`);
  return {headings, headingLine: undefined, rows, above: []};
}

/** Position of the row of headings; `undefined` if a row of figures comes first. */
function headingRow(rows: readonly CsvRow[]): number | undefined {
  const first = rows.slice(0, SEARCHED);
  const codes = first.findIndex(({cells}) => cells.some(isCode));
  const candidates = codes < 0 ? first : first.slice(0, codes);
  const scores = candidates.map(({cells}, at) => {
    const score = knownHeadings(cells);
    const isNarrow = filled(cells) <= filled(first[0]?.cells ?? []);
    return at > 0 && score < 2 && isNarrow ? 0 : score;
  });
  const best = Math.max(0, ...scores);
  if (best >= 1) {
    const found = scores.indexOf(best);
    return best === scores[0] ? 0 : found;
  }
  if (codes === 0) return undefined;
  // Unknown headings: the last row above the figures that is as wide as they are.
  const width = filled(rows[Math.max(codes, 0)]?.cells ?? []);
  const wide = candidates.findLastIndex(({cells}) => filled(cells) >= Math.max(2, 0.6 * width));
  if (codes > 0) return wide < 0 ? undefined : wide;
  return Math.max(
    0,
    candidates.findIndex(({cells}) => filled(cells) > 1),
  );
}

function isCode(cell: string): boolean {
  return cell.length > 2 && isRegionCode(regionText(cell).code);
}

/** Number of cells that a row of headings would have; years count only if there are several. */
function knownHeadings(cells: readonly string[]): number {
  const meanings = cells
    .slice(0, 500)
    .map((cell) => (cell === '' ? undefined : headingMeaning(cell)));
  const dated = meanings.filter((meaning) => meaning?.year !== undefined || meaning?.part).length;
  const named = cells.filter((cell, at) => {
    if (cell === '') return false;
    return (
      meanings[at]?.named !== undefined || dimensionKind(cell.split(/[,\\]/)[0] ?? '') !== 'other'
    );
  }).length;
  return named + (dated > 1 ? dated : 0);
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length;
}

/** Whether a row beneath the headings belongs to them: it names no region and holds no figure. */
function isLowerHeading({cells}: CsvRow): boolean {
  const texts = cells.filter((cell) => cell !== '');
  if (isNumbering(cells)) return true;
  const dated = texts.filter((cell) => headingMeaning(cell).year !== undefined).length;
  const figures = texts.filter((cell) => /^[\d.,\s'’]*\d$/.test(cell)).length;
  const units = texts.filter((cell) => headingMeaning(cell).unit !== undefined).length;
  return dated > 1 || (figures <= units && (texts.length > 1 || knownHeadings(cells) > 0));
}

/**
 * Whether a row above the headings belongs to them: it has years or fields over several columns
 * that are called alike, or fields over columns of years.
 */
function isFirstHeading({cells}: CsvRow, headings: readonly string[]): boolean {
  const texts = cells.filter((cell) => cell !== '');
  if (cells.length < Math.max(2, headings.length - 1) || cells.some(isCode)) return false;
  if (texts.some((cell) => cell.endsWith(':'))) return false;
  const meanings = texts.map(headingMeaning);
  const dated = meanings.filter(({year}) => year !== undefined).length;
  const figures = meanings.filter(({named}) => named !== undefined && isFigure(named.field)).length;
  const filledHeadings = headings.filter((heading) => heading !== '');
  const repeated = new Set(filledHeadings).size < filledHeadings.length;
  const years = headings.filter((heading) => headingMeaning(heading).year !== undefined).length;
  return dated > 1 || (dated === 1 && repeated) || (figures > 0 && (repeated || years > 0));
}

/**
 * Headings of two rows as one. A cell of the upper row also counts for the empty cells to its right,
 * as spreadsheets merge them, unless the lower heading says all.
 */
function joinedHeadings(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const headings: string[] = [];
  let over = '';
  for (let at = 0; at < Math.max(upper.length, lower.length); at += 1) {
    const [above = '', below = ''] = [upper[at], lower[at]];
    if (above !== '') over = above;
    const {named} = headingMeaning(below);
    const isAlone = named !== undefined && !isFigure(named.field);
    headings.push(
      isAlone || over === below ? below : [below === '' ? above : over, below].join(' ').trim(),
    );
  }
  return headings;
}

function isFigure(field: string): boolean {
  return ['employment', 'localUnits', 'wages', 'regionTotal', 'flag'].includes(field);
}
