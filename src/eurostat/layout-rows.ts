import type {NaceVersion} from './sector-mapping.js';

/** Rows of a table of Eurostat, whatever its layout. */
export interface TableRows {
  readonly nace: NaceVersion;
  /** Fields by activity, indicator and region, with commas between. */
  readonly rows: ReadonlyMap<string, readonly (string | undefined)[]>;
  /** Place of the field of a year. */
  readonly columns: ReadonlyMap<number, number>;
}
