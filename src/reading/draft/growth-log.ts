import type {GrowthEnds} from '../../dataset/hotspot-dataset.js';
import type {Ranks} from './sorted-observations.js';

/** Employment at both ends of the growth span while the data is read. */
export interface GrowthLog {
  /** Notes that a region gives growth, be it without a figure. */
  begin(): void;
  /** Notes the figures of a region and sector, by their numbers; the first ones win. */
  note(region: number, sector: number, ends: readonly [first: number, last: number]): void;
  /** `undefined` if no region gives growth. */
  columns(ranks: Ranks): GrowthEnds | undefined;
}

/** An empty log of growth. */
export function growthLog(): GrowthLog {
  const sectors: Map<number, readonly [number, number]>[] = [];
  let given = false;
  return {
    begin() {
      given = true;
    },
    note(region, sector, ends) {
      const own = (sectors[sector] ??= new Map<number, readonly [number, number]>());
      if (!own.has(region)) own.set(region, ends);
    },
    columns(ranks) {
      if (!given) return undefined;
      const blank = (): Float64Array => new Float64Array(ranks.sectors * ranks.regions).fill(NaN);
      const columns = {first: blank(), last: blank()};
      for (const [number, own] of sectors.entries()) {
        for (const [region, [first, last]] of own ?? []) {
          const [sector, place] = [ranks.sector[number] ?? -1, ranks.region[region] ?? -1];
          if (sector < 0 || place < 0) continue;
          columns.first[sector * ranks.regions + place] = first;
          columns.last[sector * ranks.regions + place] = last;
        }
      }
      return columns;
    },
  };
}
