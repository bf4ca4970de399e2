import {csvParse} from 'd3-dsv';

/** One sector as a group of whole NACE divisions. */
export interface MappedSector {
  /** Id of the taxonomy: `traded` or `emerging`. */
  readonly taxonomy: string;
  readonly id: string;
  readonly label: string;
  /** Name of the original sector, with additions and omissions. */
  readonly name: string;
  /** NACE Rev. 2 divisions, such as `C29`. */
  readonly divisions: readonly string[];
  /** Fit of the divisions to the sector, from A, identical, to D, weak. */
  readonly grade: string;
  /** Reason for the grade; may be empty. */
  readonly note: string;
}

const GRADES: Readonly<Record<string, string>> = {
  A: 'the divisions are the sector',
  B: 'a neighbouring activity is inside, or a part is missing',
  C: 'about half is something else, or is missing',
  D: 'a weak approximation',
};

/** Reads `sectors-from-nace.csv`. */
export function sectorMapping(text: string): readonly MappedSector[] {
  return csvParse(text).map((row) => ({
    taxonomy: row['kind'] ?? '',
    id: row['sector'] ?? '',
    label: row['label'] ?? '',
    name: row['name'] ?? '',
    divisions: (row['nace_r2_divisions'] ?? '').split(' '),
    grade: row['grade'] ?? '',
    note: row['note'] ?? '',
  }));
}

/** Note for the reader on how a sector was delimited. */
export function sectorNote({name, divisions, grade, note}: MappedSector): string {
  const list = divisions.join(', ');
  const basis = `NACE Rev. 2 ${divisions.length === 1 ? 'division' : 'divisions'} ${list}`;
  const remark = note.replace(/^division = sector ?/, '');
  const link = remark === '' || remark.startsWith('(') ? ' ' : '; ';
  const quality = `${GRADES[grade] ?? 'ungraded'}${link}${remark}`.trimEnd();
  return `${name}. ${basis}. Grade ${grade}: ${quality}.`;
}
