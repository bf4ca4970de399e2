import {html, type TemplateResult} from 'lit';

import type {HotspotView} from '../../view/hotspot-view.js';
import type {WidgetTab} from './widget-parts.js';

/** What the views beside the map show. */
export interface WidgetFiguresOptions {
  readonly view: HotspotView | undefined;
  /** Codes of the selected regions, in the order of selection. */
  readonly selected: readonly string[];
  /** Code of the region that is pointed at. */
  readonly hovered: string | undefined;
}

/** The view that a tab opens. */
export function widgetFigures(
  tab: WidgetTab,
  {view, selected, hovered}: WidgetFiguresOptions,
): TemplateResult {
  switch (tab) {
    case 'table':
      return html`<hotspot-table
        .view=${view}
        .selected=${selected}
        .hovered=${hovered}
      ></hotspot-table>`;
    case 'overview':
      return html`<hotspot-overview .view=${view}></hotspot-overview>`;
    case 'strengths':
      return html`<hotspot-strengths
        .view=${view}
        .selected=${selected}
        .hovered=${hovered}
      ></hotspot-strengths>`;
    case 'profile':
      return html`<hotspot-profile .view=${view} .selected=${selected}></hotspot-profile>`;
  }
}
