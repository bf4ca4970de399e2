import type {CsvRow} from '../cells/csv-rows.js';
import type {Dimension} from '../columns/dimensions.js';
import type {FigureField} from '../columns/indicator-meaning.js';
import {indicatorReader} from './indicator-reader.js';
import type {MeaningReport} from './meaning-report.js';
import {partReader} from './part-reader.js';
import {joinedFactor, multiplierReader, unitReader} from './unit-reader.js';

/** What the figure of a row is. */
export interface FigureMeaning {
  readonly field: FigureField;
  /** Factor that makes persons, units or million euro of it. */
  readonly factor: number;
}

/** Meaning of the figure in a row; `undefined` for a row that is left out. */
export type RowMeaning = (row: CsvRow) => FigureMeaning | undefined;

/** What is known of a table before its codes are read. */
export interface MeaningContext {
  readonly dimensions: readonly Dimension[];
  /** Field of the column of figures. */
  readonly field: FigureField;
  /** Whether its heading says no more than `value`, so that codes decide what it holds. */
  readonly open: boolean;
  /** Whether a column of units is about these figures. */
  readonly united: boolean;
  /** Columns whose values the reader has chosen. */
  readonly chosen: ReadonlySet<number>;
}

/**
 * Reads the codes of all known dimensions of a table. What cannot be understood is reported; if it
 * makes the whole table doubtful, the report refuses it.
 */
export function rowMeaning(context: MeaningContext, report: MeaningReport): RowMeaning {
  const {dimensions, field, open, chosen} = context;
  const of = (kind: Dimension['kind']): readonly Dimension[] =>
    dimensions.filter((dimension) => dimension.kind === kind);
  const parts = [...of('action'), ...of('period'), ...of('breakdown')]
    .filter(({at}) => !chosen.has(at))
    .map((dimension) => partReader(dimension, report));
  const [indicator] = open ? of('indicator') : [];
  const [unit] = context.united ? of('unit') : [];
  const [multiplier] = context.united ? of('multiplier') : [];
  const indicated = indicatorReader(indicator, {field, chosen, report});
  const united = unitReader(unit, report);
  const multiplied = multiplierReader(multiplier, report);
  return (row) => {
    if (!parts.every((isWhole) => isWhole(row))) return undefined;
    const what = indicated(row);
    const many = multiplied(row);
    const inUnit = what && united(row, what);
    if (what === undefined || many === undefined || inUnit === undefined) return undefined;
    return {field: what.field, factor: joinedFactor(inUnit, many)};
  };
}
