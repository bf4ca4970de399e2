import {csvRecords, type CsvRecord} from './csv-records.js';

/** One sector as a group of whole NACE divisions. */
export interface MappedSector {
  /** Id of the taxonomy, such as `traded`, `emerging` or `ecosystem`. */
  readonly taxonomy: string;
  readonly id: string;
  readonly label: string;
  /** Label for lists; empty where `label` serves. */
  readonly short: string;
  /** Name of the original sector, with additions and omissions. */
  readonly name: string;
  readonly nace: NaceVersion;
  /** NACE divisions, such as `C29`; empty if the sector cannot be formed of whole ones. */
  readonly divisions: readonly string[];
  /** Fit of the divisions to the sector, from A, identical, to D, weak; empty for a division itself. */
  readonly grade: string;
  /** Reason for the grade; may be empty. */
  readonly note: string;
  /** Whether lists and sums of all sectors leave it out until readers choose it. */
  readonly hidden: boolean;
}

const GRADES: Readonly<Record<string, string>> = {
  A: 'the divisions are the sector',
  B: 'a neighbouring activity is inside, or a part is missing',
  C: 'about half is something else, or is missing',
  D: 'a weak approximation',
};

/** Columns of divisions, by the version of NACE that they are of. */
const DIVISIONS: Readonly<Record<NaceVersion, string>> = {
  '2': 'nace_r2_divisions',
  '2.1': 'nace_r21_divisions',
};

/** Version of the classification of activities. */
export type NaceVersion = '2' | '2.1';

/**
 * Reads a mapping file: columns `kind` (taxonomy), `sector`, `label` (else `name` is one), `name`,
 * `nace_r2_divisions` or `nace_r21_divisions`, `grade` and `note`; optional `short`, a label for lists,
 * and `hidden`, which is `yes` for sectors that readers see only when they ask for them.
 *
 * @throws {@link SyntaxError} if a column is missing or a division is none.
 */
export function sectorMapping(text: string): readonly MappedSector[] {
  const rows = csvRecords(text);
  const nace = naceVersion(rows[0] ?? {});
  return rows.map((row) => mappedSector(row, nace));
}

function mappedSector(row: CsvRecord, nace: NaceVersion): MappedSector {
  const cell = (heading: string): string => row[heading] ?? '';
  const [taxonomy, id, name] = [cell('kind'), cell('sector'), cell('name')];
  const divisions = cell(DIVISIONS[nace])
    .split(' ')
    .filter((code) => code !== '');
  const wrong = divisions.find((code) => !/^[A-U]\d\d$/.test(code));
  if (taxonomy === '' || id === '') {
    throw new SyntaxError(`mapping of sectors: row "${id}" must have a kind and a sector`);
  }
  if (wrong !== undefined) {
    throw new SyntaxError(`mapping of sectors: ${id} has ${wrong}, which is no division`);
  }
  const label = cell('label') || name;
  return {
    ...{taxonomy, id, label, name, nace, divisions},
    ...{short: cell('short'), grade: cell('grade'), note: cell('note')},
    hidden: cell('hidden') === 'yes',
  };
}

function naceVersion(row: CsvRecord): NaceVersion {
  const found = (['2', '2.1'] as const).find((nace) => DIVISIONS[nace] in row);
  if (found !== undefined) return found;
  const columns = Object.values(DIVISIONS).join(' or ');
  throw new SyntaxError(`mapping of sectors must have a column ${columns}`);
}

/** Note for the reader on how a sector was delimited. */
export function sectorNote({name, nace, divisions, grade, note}: MappedSector): string {
  const list = divisions.join(', ');
  const basis = `NACE Rev. ${nace} ${divisions.length === 1 ? 'division' : 'divisions'} ${list}`;
  const remark = note.replace(/^division = sector ?/, '');
  const link = remark === '' || remark.startsWith('(') ? ' ' : '; ';
  const quality = `${GRADES[grade] ?? 'ungraded'}${link}${remark}`.trimEnd();
  return `${name}. ${basis}. Grade ${grade}: ${quality}.`;
}
