import {html, type TemplateResult} from 'lit';

import type {Locale} from '../locale/locale.js';
import type {HotspotView} from '../view/hotspot-view.js';
import type {CompareMode} from './compare-stage.js';

/** Options of {@link comparisonPanel} and {@link regionRail}. */
export interface ComparisonPanelOptions {
  readonly view: HotspotView | undefined;
  /** Codes of the selected regions, in the order of selection. */
  readonly selected: readonly string[];
  readonly hovered: string | undefined;
  readonly locale: Locale;
}

/** The comparison of the selected regions beside the map, or below it. Escape closes it. */
export function comparisonPanel(
  {view, selected, hovered, locale}: ComparisonPanelOptions,
  {close}: Pick<CompareMode, 'close'>,
): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return html`
    <section class="comparison" aria-label=${locale.text('comparison.title')} @keydown=${onKey}>
      <button
        type="button"
        class="plain close"
        value="close"
        aria-label=${locale.text('comparison.close')}
        @click=${close}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2 10 10M10 2 2 10"></path></svg>
      </button>
      <hotspot-comparison
        .view=${view}
        .selected=${selected}
        .hovered=${hovered}
      ></hotspot-comparison>
    </section>
  `;
}

/** The list of regions in the place of the list of sectors, with the way back to that. */
export function regionRail(
  {view, selected, hovered, locale}: ComparisonPanelOptions,
  {close}: Pick<CompareMode, 'close'>,
): TemplateResult {
  return html`
    <div class="rail">
      <button type="button" class="link back" value="back" @click=${close}>
        ${locale.text('picker.sectors')}
      </button>
      <hotspot-regions .view=${view} .selected=${selected} .hovered=${hovered}></hotspot-regions>
    </div>
  `;
}
