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

/** How the regions of a table were placed. */
export interface RegionPlacing {
  /** Heading of the column of codes. */
  readonly field: string;
  /** Year of the version of NUTS that placed them; `undefined` for other points. */
  readonly nuts: number | undefined;
  /** Level that is shown. */
  readonly level: number | undefined;
  /** Codes that have a place. */
  readonly shown: ReadonlySet<string>;
}

/** Number of codes that a message names. */
const EXAMPLES = 3;

/**
 * Problems of regions without a place, one for each cause: regions of other levels, which are no
 * loss beside the regions that they hold or belong to; codes of other versions; unknown codes.
 */
export function regionProblems(
  regions: readonly UnplacedRegion[],
  placing: RegionPlacing,
): readonly DataProblem[] {
  const causes = new Map<string, {cause: Cause; found: UnplacedRegion[]}>();
  const causeOf = causeFinder(placing);
  for (const region of regions) {
    const cause = causeOf(region.code);
    const known = causes.get(cause.text) ?? {cause, found: []};
    causes.set(cause.text, known);
    known.found.push(region);
  }
  return [...causes.values()].map(({cause, found}) => problemOf(cause, found, placing.field));
}

/** Why a region has no place. */
interface Cause {
  readonly severity: DataProblem['severity'];
  readonly text: string;
}

function problemOf(
  {severity, text}: Cause,
  found: readonly UnplacedRegion[],
  field: string,
): DataProblem {
  const [{code, line} = {code: '', line: undefined}] = found;
  if (found.length === 1) {
    const message = `is ${text}`;
    return {severity, ...(line && {line}), region: shortText(code), field, message};
  }
  const places = found
    .slice(0, EXAMPLES)
    .map((region) => `line ${region.line} (${shortText(region.code)})`);
  const more = found.length > EXAMPLES ? ', …' : '';
  const message = `has ${found.length} codes of a kind: each is ${text} (${places.join(', ')}${more})`;
  return {severity, field, message, count: found.length};
}

function causeFinder({nuts, level, shown}: RegionPlacing): (code: string) => Cause {
  if (nuts === undefined || level === undefined) {
    const text = `not a code of the given points; ${LOST}`;
    return () => ({severity: 'error', text});
  }
  const known = `NUTS ${nuts}, level ${level}`;
  const holders = beginnings(shown);
  return (code) => {
    if (/^(?:EU|EA|EEA|EFTA|EEC)\d*(?:_\d+)?$/.test(code)) return larger(known);
    if (/^[A-Z]{2}ZZ?Z?$/.test(code)) {
      const text = 'extra-regio, which belongs to no region; it was left out';
      return {severity: 'warning', text};
    }
    const unknown: Cause = {severity: 'error', text: `not a code of ${known}; ${LOST}`};
    if (!isRegionCode(code)) return unknown;
    const own = code.length - 2;
    if (own < level) return own === 0 || holders.has(code) ? larger(known) : apart(own, level);
    if (own > level) return smaller(code, level, shown);
    const others = NUTS_VERSIONS.filter(({points}) => points.has(code)).map(({year}) => year);
    if (others.length === 0) return unknown;
    const text = `not a code of ${known}, but of NUTS ${others.join(', ')}; ${LOST}`;
    return {severity: 'error', text};
  };
}

const LOST = 'the region and its figures were left out';

/** A larger region without smaller ones. */
function apart(own: number, level: number): Cause {
  const text = `of level ${own} and has no regions of level ${level} in the table; ${LOST}`;
  return {severity: 'error', text};
}

/** A region of a lower level than the one that is shown. */
function smaller(code: string, level: number, shown: ReadonlySet<string>): Cause {
  if ([2, 3, 4].some((length) => shown.has(code.slice(0, length)))) {
    return {severity: 'warning', text: `a part of regions of level ${level}; it was left out`};
  }
  const own = code.length - 2;
  const advice = own === 3 ? NO_POINTS : `level ${level} is shown`;
  return {severity: 'error', text: `of level ${own}, and ${advice}; ${LOST}`};
}

/** What to do where the points of level 3, which have a module of their own, are not loaded. */
const NO_POINTS = 'the points of level 3 were not given (option levels)';

function larger(known: string): Cause {
  const text = `a country or larger region, not of ${known}; it was left out`;
  return {severity: 'warning', text};
}

function beginnings(codes: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const code of codes) {
    for (let length = 2; length < code.length; length += 1) found.add(code.slice(0, length));
  }
  return found;
}
