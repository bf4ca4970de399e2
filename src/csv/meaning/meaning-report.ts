import type {ProblemList} from '../../reading/values/problem-list.js';

/** What was understood of a table's codes, and what was not. */
export interface MeaningReport {
  /** Tells how something was read. */
  note(heading: string, message: string): void;
  /** Refuses the whole table: nothing of it is shown. */
  refuse(refusal: Refused): void;
  readonly refusals: readonly Refused[];
}

/** Why nothing of a table is shown. */
export interface Refused {
  /** Heading of the column that is at fault. */
  readonly heading: string;
  readonly message: string;
  /** Values of the column of which the reader may choose one; empty if that does not help. */
  readonly values: readonly string[];
}

/** Report that lists its entries as problems of the table. */
export function meaningReport(problems: ProblemList): MeaningReport {
  const refusals: Refused[] = [];
  const noted = new Set<string>();
  return {
    refusals,
    note(field, message) {
      // A table may be gone through several times.
      const key = `${field}\0${message}`;
      if (noted.has(key)) return;
      noted.add(key);
      problems.add({}, {severity: 'warning', field, message});
    },
    refuse(refusal) {
      refusals.push(refusal);
      problems.add(
        {},
        {
          severity: 'error',
          field: refusal.heading,
          message: refusal.message,
          ...(refusal.values.length > 0 && {value: refusal.values.join(', ')}),
        },
      );
    },
  };
}
