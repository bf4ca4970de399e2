import type {Region} from '../../dataset/region.js';
import {regionMatches} from '../../search/region-search.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/** A row of the list of regions. */
export interface RegionRow {
  readonly region: Region;
  /** Size measure; `NaN` if the view has no circle of the region. */
  readonly value: number;
  /** Whether the criterion leaves the region out, so that it is a ring. */
  readonly below: boolean;
}

/** Rows of a list of regions. */
export interface RegionRows {
  /** Chosen regions, in the order of choice. */
  readonly chosen: readonly RegionRow[];
  /** The other regions. */
  readonly others: readonly RegionRow[];
}

/** The regions with a circle or a ring in a view, largest first; with a search, those it finds. */
export function regionRows(
  view: HotspotView,
  {selected, searched}: {readonly selected: readonly string[]; readonly searched: string},
): RegionRows {
  const {regions} = view.figures.dataset;
  const ranked = rankedRows(view);
  const byCode = new Map(ranked.map((row) => [row.region.code, row]));
  const rowOf = (region: Region): RegionRow =>
    byCode.get(region.code) ?? {region, value: NaN, below: false};
  const all =
    searched.trim() === ''
      ? ranked
      : regionMatches(regions, searched).flatMap(({at}) => {
          const region = regions[at];
          return region ? [rowOf(region)] : [];
        });
  const listed = new Set(all.map(({region}) => region.code));
  const chosen = selected.flatMap((code) => {
    const region = regions.find((each) => each.code === code);
    const shown = searched.trim() === '' || listed.has(code);
    return region && shown ? [rowOf(region)] : [];
  });
  return {chosen, others: all.filter(({region}) => !selected.includes(region.code))};
}

/** Circles and rings, largest first; of equal ones the circle. */
function rankedRows(view: HotspotView): readonly RegionRow[] {
  const rings = view.others ? rowsOf(view.others, true) : [];
  return [...rowsOf(view, false), ...rings].sort((one, other) => other.value - one.value);
}

function rowsOf({bubbles, figures}: HotspotView, below: boolean): readonly RegionRow[] {
  return Array.from(bubbles.region).flatMap((at, bubble) => {
    const region = figures.dataset.regions[at];
    return region ? [{region, value: bubbles.value[bubble] ?? NaN, below}] : [];
  });
}
