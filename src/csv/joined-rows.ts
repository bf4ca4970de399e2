import type {ReadingProgress} from '../reading/parse-hotspots.js';
import type {ProblemList} from '../reading/values/problem-list.js';
import type {CsvRow} from './cells/csv-rows.js';
import {isTotal} from './columns/dimension-names.js';
import {valuesOf, type DimensionValue} from './columns/dimensions.js';
import type {CsvLayout} from './csv-layout.js';
import {checkRow, isReadable} from './csv-problems.js';
import type {CsvSectors} from './csv-sectors.js';
import type {MeaningReport} from './meaning/meaning-report.js';
import {
  chosenColumnsOf,
  chosenRow,
  excerpt,
  listedValues,
  whereText,
  type ChosenRow,
  type RowChoice,
} from './meaning/row-choice.js';
import {observedRows, type ObservedRows} from './observed-rows.js';
import {rowSteps, stepsOf} from './reading-steps.js';
import {headingOf} from './table-headings.js';
import {tableFigures, type TableFigures} from './table-figures.js';

/** Maximum number of columns that are understood by their total before the table is refused. */
const MOST_CHOICES = 4;

/** What the rows of a table are read with. */
export interface TableContext {
  readonly layout: CsvLayout;
  readonly sectors: CsvSectors;
  readonly options: {
    readonly where?: RowChoice | undefined;
    readonly unit?: string | undefined;
  };
  readonly problems: ProblemList;
  readonly report: MeaningReport;
}

/** The rows of a table and the meaning of their figures. */
export interface JoinedRows {
  readonly figures: TableFigures;
  readonly observed: ObservedRows;
}

/** The rows of a table by what they are about; those that cannot be told apart refuse the table. */
export function* joinedRows(context: TableContext): Generator<ReadingProgress, JoinedRows> {
  const {layout, options, problems, report} = context;
  const choice: Record<string, string> = {...options.where};
  const fitting = yield* stepsOf(fittingRows(layout, problems));
  for (let tries = 0; ; tries += 1) {
    const chosen = chosenColumnsOf(choice, layout.headings);
    const isChosen = yield* stepsOf(chosenRow(choice, layout.headings, fitting));
    const rows = yield* stepsOf(passingRows(fitting, isChosen));
    const narrowed = {...layout, rows};
    const figures = yield* stepsOf(tableFigures(narrowed, {chosen, unit: options.unit}, report));
    const fits = (): boolean => report.refusals.length === 0 && isReadable(layout);
    const sectors = context.sectors;
    const observed = yield* rowSteps(
      observedRows({layout: narrowed, figures, sectors, fits}),
      rows.length,
    );
    const dividing = observed.conflicts.dividing();
    if (dividing === undefined || report.refusals.length > 0) {
      tellRows(observed, layout, problems);
      return {figures, observed};
    }
    const heading = layout.headings[dividing] ?? '';
    const values = [...(yield* stepsOf(valuesOf(dividing, rows, false))).values()];
    const total = chosenTotal({heading, values, last: tries === MOST_CHOICES}, report);
    if (total === undefined) return {figures, observed};
    choice[heading] = total;
  }
}

interface DividingColumn {
  readonly heading: string;
  readonly values: readonly DimensionValue[];
  /** Whether no further column may be chosen from. */
  readonly last: boolean;
}

/** The value of a dividing column that means all; without one, the table is refused. */
function chosenTotal(
  {heading, values, last}: DividingColumn,
  report: MeaningReport,
): string | undefined {
  const total = values.find(({code, label}) => isTotal(code, label));
  const codes = values.map(({code}) => code).filter((code) => code !== '');
  if (total === undefined || last) {
    const message = `tells rows of the same region, sector and year apart (${listedValues(codes)}) and is not understood; nothing was read; choose one with ${whereText(heading, codes[0])}`;
    report.refuse({heading, message, values: codes});
    return undefined;
  }
  const rest = listedValues(codes.filter((code) => code !== total.code));
  report.note(
    heading,
    `${excerpt(total.code)} was read as the total; rows of ${rest} were left out`,
  );
  return total.code;
}

/** Rows between two pauses. */
const STRIDE = 2_000;

/** The rows that fit the headings; others are reported. */
function* fittingRows(layout: CsvLayout, problems: ProblemList): Generator<void, CsvRow[]> {
  const rows: CsvRow[] = [];
  for (const [at, row] of layout.rows.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    if (checkRow(row, layout, problems)) rows.push(row);
  }
  return rows;
}

/** The rows that a test lets pass. */
function* passingRows(rows: CsvRow[], test: ChosenRow | undefined): Generator<void, CsvRow[]> {
  if (test === undefined) return rows;
  const passing: CsvRow[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    if (test(row)) passing.push(row);
  }
  return passing;
}

/** Reports what is particular about rows that were read. */
function tellRows(
  {conflicts, totalNames}: ObservedRows,
  layout: CsvLayout,
  problems: ProblemList,
): void {
  const {region} = layout.columns;
  for (const row of conflicts.repeated) {
    const message = 'repeats the figure of an earlier row; it was read once';
    problems.add({line: row.line}, {severity: 'warning', message});
  }
  for (const row of conflicts.different) {
    const code = row.cells[region ?? -1] ?? '';
    const place = {line: row.line, ...(code !== '' && {region: code})};
    const message = 'is given a second time for its region, sector and year; the first was kept';
    problems.add(place, {severity: 'error', message});
  }
  if (totalNames.size > 0) {
    const message = `${listedValues([...totalNames])} was read as the region's employment in all activities, not as a sector`;
    problems.add({}, {severity: 'warning', field: headingOf('sector', layout), message});
  }
}
