import type {CsvRow} from './cells/csv-rows.js';
import {dimensionKind} from './columns/dimension-names.js';
import type {CsvLayout} from './csv-layout.js';
import {takenColumns} from './table-figures.js';

/** A figure that is in conflict with another one. */
interface Conflicting {
  readonly row: CsvRow;
  readonly at: number;
}

/** Rows that give the same measure of the same region, sector and year. */
export interface RowConflicts {
  add(first: Conflicting, second: Conflicting): void;
  /** Rows that repeat the figure of an earlier row. */
  readonly repeated: readonly CsvRow[];
  /** Rows with another figure than an earlier row. */
  readonly different: readonly CsvRow[];
  /** Position of the column that most often tells the rows apart; `undefined` if none does. */
  dividing(): number | undefined;
}

/** Maximum number of conflicts whose columns are compared, and of rows that are kept. */
const MOST_COMPARED = 5_000;

/** No conflicts yet. */
export function rowConflicts(layout: CsvLayout): RowConflicts {
  const {headings} = layout;
  const taken = takenColumns(layout);
  const compared = headings
    .map((heading, at) => ({at, kind: dimensionKind(heading)}))
    .filter(({at, kind}) => !taken.has(at) && kind !== 'remark')
    .slice(0, 200)
    .map(({at}) => at);
  const counts = new Map<number, number>();
  const repeated: CsvRow[] = [];
  const different: CsvRow[] = [];

  function divided(one: CsvRow, other: CsvRow): boolean {
    const columns = compared.filter((at) => one.cells[at] !== other.cells[at]);
    for (const at of columns) counts.set(at, (counts.get(at) ?? 0) + 1);
    return columns.length > 0;
  }

  return {
    repeated,
    different,
    add(first, second) {
      const {flag = -1} = layout.columns;
      const isSame =
        first.row.cells[first.at] === second.row.cells[second.at] &&
        first.row.cells[flag] === second.row.cells[flag];
      const isDivided = different.length < MOST_COMPARED && divided(first.row, second.row);
      if (isSame && !isDivided) repeated.push(second.row);
      else different.push(second.row);
    },
    dividing() {
      const numbered = (at: number): boolean => isNumbering(at, layout.rows);
      const [best] = [...counts]
        .filter(([at]) => !numbered(at))
        .sort((one, other) => other[1] - one[1] || one[0] - other[0]);
      return best?.[0];
    },
  };
}

/** Whether a column numbers the rows. */
function isNumbering(at: number, rows: readonly CsvRow[]): boolean {
  const first = Number(rows[0]?.cells[at]);
  return (
    (first === 0 || first === 1) &&
    rows.every(({cells}, number) => Number(cells[at]) === first + number)
  );
}
