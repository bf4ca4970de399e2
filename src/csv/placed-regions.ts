import type {NutsRegions} from '../nuts/nuts-regions.js';
import {nutsRegions0} from '../nuts/nuts-regions-0.js';
import {nutsRegions1} from '../nuts/nuts-regions-1.js';
import {nutsRegions2} from '../nuts/nuts-regions-2.js';
import {regionCarrier} from '../nuts/region-carrier.js';
import {levelCodes, shownLevel} from '../nuts/shown-level.js';
import type {RegionPoints} from '../reading/draft/region-points.js';
import type {ProblemList} from '../reading/values/problem-list.js';
import {tellCarried} from './carried-problems.js';
import {carriedRows} from './carried-rows.js';
import type {CsvLayout} from './csv-layout.js';
import type {CsvSectors} from './csv-sectors.js';
import type {ObservedRows} from './observed-rows.js';
import {headingOf} from './table-headings.js';

/** The rows of a table by the regions that are shown, and their places. */
export interface PlacedRegions {
  readonly observed: ObservedRows;
  readonly points: RegionPoints;
  /** Year of the version of NUTS; `undefined` for points from elsewhere. */
  readonly nuts: number | undefined;
  /** Level of NUTS, from 0 to 3; `undefined` for points from elsewhere. */
  readonly level: number | undefined;
}

/** What regions are placed by. */
export interface PlacingContext {
  readonly layout: CsvLayout;
  readonly sectors: CsvSectors;
  readonly problems: ProblemList;
  readonly options: {
    readonly points?: RegionPoints | undefined;
    readonly nuts?: number | undefined;
    readonly level?: number | undefined;
    readonly levels?: readonly NutsRegions[] | undefined;
  };
}

/**
 * Places the regions of a table by the level and version of NUTS that they are of; figures of other
 * versions are carried over where that is exact.
 *
 * @throws RangeError if the options name a level or version that is not known.
 */
export function* placedRegions(
  observed: ObservedRows,
  {layout, sectors, problems, options}: PlacingContext,
): Generator<void, PlacedRegions> {
  const {points} = options;
  if (points !== undefined) return {observed, points, nuts: undefined, level: undefined};
  const levels = knownLevels(options.levels);
  const codes = levelCodes(new Set([...observed.codes.values()].flatMap((of) => [...of])), levels);
  const regions = askedLevel(levels, options.level) ?? shownLevel(codes) ?? nutsRegions2;
  const shown = new Set(codes.get(regions));
  const ofLevel = new Map(
    [...observed.codes].map(([time, list]) => [
      time,
      new Set([...list].filter((code) => shown.has(code))),
    ]),
  );
  yield;
  const carrier = regionCarrier({regions, codes: ofLevel, nuts: options.nuts});
  yield;
  const rows = yield* carriedRows(observed, {carrier, layout, sectors});
  const field = headingOf('region', layout);
  tellCarried(rows, {carrier, codes: ofLevel, field}, problems);
  const mixed = [...codes].filter(([{level}, list]) => level > 0 && list.length > 0);
  if (mixed.length > 1) {
    const listed = mixed.map(([{level}]) => level).join(' and ');
    const message = `has regions of levels ${listed}; level ${regions.level} is shown`;
    problems.add({}, {severity: 'warning', field, message});
  }
  return {
    observed: rows.observed,
    points: carrier.points,
    nuts: carrier.main,
    level: regions.level,
  };
}

function knownLevels(more: readonly NutsRegions[] = []): readonly NutsRegions[] {
  return [nutsRegions0, nutsRegions1, nutsRegions2, ...more];
}

function askedLevel(
  levels: readonly NutsRegions[],
  asked: number | undefined,
): NutsRegions | undefined {
  if (asked === undefined) return undefined;
  const found = levels.find(({level}) => level === asked);
  if (found !== undefined) return found;
  const known = levels.map(({level}) => level).join(', ');
  throw new RangeError(`level must be one of ${known}, not ${asked}`);
}
