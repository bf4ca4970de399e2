import {Memo} from '../../cartography/memo.js';
import {nearestRegions} from '../../cartography/nearest-regions.js';
import type {Region} from '../../dataset/region.js';
import {similarRegions} from '../../figures/similar-regions.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/** Kinds of regions to compare a region with. */
export const PEER_KINDS = ['neighbours', 'similar'] as const;

/** Nearest regions, or those with the most similar location quotients. */
export type PeerKind = (typeof PEER_KINDS)[number];

/** Number of neighbours, or of similar regions. */
const PEERS = 5;

/** Finds regions to compare a region with; the last answer of each kind is kept. */
export class RegionPeers {
  readonly #answers = {
    neighbours: new Memo<readonly Region[]>(),
    similar: new Memo<readonly Region[]>(),
  };

  /** Five regions to compare with the one of a code, the best first; none without one. */
  of(kind: PeerKind, code: string | undefined, view: HotspotView): readonly Region[] {
    const {figures, filter} = view;
    const {regions} = figures.dataset;
    const {taxonomy, year} = filter;
    return this.#answers[kind].from([figures, taxonomy, year, code], () => {
      const region = regions.findIndex((each) => each.code === code);
      if (region < 0) return [];
      const found =
        kind === 'neighbours'
          ? nearestRegions(regions, region, PEERS)
          : similarRegions(figures, {region, taxonomy, year}, PEERS);
      return found.flatMap((at) => regions[at] ?? []);
    });
  }
}
