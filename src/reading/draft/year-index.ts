import {isYear, MOST_YEARS, UNNAMED_YEAR} from '../../dataset/year.js';
import {refusal, type Refusal} from '../values/problem-list.js';

/** Years of a dataset while it is read, numbered in the order of appearance. */
export interface YearIndex {
  /** Whether the metadata lists the years. */
  readonly listed: boolean;
  /** Number of the year `value`; without a value, of the only year of the data. */
  numberOf(value: unknown): number | Refusal;
  /** Numbers of the years that arrays of `length` values run over; `-1` for one to skip. */
  numbersOf(length: number): Int32Array | Refusal;
  /** All years so far in their order. */
  order(): YearOrder;
}

/** Years of a dataset in ascending order. */
export interface YearOrder {
  readonly years: readonly number[];
  /** Position in `years` by number; `-1` for a year that is left out. */
  readonly rank: Int32Array;
  /** Number of the unnamed year, if the data has figures both with and without a year. */
  readonly unnamed?: number;
}

/** Years that a value of a wide feature covers. */
export interface YearRun {
  /** Numbers of the years, one for each entry. */
  readonly years: Int32Array;
  /** Whether the value is of one year, not aligned with the years of the data. */
  readonly single: boolean;
}

/**
 * Index of years.
 *
 * If the metadata lists no years, arrays run over "years" 1, 2, 3 and so on.
 *
 * @param declared - Years that the metadata lists, in its order; `undefined` for an unusable entry.
 */
export function yearIndex(declared?: readonly (number | undefined)[]): YearIndex {
  const values: number[] = [];
  const numbers = new Map<unknown, number>();
  const add = (year: number): number => {
    numbers.set(year, values.length);
    return values.push(year) - 1;
  };
  let aligned = declared && Int32Array.from(declared, (year) => (year ? add(year) : -1));

  function withoutYear(): number | Refusal {
    if (declared === undefined) return numbers.get(UNNAMED_YEAR) ?? add(UNNAMED_YEAR);
    if (declared.length === 1 && values.length === 1) return 0;
    return refusal(
      'year',
      undefined,
      'is missing, and the data has several; the figures were left out',
    );
  }

  return {
    listed: declared !== undefined,
    numberOf(value) {
      if (value === undefined || value === null) return withoutYear();
      if (!isYear(value)) {
        return refusal(
          'year',
          value,
          'must be a whole number such as 2012; the figures were left out',
        );
      }
      const known = numbers.get(value);
      if (known !== undefined) return known;
      if (values.length < MOST_YEARS) return add(value);
      return refusal(
        'year',
        value,
        `is one too many, after ${MOST_YEARS}; the figures were left out`,
      );
    },
    numbersOf(length) {
      if (aligned === undefined && length <= MOST_YEARS) {
        aligned = Int32Array.from({length}, (_, at) => numbers.get(at + 1) ?? add(at + 1));
      }
      if (aligned?.length === length) return aligned;
      return refusal('', undefined, 'must have as many values as there are years; it was left out');
    },
    order: () => yearOrder(values),
  };
}

function yearOrder(values: readonly number[]): YearOrder {
  const named = values.filter((year) => year !== UNNAMED_YEAR).sort((a, b) => a - b);
  const unnamed = values.indexOf(UNNAMED_YEAR);
  if (unnamed < 0 || named.length === 0) {
    const years = named.length === 0 ? [...values] : named;
    return {years, rank: Int32Array.from(values, (year) => years.indexOf(year))};
  }
  const only = named.length === 1 ? 0 : -1;
  const rank = Int32Array.from(values, (year) =>
    year === UNNAMED_YEAR ? only : named.indexOf(year),
  );
  return {years: named, rank, unnamed};
}
