import type {DataProblem} from '../dataset/data-problem.js';
import {NUTS_VERSIONS} from '../nuts/best-nuts-version.js';
import {shortText} from '../reading/values/value-preview.js';
import {isRegionCode} from './columns/region-codes.js';

/** A region that no point was found for. */
export interface UnplacedRegion {
  readonly code: string;
  /** Line of its first row. */
  readonly line: number | undefined;
}

/** Number of codes that a message names. */
const EXAMPLES = 3;

/**
 * Problems of regions without a place, one for each cause: countries and groups of regions, which
 * are no loss beside their regions; smaller regions; codes of other versions; unknown codes.
 *
 * @param field - Heading of the column of codes.
 * @param nuts - Year of the version that placed the other regions; `undefined` for other points.
 */
export function regionProblems(
  regions: readonly UnplacedRegion[],
  field: string,
  nuts: number | undefined,
): readonly DataProblem[] {
  const causes = new Map<string, UnplacedRegion[]>();
  for (const region of regions) {
    const cause = causeOf(region.code, nuts);
    causes.set(cause, [...(causes.get(cause) ?? []), region]);
  }
  return [...causes].map(([cause, found]) => {
    const severity = cause.startsWith(LARGER) || cause === EXTRA ? 'warning' : 'error';
    const [{code, line} = {code: '', line: undefined}] = found;
    if (found.length === 1) {
      return {
        severity,
        ...(line && {line}),
        region: shortText(code),
        field,
        message: `is ${cause}`,
      };
    }
    const places = found
      .slice(0, EXAMPLES)
      .map((region) => `line ${region.line} (${shortText(region.code)})`);
    const more = found.length > EXAMPLES ? ', …' : '';
    const message = `has ${found.length} codes of a kind: each is ${cause} (${places.join(', ')}${more})`;
    return {severity, field, message, count: found.length};
  });
}

const LARGER = 'a country or larger region';
const EXTRA = 'extra-regio, which belongs to no region; it was left out';

function causeOf(code: string, nuts: number | undefined): string {
  if (nuts === undefined) {
    return 'not a code of the given points; the region and its figures were left out';
  }
  const known = `NUTS ${nuts}, level 2`;
  if (/^(?:EU|EA|EEA|EFTA|EEC)\d*(?:_\d+)?$/.test(code))
    return `${LARGER}, not of ${known}; it was left out`;
  if (/^[A-Z]{2}ZZ?Z?$/.test(code)) return EXTRA;
  if (isRegionCode(code)) {
    if (code.length < 4) return `${LARGER}, not of ${known}; it was left out`;
    if (code.length > 4) {
      return `of level 3, and the built-in points are of level 2 only; the region and its figures were left out`;
    }
    const others = NUTS_VERSIONS.filter(({points}) => points.has(code)).map(({year}) => year);
    if (others.length > 0) {
      return `not a code of ${known}, but of NUTS ${others.join(', ')}; the region and its figures were left out`;
    }
  }
  return `not a code of ${known}; the region and its figures were left out`;
}
