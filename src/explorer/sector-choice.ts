import {html, nothing, type TemplateResult} from 'lit';

import type {HotspotSelectEvent} from '../events.js';
import type {WidgetOptions, WidgetPart} from '../state/options.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Options of the search and of the list of sectors. */
export interface SectorChoiceOptions {
  readonly parts: ReadonlySet<WidgetPart>;
  readonly view: HotspotView | undefined;
  /** Codes of the selected regions. */
  readonly selected: readonly string[];
  readonly options: Pick<WidgetOptions, 'shortcuts'>;
  /** Example questions. */
  readonly questions: unknown;
  /** Called when the reader has chosen a region in the search. */
  readonly found: (event: HotspotSelectEvent) => void;
}

/** Search for sectors and regions, if the page wants it. */
export function sectorSearch({
  parts,
  view,
  selected,
  options,
  questions,
  found,
}: SectorChoiceOptions): TemplateResult | typeof nothing {
  if (!parts.has('search')) return nothing;
  return html`<hotspot-search
    .view=${view}
    .selected=${selected}
    .shortcuts=${options.shortcuts}
    @hotspot-select=${found}
  >
    <div slot="questions">${questions}</div>
  </hotspot-search>`;
}

/** List of sectors, with a search of its own only where there is no other. */
export function sectorList({
  parts,
  view,
}: Pick<SectorChoiceOptions, 'parts' | 'view'>): TemplateResult {
  return html`<hotspot-sector-picker
    .view=${view}
    .search=${parts.has('search') ? 'none' : 'own'}
  ></hotspot-sector-picker>`;
}
