import {isOwn, type CarriedRegion, type RegionCarrier} from '../nuts/region-carrier.js';
import {totalKey, type FigureCell, type ObservedRows} from './observed-rows.js';

/**
 * Figures of all activities by the regions that are shown, summed where exact. A region's own figure
 * comes before that of its parts.
 */
export function carriedTotals(
  totals: ObservedRows['totals'],
  carrier: RegionCarrier,
): ObservedRows['totals'] {
  const result = new Map<string, FigureCell>();
  const groups = new Map<string, TotalGroup>();
  for (const [key, cell] of totals) {
    const [code = '', time = ''] = key.split('\0');
    const found = carrier.carried(code, time);
    if (found === undefined || isOwn(code, found)) {
      result.set(key, cell);
      continue;
    }
    const target = totalKey(found.region, time);
    const group = groups.get(target) ?? {found, parts: new Map<string, FigureCell>()};
    groups.set(target, group);
    group.parts.set(code, cell);
  }
  for (const [key, {found, parts}] of groups) {
    const isComplete = parts.size === found.parts.codes.length;
    if (isComplete && !result.has(key)) result.set(key, sumOf([...parts.values()]));
  }
  return result;
}

interface TotalGroup {
  readonly found: CarriedRegion;
  /** Cells by the codes of the parts. */
  readonly parts: Map<string, FigureCell>;
}

function sumOf([first, ...more]: readonly FigureCell[]): FigureCell {
  if (first === undefined) throw new Error('a sum must have parts');
  return more.length === 0 ? first : {...first, more};
}
