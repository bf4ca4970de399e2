import type {NutsChange} from './nuts-change.js';
import type {NutsRegions} from './nuts-regions.js';

/** Codes of another version that together are one region. */
export interface RegionParts {
  readonly codes: readonly string[];
  /** Whether their boundary differs a little from that of the region. */
  readonly boundaryMoved: boolean;
}

/** Year by which changes call the United Kingdom's ITL of 2025. */
const ITL = 2025;

/**
 * Finds the codes by which another version of NUTS calls the regions of a version, from one version
 * to the next.
 *
 * @param home - Year of the regions' version.
 * @param other - Year of the other version; 2025 for the United Kingdom's ITL of that year.
 * @returns For the code of a region its parts; `undefined` if the other version divides its area in
 *   another way, or does not cover it.
 */
export function regionParts(
  regions: NutsRegions,
  home: number,
  other: number,
): (code: string) => RegionParts | undefined {
  const steps = versionSteps(regions, home, other);
  return (code) => {
    let parts: RegionParts | undefined = {codes: [code], boundaryMoved: false};
    for (const step of steps) parts = parts && joined(parts.codes.map(step), parts.boundaryMoved);
    return parts;
  };
}

type Step = (code: string) => RegionParts | undefined;

function joined(
  found: readonly (RegionParts | undefined)[],
  boundaryMoved: boolean,
): RegionParts | undefined {
  const known = found.filter((parts) => parts !== undefined);
  if (known.length < found.length) return undefined;
  return {
    codes: known.flatMap(({codes}) => codes),
    boundaryMoved: boundaryMoved || known.some((parts) => parts.boundaryMoved),
  };
}

function versionSteps(regions: NutsRegions, home: number, other: number): readonly Step[] {
  const years = regions.versions
    .map(({year}) => year)
    .filter((year) => other !== ITL || year <= ITL_BASE)
    .concat(other === ITL ? [ITL] : []);
  const [from, to] = [years.indexOf(home), years.indexOf(other)];
  if (from < 0 || to < 0) return [() => undefined];
  const path = from < to ? years.slice(from, to + 1) : years.slice(to, from + 1).reverse();
  return path.slice(1).map((year, at) => versionStep(regions, path[at] ?? NaN, year));
}

/** Version of NUTS whose codes the ITL changed. */
const ITL_BASE = 2021;

/** Step to the version after or before. */
function versionStep({changes, versions}: NutsRegions, from: number, to: number): Step {
  const isForward = from < to;
  const [older, newer] = [Math.min(from, to), Math.max(from, to)];
  const between = changes.filter(({versions: [one, two]}) => one === older && two === newer);
  const [own, others] = isForward ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const byOwn = grouped(between, own);
  const byOther = grouped(between, others);
  const points = versions.find(({year}) => year === to)?.points;
  const exact = isForward ? 'split' : 'merged';
  return (code) => {
    const rows = byOwn.get(code);
    if (rows === undefined) {
      const isKept = !byOther.has(code) && points?.has(code) !== false;
      return isKept ? {codes: [code], boundaryMoved: false} : undefined;
    }
    if (rows.every(({kind}) => kind === 'recoded' || kind === exact)) {
      return {codes: rows.map((row) => row[others]), boundaryMoved: false};
    }
    const [moved, ...more] = rows.filter(({kind}) => kind === 'moved');
    return moved && more.length === 0 ? {codes: [moved[others]], boundaryMoved: true} : undefined;
  };
}

function grouped(
  changes: readonly NutsChange[],
  by: 'from' | 'to',
): ReadonlyMap<string, readonly NutsChange[]> {
  const groups = new Map<string, NutsChange[]>();
  for (const change of changes) {
    const group = groups.get(change[by]);
    if (group === undefined) groups.set(change[by], [change]);
    else group.push(change);
  }
  return groups;
}
