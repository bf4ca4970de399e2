import {yearCell, type PeriodKind} from '../cells/year-cell.js';
import {ANY_FIGURE, fieldOfHeading, type NamedField} from './column-names.js';
import {headingWords} from './heading-words.js';
import {isTotal} from './dimension-names.js';
import {isUnitWord, unitInHeading, type UnitMeaning} from './unit-meaning.js';

/** What a heading says of the column beneath it. */
export interface HeadingMeaning {
  /** Field of the contract; `undefined` if the heading names none. */
  readonly named: NamedField | undefined;
  /** Year of the figures; `undefined` if the heading names none. */
  readonly year: number | undefined;
  /** Part of a year that the heading names instead of a year. */
  readonly part: PeriodKind | undefined;
  /** Unit of the figures; `undefined` if the heading names none. */
  readonly unit: UnitMeaning | undefined;
  /** Whether the column holds the flags of the figures of its year. */
  readonly flags: boolean;
  /** Whether the heading has nothing but a year, a unit and words for all that is counted. */
  readonly bare: boolean;
}

const YEAR_WORD = /^(?:x|y|yr|year|jahr|annee|ano|anno)?((?:19|20)\d\d)$/;
const FLAG_WORD = /^(?:flags?|footnotes?|status|flagg|zeichen)$/;

/**
 * Reads a heading: `geo`, `geo: Geopolitical entity`, `Beschäftigte (in 1 000)`, `emp_2012`, `2012`,
 * `X2012` of R.
 */
export function headingMeaning(heading: string): HeadingMeaning {
  const text = heading.trim();
  // A sign of per cent is no part of a name, but says what is counted.
  const whole = /[%‰]/.test(text)
    ? undefined
    : (fieldOfHeading(text) ?? fieldOfHeading(/^([\w\\]+)\s*:/.exec(text)?.[1] ?? ''));
  const blank = {year: undefined, part: undefined, unit: undefined, flags: false, bare: false};
  if (whole !== undefined) return {...blank, named: whole};
  const alone = yearCell(text);
  if (alone.year !== undefined && (alone.part === undefined || alone.whole === true)) {
    return {...blank, named: undefined, year: alone.year, bare: true};
  }
  if (alone.part !== undefined) return {...blank, named: undefined, part: alone.part};
  return meaningOfWords(headingWords(text));
}

function meaningOfWords(words: readonly string[]): HeadingMeaning {
  const {year, undated} = yearIn(words);
  const {unit, others} = unitInHeading(undated);
  const rest = plainWords(others);
  const bare = rest.length === 0 || isTotal(rest.join(' '));
  const found = [undated, others, rest].map(fieldOfWords).find((named) => named !== undefined);
  // Of a year, a total is the sum of what other columns divide, not all activities.
  const isSum = year !== undefined && found?.field === 'regionTotal';
  // Only a unit: `in 1000`, `Thousand persons`.
  const isUnit = unit !== undefined && bare;
  return {
    named: (isSum ? undefined : found) ?? (isUnit ? ANY_PERSONS : undefined),
    year,
    part: undefined,
    unit,
    flags: year !== undefined && undated.some((word) => FLAG_WORD.test(word)),
    bare,
  };
}

const ANY_PERSONS: NamedField = {field: 'employment', rank: ANY_FIGURE};

interface DatedWords {
  /** `undefined` if the words name no year or several. */
  readonly year: number | undefined;
  /** The words without the year. */
  readonly undated: readonly string[];
}

function yearIn(words: readonly string[]): DatedWords {
  const years = words.flatMap((word) => YEAR_WORD.exec(word)?.[1] ?? []);
  if (years.length !== 1) return {year: undefined, undated: words};
  return {year: Number(years[0]), undated: words.filter((word) => !YEAR_WORD.test(word))};
}

/** Names of classifications, which say nothing of what a column holds. */
const CLASSIFICATION = /^(?:sni|nace|wz|naf|sbi|pkd|ateco|cnae|isic|rev|r2)$/;

/** Words without those of units such as `persons` and `number`, and of classifications. */
function plainWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !isUnitWord(word) && !CLASSIFICATION.test(word));
}

function fieldOfWords(words: readonly string[]): NamedField | undefined {
  return words.length === 0 ? undefined : fieldOfHeading(words.join(' '));
}
