import type {Sector, Taxonomy} from '../dataset/taxonomy.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {sectorTotals} from '../view/sector-totals.js';
import {visibleBubbles} from '../view/visible-bubbles.js';
import {hiddenRegion, type HiddenRegion} from './hidden-region.js';
import {regionMatches} from './region-search.js';
import {sectorMatches} from './sector-search.js';
import {strongSectors, type StrongSector} from './strong-sectors.js';

/** Most entries of each kind; a longer text has fewer matches. */
const MOST = {regions: 6, strong: 3, sectors: 6};

/** Most regions where nothing else is searched. */
const MOST_REGIONS = 12;

/** A region found. */
export interface FoundRegion {
  /** Index into the dataset's regions. */
  readonly at: number;
  /**
   * Size measure of the chosen sectors without country filter and criterion; `NaN` if missing, and
   * where only regions are searched.
   */
  readonly value: number;
  /** Why it is not a circle of the view; `undefined` if it is one, and where only regions are searched. */
  readonly hidden: HiddenRegion | undefined;
}

/** A sector found. */
export interface FoundSector {
  readonly sector: Sector;
  readonly taxonomy: Taxonomy;
  /** Sum of the size measure in the chosen countries; `NaN` if no region has a figure. */
  readonly value: number;
}

/** Regions and sectors that match a text, the best matches first. */
export interface SearchResults {
  readonly regions: readonly FoundRegion[];
  /** Sectors in which the first of the regions is strong; empty if a sector matches better. */
  readonly strong: readonly StrongSector[];
  readonly sectors: readonly FoundSector[];
  /** Whether the best match is a sector. */
  readonly sectorFirst: boolean;
}

export const NOTHING_FOUND: SearchResults = {
  ...{regions: [], strong: [], sectors: []},
  sectorFirst: false,
};

/**
 * Regions and sectors of a view's data that match a text.
 *
 * @param onlyRegions - Whether sectors are left out.
 */
export function searchResults(
  view: HotspotView,
  text: string,
  {onlyRegions}: {readonly onlyRegions: boolean},
): SearchResults {
  const {figures, filter} = view;
  const {regions, sectors} = figures.dataset;
  const places = regionMatches(regions, text);
  const kinds = onlyRegions ? [] : sectorMatches(sectors, text);
  const [place] = places;
  const [kind] = kinds;
  const sectorFirst = kind !== undefined && (place === undefined || kind.rank < place.rank);
  const withStrong = !onlyRegions && place !== undefined && !sectorFirst;
  const most = onlyRegions ? MOST_REGIONS : MOST.regions;
  const found = places.slice(0, most).map(({at}) => at);
  return {
    regions: onlyRegions ? found.map(plainRegion) : foundRegions(view, found),
    strong: withStrong ? strongSectors(figures, filter, {region: place.at, most: MOST.strong}) : [],
    sectors: kinds.slice(0, MOST.sectors).flatMap(({at}) => foundSector(view, at)),
    sectorFirst,
  };
}

function plainRegion(at: number): FoundRegion {
  return {at, value: NaN, hidden: undefined};
}

function foundRegions(view: HotspotView, regions: readonly number[]): readonly FoundRegion[] {
  if (regions.length === 0) return [];
  const all = visibleBubbles(view.figures, {...view.filter, countries: [], criterion: {}});
  const valueOf = (region: number): number => {
    const bubble = all.region.indexOf(region);
    if (bubble >= 0) return all.value[bubble] ?? NaN;
    return all.zero.includes(region) ? 0 : NaN;
  };
  return regions.map((at) => ({at, value: valueOf(at), hidden: hiddenRegion(view, at)}));
}

function foundSector({figures, filter}: HotspotView, at: number): readonly FoundSector[] {
  const {taxonomies, sectors} = figures.dataset;
  const sector = sectors[at];
  const taxonomy = taxonomies.find(({id}) => id === sector?.taxonomy);
  if (sector === undefined || taxonomy === undefined) return [];
  const totals = sectorTotals(figures, {...filter, taxonomy: taxonomy.id});
  const value = totals.find((total) => total.sector === sector)?.value ?? NaN;
  return [{sector, taxonomy, value}];
}
