import type {CsvField} from './column-names.js';

/** A field that several columns might hold. */
export interface ColumnDoubt {
  readonly field: CsvField;
  /** Position of the column that was taken. */
  readonly taken: number;
  /** Positions of the others; empty if only the meaning of the one is in doubt. */
  readonly others: readonly number[];
}
