import type {DataProblem} from '../dataset/data-problem.js';
import type {CsvField} from './columns/column-names.js';
import type {CsvLayout} from './csv-layout.js';
import {listedValues} from './meaning/row-choice.js';
import type {ObservedRows} from './observed-rows.js';
import {regionProblems} from './region-problems.js';
import {headingOf} from './table-headings.js';

/** A reading whose problems are to be told. */
export interface RowReading {
  readonly observed: ObservedRows;
  readonly layout: CsvLayout;
  /** Version and level of NUTS that placed the regions; `undefined` for other points. */
  readonly nuts: number | undefined;
  readonly level: number | undefined;
  /** Codes of the regions that have a place. */
  readonly shown: ReadonlySet<string>;
}

/** Problems of features, as those of the rows that they were made from. */
export function inTable(
  problems: readonly DataProblem[],
  {observed, layout, nuts, level, shown}: RowReading,
): readonly DataProblem[] {
  const {observations} = observed;
  const lineOf = (feature: number | undefined): number | undefined =>
    feature === undefined ? undefined : observations[feature]?.row.line;
  const isUnplaced = ({field, region}: DataProblem): boolean =>
    field === 'geometry' && region !== undefined;
  const unplaced = problems.filter(isUnplaced).map(({region = '', feature}) => ({
    code: region,
    line: lineOf(feature),
  }));
  const others = problems
    .filter((problem) => !isUnplaced(problem))
    .map((problem) => {
      const {feature, field, ...rest} = problem;
      const line = lineOf(feature);
      const name = field?.replace('properties.', '') as CsvField | undefined;
      return {
        ...rest,
        ...(line !== undefined && {line}),
        ...(name && {field: headingOf(name, layout)}),
      };
    });
  const field = headingOf('region', layout);
  const placing = {field, nuts, level, shown};
  return [...others, ...regionProblems(unplaced, placing), ...renamedRegions(observed, field)];
}

/** Codes that were read as those of NUTS, with the beginnings that they have. */
function renamedRegions({renamed}: ObservedRows, field: string): readonly DataProblem[] {
  if (renamed.size === 0) return [];
  const pairs = [...renamed].map(([given, code]) => `${given} as ${code}`);
  const message = `begins with another code of the country than that of NUTS; read ${listedValues(pairs)}`;
  return [{severity: 'warning', field, message, count: renamed.size}];
}
