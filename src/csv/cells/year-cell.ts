/** What a cell of years may hold besides a year. */
export type PeriodKind = 'month' | 'quarter' | 'week' | 'day';

/** A cell of years. */
export interface YearCell {
  /** The year; `undefined` if the cell names none. */
  readonly year?: number;
  /** The part of the year that the cell names; a first or last day of a year may name all of it. */
  readonly part?: PeriodKind;
  /** Whether the part is the first or the last day of the year. */
  readonly whole?: boolean;
}

const YEAR = /^(\d{4})(?:[.,]0+|[-_ ]?A0?1?)?$/;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/;
const DAY = /^(\d\d?)[./-](\d\d?)[./-](\d{4})(?: [\d:]+)?$/;
const MONTH = /^(?:(\d{4})[-M/_ ]{1,2}(?:M)?(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[./-](\d{4}))$/;
const NAMED_MONTH =
  /^(?:jan|feb|f[eé]v|m[aä]r|apr|avr|abr|ma[iyj]|mag|jun|juin|giu|jul|juil|lug|aug|ao[uû]t|ago|sep|set|o[ck]t|ott|nov|de[czs]|dic)[\p{L}]*\.?[-\s]?(\d{4})$/iu;
const QUARTER = /^(?:(\d{4})[-_ ]?[QTK][1-4]|[QTK][1-4][-_/ ]?(\d{4}))$/i;
const WEEK = /^(\d{4})[-_ ]?W\d\d$/i;

const PARTS = [
  [MONTH, 'month'],
  [NAMED_MONTH, 'month'],
  [QUARTER, 'quarter'],
  [WEEK, 'week'],
] as const;

/** Reads a cell of years: `2012`, `2012.0`, `2012-01-01`, `31/12/2012`; others name a part of one. */
export function yearCell(text: string): YearCell {
  const year = YEAR.exec(text)?.[1];
  if (year !== undefined) return {year: Number(year)};
  const day = ISO_DAY.exec(text);
  if (day !== null) return dayOf(day[1], day[2], day[3]);
  const written = DAY.exec(text);
  if (written !== null) return dayOf(written[3], written[2], written[1]);
  for (const [pattern, part] of PARTS) {
    const found = pattern.exec(text);
    if (found !== null) return {year: Number(found[1] ?? found[2]), part};
  }
  return {};
}

function dayOf(year: string | undefined, month = '', day = ''): YearCell {
  const date = `${Number(month)}-${Number(day)}`;
  return {year: Number(year), part: 'day', whole: date === '1-1' || date === '12-31'};
}

/** Reads a year; the text itself if it names none. */
export type YearReader = (text: string) => number | string;

/**
 * Reader of a column of years.
 *
 * Dates name years only if all of them are the first day of a year, or all the last one: otherwise
 * they are days, of which none may be taken for the whole year.
 *
 * @param texts - All cells of the column, each at least once.
 */
export function yearReader(texts: Iterable<string>): YearReader {
  const days = new Set<string>();
  const read = new Map<string, YearCell>();
  for (const text of new Set(texts)) {
    const found = yearCell(text);
    if (read.size < 10_000) read.set(text, found);
    if (found.part === 'day') days.add(found.whole === true ? text.replace(/\d{4}/, '') : 'other');
  }
  const areYears = days.size === 1 && !days.has('other');
  return (text) => {
    const {year, part} = read.get(text) ?? yearCell(text);
    return year !== undefined && (part === undefined || (part === 'day' && areYears)) ? year : text;
  };
}
