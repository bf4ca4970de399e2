import {confidentialityText, flagText} from './cells/flag-text.js';
import {figureText} from './cells/figure-text.js';
import type {YearReader} from './cells/year-cell.js';
import type {CsvField} from './columns/column-names.js';
import {regionText} from './columns/region-codes.js';
import type {CsvLayout} from './csv-layout.js';
import {sectorCells, type CsvSectors} from './csv-sectors.js';
import {scaledFigure} from './cells/figure-scale.js';
import {cellAt, totalKey, type FigureCell, type Observation} from './observed-rows.js';

/** An observation as a flat feature of the contract, without a geometry. */
export interface CsvFeature {
  readonly type: 'Feature';
  readonly geometry: null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What features are made with. */
export interface FeatureContext {
  readonly layout: Pick<CsvLayout, 'columns' | 'decimal'>;
  readonly sectors: CsvSectors;
  /** Reader of the column of years. */
  readonly yearOf: YearReader;
  /** Year of rows that name none. */
  readonly year: number | undefined;
  /** Factor that the heading of totals names; by default, totals are in the unit of the figures. */
  readonly totalFactor: number | undefined;
  /** Figures of all activities by region and year. */
  readonly totals: ReadonlyMap<string, FigureCell>;
}

/** Whole numbers. */
const COUNT_FIELDS = ['stars', 'incomplete'] as const;

/** An observation as a feature; cells that are not valid figures or years stay text and fail in the parser. */
export function csvFeature(observation: Observation, context: FeatureContext): CsvFeature {
  const {row} = observation;
  const {columns} = context.layout;
  const cell = (field: CsvField): string => cellAt(row, columns[field]);
  const of = sectorCells(row.cells, columns);
  const key = context.sectors.keyOf(of.taxonomy, observation.sector ?? of.sector, of.sectorName);
  const colon = key.indexOf(':');
  const properties: Record<string, unknown> = {
    taxonomy: key.slice(0, colon),
    sector: key.slice(colon + 1),
    // A row without persons employed still names its region.
    employment: null,
  };
  describe(properties, observation, cell);
  addYear(properties, observation, {cell: cell('year'), context});
  addFigures(properties, observation, context);
  addTotal(properties, observation, context);
  return {type: 'Feature', geometry: null, properties};
}

function addFigures(
  properties: Record<string, unknown>,
  {figures, flags: more = ''}: Observation,
  context: FeatureContext,
): void {
  let flags = more;
  for (const figure of figures) {
    const {value, flags: found} = figureOf(figure, context);
    properties[figure.field] = value;
    if (figure.field === 'employment' || figures.length === 1) flags += found;
  }
  flags += rowFlags(figures, context);
  if (flags !== '') properties['flag'] = flags;
}

/** The sum of a figure's cells; not a number if one of them is not. */
function figureOf(figure: FigureCell, context: FeatureContext): ReturnType<typeof figureText> {
  const cells = cellsOf(figure).map((cell) => cellFigure(cell, context));
  return {
    value: sumOf(cells.map(({value}) => value)),
    flags: cells.map(({flags}) => flags).join(''),
  };
}

/** The cells that a figure is the sum of. */
function cellsOf(figure: FigureCell): readonly FigureCell[] {
  return [figure, ...(figure.more ?? [])];
}

type Value = ReturnType<typeof figureText>['value'];

/** The sum of numbers; the first value that is none if there is one. */
function sumOf(values: readonly Value[]): Value {
  const gap = values.find((value) => typeof value !== 'number');
  return gap === undefined ? values.reduce<number>((sum, value) => sum + Number(value), 0) : gap;
}

/** The figure of a cell in the unit of its field, with the flags behind it or in their own column. */
function cellFigure(
  {row, at, factor, flags: column}: FigureCell,
  {layout}: FeatureContext,
): ReturnType<typeof figureText> {
  const {value, flags} = figureText(row.cells[at] ?? '', layout.decimal);
  const beside = column === undefined ? '' : flagText(row.cells[column] ?? '').flags;
  const scaled = typeof value === 'number' ? scaledFigure(value, factor) : value;
  return {value: scaled, flags: flags + beside};
}

/** Flags of the row that gives persons employed, or of the first. */
function rowFlags(figures: readonly FigureCell[], {layout}: FeatureContext): string {
  const {flag, confidentiality} = layout.columns;
  const figure = figures.find(isEmployment) ?? figures[0];
  const rows = figure === undefined ? [] : cellsOf(figure).map(({row}) => row);
  return rows
    .map(({cells}) => {
      const quality = flagText(cells[flag ?? -1] ?? '').flags;
      return quality + confidentialityText(cells[confidentiality ?? -1] ?? '').flags;
    })
    .join('');
}

function isEmployment({field}: FigureCell): boolean {
  return field === 'employment';
}

function addYear(
  properties: Record<string, unknown>,
  observation: Observation,
  {cell, context}: {readonly cell: string; readonly context: FeatureContext},
): void {
  const year = observation.year ?? (cell === '' ? context.year : context.yearOf(cell));
  if (year !== undefined) properties['year'] = year;
}

/** The region's employment in all activities, from a column or from a row of its own. */
function addTotal(
  properties: Record<string, unknown>,
  {row, region, time, figures}: Observation,
  context: FeatureContext,
): void {
  const {columns, decimal} = context.layout;
  if (columns.regionTotal !== undefined) {
    const at = columns.regionTotal;
    const factor = context.totalFactor ?? figures.find(isEmployment)?.factor ?? 1;
    const rows = figures[0] === undefined ? [row] : cellsOf(figures[0]).map((cell) => cell.row);
    const values = rows.map(({cells}) => figureText(cells[at] ?? '', decimal).value);
    const total = sumOf(values);
    properties['regionTotal'] = typeof total === 'number' ? scaledFigure(total, factor) : total;
    return;
  }
  if (context.totals.size === 0) return;
  const total = context.totals.get(totalKey(region, time));
  const value = total && figureOf(total, context).value;
  if (typeof value === 'number') properties['regionTotal'] = value;
}

function describe(
  properties: Record<string, unknown>,
  {region, carried}: Observation,
  cell: (field: CsvField) => string,
): void {
  if (region !== '') properties['region'] = region;
  // The name of a part, or of another version, is not the region's.
  const name = carried === undefined ? cell('name') || regionText(cell('region')).name : '';
  if (name !== '') properties['name'] = name;
  if (cell('note') !== '') properties['note'] = cell('note');
  // The name of a country is ignored: its code follows from that of the region.
  if (/^[A-Za-z]{2}$/.test(cell('country'))) properties['country'] = cell('country').toUpperCase();
  for (const field of COUNT_FIELDS) {
    const text = cell(field);
    if (text !== '') properties[field] = /^\d+$/.test(text) ? Number(text) : text;
  }
}
