import type {Locale} from '../../locale/locale.js';
import type {HiddenRegion} from '../../search/hidden-region.js';
import type {FoundRegion, FoundSector, SearchResults} from '../../search/search-results.js';
import type {StrongSector} from '../../search/strong-sectors.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/** An entry of the list of results. */
export type SearchEntry =
  | {readonly kind: 'region'; readonly found: FoundRegion}
  /** Loosens the step of the filter that hides the region above it. */
  | {readonly kind: 'loosen'; readonly hidden: HiddenRegion}
  | {readonly kind: 'strong'; readonly found: StrongSector}
  | {readonly kind: 'sector'; readonly found: FoundSector};

/** Entries under a heading. */
export interface SearchGroup {
  readonly label: string;
  readonly entries: readonly SearchEntry[];
}

/**
 * The groups of a list of results that have entries: regions, sectors strong in the first of them,
 * sectors. What loosens the filter is below the first region that needs it.
 */
export function searchGroups(
  {regions, strong, sectors}: SearchResults,
  {view, locale}: {readonly view: HotspotView; readonly locale: Locale},
): readonly SearchGroup[] {
  const first = view.figures.dataset.regions[regions[0]?.at ?? -1];
  const groups: readonly SearchGroup[] = [
    {label: locale.text('search.regions'), entries: regionEntries(regions)},
    {
      label: locale.text('search.strong', {region: locale.label(first?.name ?? '')}),
      entries: strong.map((found) => ({kind: 'strong', found})),
    },
    {
      label: locale.text('picker.sectors'),
      entries: sectors.map((found) => ({kind: 'sector', found})),
    },
  ];
  return groups.filter(({entries}) => entries.length > 0);
}

function regionEntries(regions: readonly FoundRegion[]): readonly SearchEntry[] {
  const offered = new Set<string>();
  return regions.flatMap((found) => {
    const {hidden} = found;
    const entry: SearchEntry = {kind: 'region', found};
    if (hidden?.change === undefined) return [entry];
    const change = JSON.stringify(hidden.change);
    if (offered.has(change)) return [entry];
    offered.add(change);
    return [entry, {kind: 'loosen', hidden}];
  });
}
