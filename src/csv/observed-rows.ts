import type {CsvRow} from './cells/csv-rows.js';
import {isAllActivities} from './columns/dimension-names.js';
import type {FigureField} from './columns/indicator-meaning.js';
import {regionText} from './columns/region-codes.js';
import {rowConflicts, type RowConflicts} from './conflicts.js';
import type {CsvLayout} from './csv-layout.js';
import {sectorCells, type CsvSectors, type SectorCells} from './csv-sectors.js';
import {joinedFactor} from './meaning/unit-reader.js';
import {observationKeys} from './cells/observation-keys.js';
import type {FigureColumn, TableFigures} from './table-figures.js';

/** A figure in a cell of a row. */
export interface FigureCell {
  readonly field: FigureField;
  readonly row: CsvRow;
  readonly at: number;
  /** Factor that makes persons, units or million euro of it. */
  readonly factor: number;
  /** Column of its flags; `undefined` for the flags of the row. */
  readonly flags: number | undefined;
  /** Cells of other rows that are added to this one. */
  readonly more?: readonly FigureCell[];
}

/** The figures of a region, sector and year. */
export interface Observation {
  /** The first of its rows. */
  readonly row: CsvRow;
  readonly figures: FigureCell[];
  /** Code of the region as NUTS writes it. */
  readonly region: string;
  /** Year as the row or the heading writes it. */
  readonly time: string;
  /** Year that a heading names; `undefined` if the row names it. */
  readonly year: number | undefined;
  /** Sector that a heading names; `undefined` if the row names it. */
  readonly sector: string | undefined;
  /** How the figures were carried over from codes of another version of NUTS. */
  readonly carried?: {readonly boundaryMoved: boolean};
  /** Letters of quality flags besides those of the rows. */
  readonly flags?: string;
}

/** Everything that a table's rows say. */
export interface ObservedRows {
  readonly observations: readonly Observation[];
  /** Codes of the regions that have figures, by the text of the year. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Cells with the figures of all activities, by region and year; see {@link totalKey}. */
  readonly totals: ReadonlyMap<string, FigureCell>;
  /** Names of sectors that mean all activities and are no sectors of their own. */
  readonly totalNames: ReadonlySet<string>;
  readonly conflicts: RowConflicts;
  /** Codes of NUTS by those that begin with another code of the country, such as `GR11`. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What a table's rows are read with. */
export interface RowContext {
  readonly layout: CsvLayout;
  readonly figures: TableFigures;
  readonly sectors: CsvSectors;
  /** Whether a row takes part. */
  readonly fits: (row: CsvRow) => boolean;
}

/** Rows between two pauses. */
const STRIDE = 500;

/** Maximum number of codes of a year by which the version of NUTS is found. */
const MOST_CODES = 20_000;

/** Key of a region and year. */
export function totalKey(region: string, year: string): string {
  return `${region}\0${year}`;
}

/**
 * Joins the rows of each region, sector and year, which may hold different measures. Rows that hold
 * the same measure are in conflict: the first is kept here, and the conflict is counted.
 *
 * Yields the number of rows that were looked through.
 */
export function* observedRows(context: RowContext): Generator<number, ObservedRows> {
  const {layout, fits} = context;
  const {columns, rows} = layout;
  const renamed = new Map<string, string>();
  const collector = rowCollector(context);
  for (const [at, row] of rows.entries()) {
    if (at % STRIDE === STRIDE - 1) yield at;
    if (!fits(row)) continue;
    const cell = cellAt(row, columns.region);
    const region = regionText(cell).code;
    if (region !== cell && /^(?:GR|GB|TL)/.test(cell)) renamed.set(cell.slice(0, 5), region);
    collector.add(row, region);
  }
  return {...collector.found, renamed};
}

/** A cell of a row; empty without a column. */
export function cellAt({cells}: CsvRow, at: number | undefined): string {
  return at === undefined ? '' : (cells[at] ?? '');
}

interface RowCollector {
  add(row: CsvRow, region: string): void;
  readonly found: Omit<ObservedRows, 'renamed'>;
}

function rowCollector({layout, figures, sectors}: RowContext): RowCollector {
  const {columns} = layout;
  const keys = observationKeys();
  const known = new Map<number, Observation>();
  const observations: Observation[] = [];
  const totals = new Map<string, FigureCell>();
  const totalNames = new Set<string>();
  const codes = new Map<string, Set<string>>();
  const conflicts = rowConflicts(layout);
  const isAll = allActivities(layout);

  return {
    found: {observations, totals, totalNames, codes, conflicts},
    add(row, region) {
      const meaning = figures.meaning(row);
      if (meaning === undefined) return;
      const of = sectorCells(row.cells, columns);
      const isTotal = isAll(of);
      for (const column of figures.columns) {
        const figure = figureCell(row, column, meaning);
        const year = String(column.year ?? cellAt(row, columns.year));
        countCode(codes, {region, year, cell: row.cells[column.at]});
        if (isTotal && column.sector === undefined) {
          totalNames.add(of.sector || of.sectorName);
          if (figure.field === 'employment') totals.set(totalKey(region, year), figure);
          continue;
        }
        const sector = sectors.keyOf(of.taxonomy, column.sector ?? of.sector, of.sectorName);
        const key = keys.of(region, sector, year);
        const one = joined(known.get(key), {row, figure, column, region, year}, conflicts);
        if (one === undefined) continue;
        known.set(key, one);
        observations.push(one);
      }
    },
  };
}

/** Adds a figure to its observation; returns a new one if there is none yet. */
function joined(
  known: Observation | undefined,
  {row, figure, column, region, year: time}: PlacedFigure,
  conflicts: RowConflicts,
): Observation | undefined {
  if (known === undefined) {
    const {year, sector} = column;
    return {row, figures: [figure], region, time, year, sector};
  }
  const same = known.figures.find(({field}) => field === figure.field);
  if (same === undefined) known.figures.push(figure);
  else conflicts.add(same, figure);
  return undefined;
}

interface PlacedFigure {
  readonly row: CsvRow;
  readonly figure: FigureCell;
  readonly column: FigureColumn;
  readonly region: string;
  readonly year: string;
}

/** Whether a cell holds a figure. */
export function hasDigits(cell: string): boolean {
  return /\d/.test(cell);
}

interface RegionCell {
  readonly region: string;
  readonly year: string;
  readonly cell: string | undefined;
}

/** Adds a region to those that have figures in a year. */
function countCode(codes: Map<string, Set<string>>, {region, year, cell = ''}: RegionCell): void {
  if (!hasDigits(cell)) return;
  const known = codes.get(year);
  if (known === undefined) codes.set(year, new Set([region]));
  else if (known.size < MOST_CODES) known.add(region);
}

/** Whether a row is of all activities, in a table that has rows of others. */
function allActivities({rows, columns}: CsvLayout): (of: SectorCells) => boolean {
  const isAll = ({sector, sectorName}: SectorCells): boolean =>
    (sector || sectorName) !== '' && isAllActivities(sector, sectorName);
  const hasOthers = rows.some(({cells}) => {
    const of = sectorCells(cells, columns);
    return (of.sector || of.sectorName) !== '' && !isAll(of);
  });
  return hasOthers ? isAll : () => false;
}

function figureCell(
  row: CsvRow,
  column: FigureColumn,
  meaning: {readonly field: FigureField; readonly factor: number},
): FigureCell {
  const {at, coded, flags} = column;
  const field = coded && column.field === 'employment' ? meaning.field : column.field;
  const factor = coded ? joinedFactor(column.factor, meaning.factor) : column.factor;
  return {field, row, at, factor, flags};
}
