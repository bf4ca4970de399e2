import type {DecimalSign} from './cells/figure-text.js';
import {yearReader, type YearReader} from './cells/year-cell.js';
import type {FeatureContext} from './csv-features.js';
import type {CsvLayout} from './csv-layout.js';
import type {CsvSectors} from './csv-sectors.js';
import {columnFactor} from './meaning/column-factor.js';
import type {MeaningReport} from './meaning/meaning-report.js';
import type {ObservedRows} from './observed-rows.js';

/** Rows between two pauses. */
const STRIDE = 2_000;

/** Decimal sign; figures such as `1.234` have decimals if they are of thousands. */
export function signOf(
  {decimal, decimalOpen}: CsvLayout,
  {observations}: ObservedRows,
): DecimalSign {
  const isOfThousands = observations[0]?.figures.some(({factor}) => factor > 1) === true;
  return decimalOpen !== undefined && isOfThousands ? decimalOpen : decimal;
}

/** What the context of features is made of. */
export interface FeatureSource {
  readonly layout: CsvLayout;
  readonly sectors: CsvSectors;
  readonly observed: ObservedRows;
  readonly year: number | undefined;
  readonly report: MeaningReport;
}

/** What the features of a table are made with. */
export function* featureContext({
  layout,
  sectors,
  observed,
  year,
  report,
}: FeatureSource): Generator<void, FeatureContext> {
  const {columns, found, headings} = layout;
  const at = columns.regionTotal;
  const unit = at === undefined ? undefined : found.units.get(at);
  const heading = headings[at ?? -1] ?? '';
  return {
    layout: {...layout, decimal: signOf(layout, observed)},
    sectors,
    yearOf: yield* yearsOf(layout),
    year,
    totalFactor: unit && columnFactor({heading, field: 'employment', unit}, report),
    totals: observed.totals,
  };
}

function* yearsOf({columns, rows}: CsvLayout): Generator<void, YearReader> {
  const {year} = columns;
  if (year === undefined) return (text) => text;
  const cells = new Set<string>();
  for (const [at, row] of rows.entries()) {
    if (at % STRIDE === STRIDE - 1) yield;
    cells.add(row.cells[year] ?? '');
  }
  return yearReader(cells);
}
