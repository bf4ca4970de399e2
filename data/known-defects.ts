import {csvParse} from 'd3-dsv';

import {flagMask} from '../src/dataset/quality-flag.js';

import type {Translations} from './translations.js';

/** Something wrong in the source that is told to the reader and never corrected. */
export interface KnownDefect {
  readonly regions: readonly string[];
  /** NACE sections or divisions that it touches; empty if all. */
  readonly activities: readonly string[];
  /** Years that it touches; empty if all. */
  readonly years: readonly number[];
  /** Mask of flags that its figures get. */
  readonly flags: number;
  /** What the reader of the region's figures must know, by language. */
  readonly note: Readonly<Record<string, string>> | undefined;
}

/**
 * Reads `known-defects.csv`.
 *
 * @param notes - Notes in other languages; the id is that of the defect after `defect:`.
 */
export function knownDefects(text: string, notes: Translations): readonly KnownDefect[] {
  return csvParse(text).map((row) => ({
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
