import {flagMask} from '../dataset/quality-flag.js';

import {csvRecords} from './csv-records.js';

/** A defect of the source that is reported to the reader and never corrected. */
export interface KnownDefect {
  readonly regions: readonly string[];
  /** NACE sections or divisions affected; empty if all. */
  readonly activities: readonly string[];
  /** Years affected; empty if all. */
  readonly years: readonly number[];
  /** Mask of flags to set on the figures affected. */
  readonly flags: number;
  /** Caveat on the region's figures, by language. */
  readonly note: Readonly<Record<string, string>> | undefined;
}

/** Texts by their id and their English. */
export interface TextSource {
  of(id: string, english: string): Readonly<Record<string, string>>;
}

/**
 * Reads `known-defects.csv`.
 *
 * @param notes - Notes in other languages; the id is that of the defect after `defect:`.
 */
export function knownDefects(text: string, notes: TextSource): readonly KnownDefect[] {
  return csvRecords(text).map((row) => ({
    regions: words(row['regions']),
    activities: words(row['activities']),
    years: words(row['years']).map(Number),
    flags: flagMask(row['flags'] ?? '') ?? 0,
    note: row['note'] ? notes.of(`defect:${row['id'] ?? ''}`, row['note']) : undefined,
  }));
}

function words(text = ''): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
