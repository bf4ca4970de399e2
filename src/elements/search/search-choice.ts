import {regionTargets} from '../../cartography/map-target.js';
import type {LocalisedText} from '../../dataset/localised-text.js';
import type {Region} from '../../dataset/region.js';
import {
  HotspotFilterChangeEvent,
  HotspotSectorChangeEvent,
  HotspotSelectEvent,
} from '../../events.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {SearchEntry} from './search-groups.js';

/** What the reader chooses with an entry of a list of results. */
export interface SearchChoice {
  /** Name of the region or sector; absent where the filter is loosened. */
  readonly name?: LocalisedText;
  readonly event: Event;
}

/** Context of a choice. */
export interface SearchChoiceScene {
  readonly view: HotspotView;
  /** Codes of the regions that remain selected beside the one chosen. */
  readonly others: readonly string[];
}

/** Choice of an entry: its region, its sector with the taxonomy, or a looser filter. */
export function searchChoice(
  entry: SearchEntry,
  {view, others}: SearchChoiceScene,
): SearchChoice | undefined {
  switch (entry.kind) {
    case 'region':
      return regionChoice(regionOf(entry, view), others);
    case 'loosen':
      return {event: new HotspotFilterChangeEvent(entry.hidden.change ?? {})};
    case 'strong':
    case 'sector': {
      const {taxonomy, key, label} = entry.found.sector;
      return {name: label, event: new HotspotSectorChangeEvent(taxonomy, [key])};
    }
  }
}

/** Region of an entry; `undefined` for other kinds. */
export function regionOf(entry: SearchEntry | undefined, view: HotspotView): Region | undefined {
  return entry?.kind === 'region' ? view.figures.dataset.regions[entry.found.at] : undefined;
}

function regionChoice(
  region: Region | undefined,
  others: readonly string[],
): SearchChoice | undefined {
  if (region === undefined) return undefined;
  const {code, name} = region;
  const codes = [...others.filter((each) => each !== code), code];
  return {name, event: new HotspotSelectEvent(regionTargets(codes))};
}
