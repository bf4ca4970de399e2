import {html, type TemplateResult} from 'lit';

import {tabList} from '../controls/tab-list.js';
import type {Locale} from '../locale/locale.js';
import type {WidgetPart} from '../state/options.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {widgetTabs, type WidgetTab} from '../state/widget-parts.js';

/** Options of {@link tabPanel}. */
export interface TabPanelOptions {
  readonly view: HotspotView | undefined;
  /** Codes of the selected regions, in the order of selection. */
  readonly selected: readonly string[];
  /** Code of the hovered region. */
  readonly hovered: string | undefined;
  readonly parts: ReadonlySet<WidgetPart>;
  /** Tab to open, if it exists. */
  readonly open: WidgetTab;
  readonly onOpen: (name: WidgetTab) => void;
  readonly locale: Locale;
}

/** Views beside the map, one open at a time; without tabs if the table is the only one. */
export function tabPanel(options: TabPanelOptions): TemplateResult {
  const {parts, onOpen, locale} = options;
  const names = widgetTabs(parts);
  if (names.length === 1) return tabContent('table', options);
  const open = names.includes(options.open) ? options.open : 'table';
  const tabs = names.map((name) => ({name, label: locale.text(`tab.${name}`)}));
  return html`
    ${tabList({tabs, open, label: locale.text('explorer.tabs'), onOpen})}
    <div id="panel" role="tabpanel" aria-labelledby="tab-${open}">${tabContent(open, options)}</div>
  `;
}

/** The view in a tab's panel. */
function tabContent(tab: WidgetTab, {view, selected, hovered}: TabPanelOptions): TemplateResult {
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
