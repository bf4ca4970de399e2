import {HotspotDataError} from '../dataset/data-problem.js';
import {valuePreview} from '../reading/values/value-preview.js';
import type {CsvLayout} from './csv-layout.js';
import {isAnyFigure} from './columns/chosen-columns.js';
import {ANY_FIGURE} from './columns/column-names.js';
import {headingMeaning} from './columns/heading-meaning.js';
import {knownDimensions} from './columns/dimensions.js';
import type {FigureField} from './columns/indicator-meaning.js';
import type {SpreadColumn} from './columns/spread-columns.js';
import {unitMeaning} from './columns/unit-meaning.js';
import {columnFactor, factorAbove} from './meaning/column-factor.js';
import type {MeaningReport} from './meaning/meaning-report.js';
import {rowMeaning, type RowMeaning} from './meaning/row-meaning.js';
import {joinedFactor} from './meaning/unit-reader.js';

/** A column of figures in a row: what it holds of which year and sector. */
export interface FigureColumn {
  readonly at: number;
  readonly field: FigureField;
  readonly factor: number;
  /** Whether the codes of the row say what the figure is. */
  readonly coded: boolean;
  readonly year: number | undefined;
  readonly sector: string | undefined;
  /** Column of the flags; `undefined` for the flags of the row. */
  readonly flags: number | undefined;
}

/** The figures of a table's rows. */
export interface TableFigures {
  readonly columns: readonly FigureColumn[];
  readonly meaning: RowMeaning;
  /** Whether the table names the unit of the figures. */
  readonly united: boolean;
}

/** What a caller knows of a table's figures. */
export interface FigureOptions {
  /** Columns whose values the caller has chosen. */
  readonly chosen: ReadonlySet<number>;
  /** Unit of the figures; `undefined` if the table is to tell. */
  readonly unit: string | undefined;
}

/** Finds out what the figures of a table are, by its headings, its codes and the lines above. */
export function* tableFigures(
  layout: CsvLayout,
  {chosen, unit: told}: FigureOptions,
  report: MeaningReport,
): Generator<void, TableFigures> {
  const {headings, spread, rows} = layout;
  const main = spread.length > 0 ? spread : plainColumns(layout);
  const [first] = main;
  const open = first !== undefined && isOpenColumn(first.at, layout);
  const taken = takenColumns(layout);
  const hasOpen = headings.some((heading, at) => isAnyFigure(heading) && !taken.has(at));
  const dimensions = yield* knownDimensions(headings, rows, taken);
  const united = open || !hasOpen;
  const hasUnit = united && dimensions.some(({kind}) => kind === 'unit');
  const isNamed = hasUnit || first?.unit !== undefined;
  const stated = statedFactor({told, isNamed, layout}, report);
  const field = first?.field ?? 'employment';
  const factorOf = ({at, field: counted, unit}: SpreadColumn): number => {
    const factor = columnFactor({heading: headings[at] ?? '', field: counted, unit}, report);
    return joinedFactor(factor, counted === 'employment' ? stated : 1);
  };
  return {
    united: isNamed || stated !== 1,
    columns: main.map((column) => {
      const coded = spread.length > 0 || column.field === field;
      return {...column, coded, factor: factorOf(column)};
    }),
    meaning: rowMeaning({dimensions, field, open, united, chosen}, report),
  };
}

/** Columns of figures of which a row has one of each measure. */
function plainColumns({columns, found}: CsvLayout): readonly SpreadColumn[] {
  return (['employment', 'localUnits', 'wages'] as const).flatMap((field) => {
    const at = columns[field];
    if (at === undefined) return [];
    const rest = {year: undefined, sector: undefined, flags: undefined};
    return [{...rest, at, field, unit: found.units.get(at)}];
  });
}

interface UnitStatement {
  readonly told: string | undefined;
  /** Whether a column or a heading names the unit. */
  readonly isNamed: boolean;
  readonly layout: CsvLayout;
}

/** Factor by the unit that the caller names, or else a line above the table. */
function statedFactor({told, isNamed, layout}: UnitStatement, report: MeaningReport): number {
  if (told !== undefined) return toldFactor(told);
  return isNamed ? 1 : factorAbove(layout.around.above, report);
}

/** Columns that hold a field, or the figures of a year. */
export function takenColumns({columns, spread}: CsvLayout): ReadonlySet<number> {
  const beside = spread.flatMap(({at, flags}) => (flags === undefined ? [at] : [at, flags]));
  return new Set([...Object.values(columns), ...beside]);
}

/** Whether codes beside a column of figures say what it holds: its heading does not. */
function isOpenColumn(at: number, {headings, headingLine}: CsvLayout): boolean {
  const {named, year} = headingMeaning(headings[at] ?? '');
  if (headingLine === undefined || (named === undefined && year !== undefined)) return true;
  return named === undefined || named.rank >= ANY_FIGURE;
}

function toldFactor(text: string): number {
  const unit = unitMeaning(text);
  if (unit?.counts === 'persons') return unit.factor;
  throw new HotspotDataError(`unit must be persons or thousand persons, not ${valuePreview(text)}`);
}
