/** Severity of a defect of the data. */
export type ProblemSeverity = 'error' | 'warning';

/** A defect of the supplied data, and how it was handled. */
export interface DataProblem {
  /** `error`: something was left out; `warning`: everything was kept. */
  readonly severity: ProblemSeverity;
  /** Position in `features`, from 0; `undefined` if the defect is not in a feature. */
  readonly feature?: number;
  /** Line of the text that the data was read from, from 1, if known. */
  readonly line?: number;
  /** Code of the region, if known; shortened to at most 80 characters. */
  readonly region?: string;
  /**
   * Location in the feature or the metadata, such as `properties.employment` or `hotspots.years`;
   * shortened to at most 80 characters.
   */
  readonly field?: string;
  /** The offending value, shortened to at most 80 characters. */
  readonly value?: string;
  /** The defect and how it was handled: `must be a number of persons; the figure was left out`. */
  readonly message: string;
  /** Number of similar defects that this entry represents; `undefined` for 1. */
  readonly count?: number;
}

/**
 * Thrown if the data as a whole cannot be used: it is not JSON, or not a GeoJSON feature
 * collection.
 */
export class HotspotDataError extends Error {
  override readonly name = 'HotspotDataError';
}

/** One line for a log or a list: `feature 3 (DE11), properties.employment: must be … (found "x")`. */
export function problemText(problem: DataProblem): string {
  const {feature, line, region, field, value, message} = problem;
  const place = [
    line === undefined ? undefined : `line ${line}`,
    feature === undefined ? undefined : `feature ${feature}`,
    region === undefined ? undefined : `(${region})`,
  ].filter((part) => part !== undefined);
  const where = [place.join(' '), field].filter((part) => part).join(', ');
  const found = value === undefined || message.includes(value) ? '' : ` (found ${value})`;
  return `${where === '' ? '' : `${where}: `}${message}${found}`;
}
