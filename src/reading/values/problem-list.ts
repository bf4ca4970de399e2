import type {DataProblem, ProblemSeverity} from '../../dataset/data-problem.js';
import {shortText, valuePreview} from './value-preview.js';

/**
 * Maximum number of problems of one kind that are listed one by one; the rest become one entry with
 * a count.
 */
export const LISTED_OF_A_KIND = 1_000;

/** Location in the data. */
export interface DataPlace {
  /** Position in `features`, from 0. */
  readonly feature?: number;
  /** Line of the text, from 1. */
  readonly line?: number;
  /** Code of the region. */
  readonly region?: string;
}

/** A fault at one place. */
export interface Defect {
  readonly severity: ProblemSeverity;
  readonly field?: string;
  /** The offending value as given in the data; absent if there is none. */
  readonly value?: unknown;
  /** The same message for all defects of a kind. */
  readonly message: string;
}

/** Problems found so far. */
export interface ProblemList {
  add(place: DataPlace, defect: Defect): void;
  /** All problems in the order found, then one entry for each kind that was too frequent. */
  all(): readonly DataProblem[];
}

interface Kind {
  count: number;
  last: DataProblem;
  /** First problem that is counted instead of listed. */
  overflow?: DataProblem;
}

/** An empty list of problems. */
export function problemList(): ProblemList {
  const listed: DataProblem[] = [];
  const kinds = new Map<string, Kind>();
  return {
    add(place, defect) {
      const problem = dataProblem(place, defect);
      const key = `${problem.severity} ${baseField(problem.field)} ${problem.message}`;
      const kind = kinds.get(key) ?? {count: 0, last: problem};
      kinds.set(key, kind);
      kind.count += 1;
      kind.last = problem;
      if (kind.count <= LISTED_OF_A_KIND) listed.push(problem);
      else kind.overflow ??= problem;
    },
    all() {
      return [...listed, ...[...kinds.values()].flatMap(rest)];
    },
  };
}

function dataProblem({feature, line, region}: DataPlace, defect: Defect): DataProblem {
  return {
    severity: defect.severity,
    ...(feature === undefined ? {} : {feature}),
    ...(line === undefined ? {} : {line}),
    ...(region === undefined ? {} : {region: shortText(region)}),
    ...(defect.field === undefined ? {} : {field: shortText(defect.field)}),
    ...(defect.value === undefined ? {} : {value: valuePreview(defect.value)}),
    message: defect.message,
  };
}

/** The field without the keys and positions in brackets, which differ within a kind. */
function baseField(field = ''): string {
  const bracket = field.indexOf('[');
  return bracket < 0 ? field : field.slice(0, bracket);
}

function rest({count, last, overflow}: Kind): DataProblem[] {
  if (overflow === undefined) return [];
  const more = count - LISTED_OF_A_KIND;
  if (more === 1) return [overflow];
  const until = last.feature === undefined ? '' : `, the last in feature ${last.feature}`;
  return [{...overflow, count: more, message: `${overflow.message} (${more} of the kind${until})`}];
}

/** Reason why a value of the data was not taken; returned in place of an index. */
export type Refusal = Defect;

/** A refusal as an error: something was left out. */
export function refusal(field: string, value: unknown, message: string): Refusal {
  return {severity: 'error', field, value, message};
}
