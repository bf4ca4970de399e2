import type {NameGroup} from './known-table.js';

/** Form of a table: where its years, sectors and codes are. */
export type TableForm =
  | ('long' | 'years' | 'years and flags' | 'eurostat' | 'sdmx 1' | 'sdmx 2' | 'sectors')
  | ('two headings' | 'no headings' | 'code and label' | 'lines around' | 'r' | 'pandas')
  | ('json-stat' | 'records');

export const FORMS: readonly TableForm[] = [
  ...(['long', 'years', 'years and flags', 'eurostat', 'sdmx 1', 'sdmx 2', 'sectors'] as const),
  ...(['two headings', 'no headings', 'code and label', 'lines around', 'r', 'pandas'] as const),
  ...(['json-stat', 'records'] as const),
];

/** Unit of the figures, and where it is named. */
export type NamedUnit =
  | ('none' | 'column persons' | 'column thousand' | 'heading thousand' | 'line thousand')
  | ('multiplier' | 'column per cent' | 'heading per cent');

export const UNITS: readonly NamedUnit[] = [
  ...(['none', 'column persons', 'column thousand', 'heading thousand', 'line thousand'] as const),
  ...(['multiplier', 'column per cent', 'heading per cent'] as const),
];

/** A further column of codes that divides the figures, or repeats them for something else. */
export type ExtraColumn =
  | ('none' | 'sex with total' | 'sex without total' | 'unknown column' | 'indicators')
  | ('other indicator' | 'one age' | 'countries' | 'all activities');

export const EXTRAS: readonly ExtraColumn[] = [
  ...(['none', 'none', 'sex with total', 'sex without total', 'unknown column'] as const),
  ...(['indicators', 'other indicator', 'one age', 'countries', 'all activities'] as const),
];

/** How the text of a file is written in bytes. */
export type FileEncoding =
  | ('utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16le with mark' | 'utf-16be with mark')
  | ('windows' | 'iso' | 'mac' | 'gzip');

export const ENCODINGS: readonly FileEncoding[] = [
  ...(['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16le with mark'] as const),
  ...(['utf-16be with mark', 'windows', 'iso', 'mac', 'gzip'] as const),
];

/** What a variant of the known table looks like. */
export interface TableVariant {
  readonly form: TableForm;
  readonly unit: NamedUnit;
  readonly extra: ExtraColumn;
  readonly encoding: FileEncoding;
  readonly group: NameGroup;
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly decimal: ',' | '.';
  /** Sign between thousands; empty for none. */
  readonly thousands: '' | ' ' | '\u00a0' | '\u202f' | '’' | 'other sign';
  /** Where flags are. */
  readonly flags: 'behind' | 'OBS_FLAG' | 'Flag and Footnotes' | 'OBS_STATUS and CONF_STATUS';
  readonly headings:
    'contract' | 'eurostat' | 'german' | 'french' | 'polish' | 'spanish' | 'italian';
  /** Order of the columns and rows. */
  readonly order: number;
  readonly lineEnd: '\n' | '\r\n';
}
