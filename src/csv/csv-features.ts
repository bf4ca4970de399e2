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
  const {row, figures} = observation;
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
  describe(properties, cell);
  addYear(properties, observation, {cell: cell('year'), context});
  addFigures(properties, figures, context);
  addTotal(properties, observation, context);
  return {type: 'Feature', geometry: null, properties};
}

function addFigures(
  properties: Record<string, unknown>,
  figures: readonly FigureCell[],
  context: FeatureContext,
): void {
  let flags = '';
  for (const figure of figures) {
    const {value, flags: found} = figureOf(figure, context);
    properties[figure.field] = value;
    if (figure.field === 'employment' || figures.length === 1) flags += found;
  }
  flags += rowFlags(figures, context);
  if (flags !== '') properties['flag'] = flags;
}

/** The figure of a cell in the unit of its field, with the flags behind it or in their own column. */
function figureOf(
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
  const {row} = figures.find(isEmployment) ?? figures[0] ?? {};
  const quality = flagText(row?.cells[flag ?? -1] ?? '').flags;
  return quality + confidentialityText(row?.cells[confidentiality ?? -1] ?? '').flags;
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
  {row, year, figures}: Observation,
  context: FeatureContext,
): void {
  const {columns, decimal} = context.layout;
  if (columns.regionTotal !== undefined) {
    const {value} = figureText(cellAt(row, columns.regionTotal), decimal);
    const factor = context.totalFactor ?? figures.find(isEmployment)?.factor ?? 1;
    properties['regionTotal'] = typeof value === 'number' ? scaledFigure(value, factor) : value;
    return;
  }
  if (context.totals.size === 0) return;
  const region = regionText(cellAt(row, columns.region)).code;
  const total = context.totals.get(totalKey(region, String(year ?? cellAt(row, columns.year))));
  const value = total && figureOf(total, context).value;
  if (typeof value === 'number') properties['regionTotal'] = value;
}

function describe(properties: Record<string, unknown>, cell: (field: CsvField) => string): void {
  const region = regionText(cell('region'));
  if (region.code !== '') properties['region'] = region.code;
  const name = cell('name') || region.name;
  if (name !== '') properties['name'] = name;
  if (cell('note') !== '') properties['note'] = cell('note');
  // The name of a country is ignored: its code follows from that of the region.
  if (/^[A-Za-z]{2}$/.test(cell('country'))) properties['country'] = cell('country').toUpperCase();
  for (const field of COUNT_FIELDS) {
    const text = cell(field);
    if (text !== '') properties[field] = /^\d+$/.test(text) ? Number(text) : text;
  }
}
