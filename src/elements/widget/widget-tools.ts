import {html, nothing, type TemplateResult} from 'lit';

import type {MapSources} from '../../export/hotspot-picture.js';
import type {Locale} from '../../locale/locale.js';
import type {WidgetOptions, WidgetPart} from '../../state/options.js';
import type {LinkedView} from '../../state/url-fragment.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/** Options of {@link widgetTools}. */
export interface WidgetToolsOptions {
  readonly parts: ReadonlySet<WidgetPart>;
  readonly locale: Locale;
  readonly view: HotspotView | undefined;
  /** Codes of the selected regions. */
  readonly selected: readonly string[];
  readonly sources: MapSources;
  /** The view in the form of links. */
  readonly link: LinkedView | undefined;
  readonly options: WidgetOptions;
  /** Returns to the view that the widget opened in. */
  readonly reset: () => void;
}

/** Row above the map: years, filters and sharing. */
export function widgetTools(tools: WidgetToolsOptions): TemplateResult {
  const {parts, view, selected, sources, link, options} = tools;
  const shown = [
    parts.has('timeline') && html`<hotspot-timeline .view=${view}></hotspot-timeline>`,
    parts.has('share') &&
      html`<hotspot-share
        .view=${view}
        .selected=${selected}
        .link=${link}
        .sources=${sources}
        .options=${options}
      ></hotspot-share>`,
    parts.has('filters') && filters(tools),
  ].filter((tool) => tool !== false);
  return html`${shown.length > 0 ? html`<div class="tools">${shown}</div>` : nothing}`;
}

function filters({view, locale, sources, options, reset}: WidgetToolsOptions): TemplateResult {
  return html`
    <details class="filters">
      <summary>${locale.text('filters')}</summary>
      <div>
        <hotspot-criterion .view=${view}></hotspot-criterion>
        <hotspot-countries .view=${view}></hotspot-countries>
        <hotspot-measures
          .view=${view}
          .regions=${sources.regions}
          .areas=${options.areas}
          .areasMethod=${options.areasMethod}
          .areasThresholds=${options.areasThresholds}
        ></hotspot-measures>
        <button type="button" part="reset" @click=${reset}>${locale.text('reset')}</button>
      </div>
    </details>
  `;
}
