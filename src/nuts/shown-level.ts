import {bestNutsVersion} from './best-nuts-version.js';
import type {NutsRegions} from './nuts-regions.js';

/** Codes of a table by the level of NUTS that they belong to. */
export type LevelCodes = ReadonlyMap<NutsRegions, readonly string[]>;

/** Share of a country's regions of a level from which the level is complete. */
const COMPLETE = 0.8;

/** Codes by level, in the order of the levels; codes of none are left out. */
export function levelCodes(codes: Iterable<string>, levels: readonly NutsRegions[]): LevelCodes {
  const found = new Map<NutsRegions, string[]>(levels.map((level) => [level, []]));
  for (const code of codes) {
    for (const [level, list] of found) {
      if (isOfLevel(code, level)) list.push(code);
    }
  }
  return found;
}

/** Whether any version of NUTS, or the ITL of 2025, has a code at a level. */
export function isOfLevel(code: string, {versions, changes}: NutsRegions): boolean {
  return (
    versions.some(({points}) => points.has(code)) ||
    (code.startsWith('UK') && changes.some(({to}) => to === code))
  );
}

/**
 * The level that a table is shown at: the finest one that is complete. Countries are shown only if
 * the table has nothing else. A level is complete if each country that the table has regions of has
 * them at this level, and at least four fifths of those that its larger regions in the table have.
 * If no level is, the one with the most countries is shown.
 *
 * @returns `undefined` if no code belongs to a level.
 */
export function shownLevel(codes: LevelCodes): NutsRegions | undefined {
  const filled = [...codes].filter(([, list]) => list.length > 0);
  const regional = filled.filter(([{level}]) => level > 0);
  if (regional.length < 2) return (regional[0] ?? filled[0])?.[0];
  const finestFirst = regional.sort(([one], [other]) => other.level - one.level);
  const complete = finestFirst.find(([level, list]) => isComplete(level, list, regional));
  if (complete !== undefined) return complete[0];
  const countries = finestFirst.map(([level, list]) => ({level, count: countriesOf(list).size}));
  return countries.reduce((best, other) => (other.count > best.count ? other : best)).level;
}

function isComplete(
  level: NutsRegions,
  list: readonly string[],
  regional: readonly (readonly [NutsRegions, readonly string[]])[],
): boolean {
  const own = countriesOf(list);
  const all = countriesOf(regional.flatMap(([, codes]) => codes));
  if (own.size < all.size) return false;
  const given = new Set(list);
  const {version} = bestNutsVersion(list, level.versions);
  const larger = regional.filter((other) => other[0].level < level.level).flatMap(([, x]) => x);
  const counts = new Map<string, {listed: number; of: number}>();
  const beginnings = new Set(larger);
  for (const code of version.points.keys()) {
    const isInside = [3, 4].some((length) => beginnings.has(code.slice(0, length)));
    if (!isInside) continue;
    const count = counts.get(code.slice(0, 2)) ?? {listed: 0, of: 0};
    counts.set(code.slice(0, 2), count);
    count.of += 1;
    if (given.has(code)) count.listed += 1;
  }
  return [...counts.values()].every(({listed, of}) => listed >= COMPLETE * of);
}

function countriesOf(codes: readonly string[]): ReadonlySet<string> {
  return new Set(codes.map((code) => code.slice(0, 2)));
}
