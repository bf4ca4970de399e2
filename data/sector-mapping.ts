import {csvParse} from 'd3-dsv';

/** One sector as a group of whole NACE divisions. */
export interface MappedSector {
  /** Id of the taxonomy: `traded` or `emerging`. */
  readonly taxonomy: string;
  readonly id: string;
  readonly label: string;
  /** What the original of the sector is called, and what was added or left out. */
  readonly name: string;
  /** NACE Rev. 2 divisions, such as `C29`. */
  readonly divisions: readonly string[];
  /** How well the divisions meet the sector, from A, they are the sector, to D, weakly. */
  readonly grade: string;
  /** What the grade rests on; may be empty. */
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

/** How a sector was delimited, for the reader. */
export function sectorNote({name, divisions, grade, note}: MappedSector): string {
  const list = divisions.join(', ');
  const basis = `NACE Rev. 2 ${divisions.length === 1 ? 'division' : 'divisions'} ${list}`;
  const remark = note.replace(/^division = sector ?/, '');
  const link = remark === '' || remark.startsWith('(') ? ' ' : '; ';
  const quality = `${GRADES[grade] ?? 'ungraded'}${link}${remark}`.trimEnd();
  return `${name}. ${basis}. Grade ${grade}: ${quality}.`;
}
