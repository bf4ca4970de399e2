import type {CsvField} from './column-names.js';
import {FIGURE_FIELDS, type CsvLayout} from './csv-layout.js';
import type {CsvRow} from './csv-rows.js';
import type {CsvSectors} from './csv-sectors.js';
import {figureText} from './figure-text.js';

/** One row as a flat feature of the contract, without a geometry. */
export interface CsvFeature {
  readonly type: 'Feature';
  readonly geometry: null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Texts that are copied unchanged. */
const TEXT_FIELDS = ['region', 'name', 'note'] as const;

/** Whole numbers. */
const COUNT_FIELDS = ['year', 'stars', 'incomplete'] as const;

/** A row as a feature; cells that are not valid figures or years stay text and fail in the parser. */
export function csvFeature(
  {cells}: Pick<CsvRow, 'cells'>,
  {columns, decimal}: Pick<CsvLayout, 'columns' | 'decimal'>,
  {sectors, year}: {readonly sectors: CsvSectors; readonly year?: number | undefined},
): CsvFeature {
  const cell = (field: CsvField): string => cells[columns[field] ?? -1] ?? '';
  const key = sectorKeyOf({cells}, {columns}, sectors);
  const colon = key.indexOf(':');
  const properties: Record<string, unknown> = {
    taxonomy: key.slice(0, colon),
    sector: key.slice(colon + 1),
    // A row without persons employed still names its region.
    employment: null,
    ...(year === undefined ? {} : {year}),
  };
  describe(properties, cell);
  let flags = cell('flag').toLowerCase();
  for (const field of FIGURE_FIELDS) {
    if (columns[field] === undefined) continue;
    const figure = figureText(cell(field), decimal);
    properties[field] = figure.value;
    if (field === 'employment') flags += figure.flags;
  }
  if (flags !== '') properties['flag'] = flags;
  return {type: 'Feature', geometry: null, properties};
}

/** Key `taxonomy:sector` of the sector that a row is about. */
export function sectorKeyOf(
  {cells}: Pick<CsvRow, 'cells'>,
  {columns}: Pick<CsvLayout, 'columns'>,
  sectors: CsvSectors,
): string {
  const cell = (field: CsvField): string => cells[columns[field] ?? -1] ?? '';
  return sectors.keyOf(cell('taxonomy'), cell('sector'), cell('sectorName'));
}

function describe(properties: Record<string, unknown>, cell: (field: CsvField) => string): void {
  for (const field of TEXT_FIELDS) if (cell(field) !== '') properties[field] = cell(field);
  // The name of a country is ignored: its code follows from that of the region.
  if (/^[A-Za-z]{2}$/.test(cell('country'))) properties['country'] = cell('country').toUpperCase();
  for (const field of COUNT_FIELDS) {
    const text = cell(field);
    if (text !== '') properties[field] = /^\d+$/.test(text) ? Number(text) : text;
  }
}
