import {html, nothing, type TemplateResult} from 'lit';

import type {AreaRequest} from '../../cartography/areas/area-choice.js';
import type {ProjectionName} from '../../cartography/projection/map-projection.js';
import type {Locale} from '../../locale/locale.js';
import type {LinkedView} from '../../state/url-fragment.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import type {WidgetPart} from './widget-parts.js';

/** What the tools of a widget work on. */
export interface WidgetToolsOptions {
  readonly parts: ReadonlySet<WidgetPart>;
  readonly locale: Locale;
  readonly view: HotspotView | undefined;
  /** Codes of the selected regions. */
  readonly selected: readonly string[];
  /** How areas are coloured. */
  readonly areas: AreaRequest;
  /** What is needed to take the view away. */
  readonly sharing: {
    readonly link: LinkedView | undefined;
    readonly src: string | undefined;
    readonly regions: unknown;
    readonly regionsSrc: string | undefined;
    readonly projection: ProjectionName;
    readonly insets: 'auto' | 'none';
    /** Value of the largest circle, where the page fixes it. */
    readonly maxValue: number | undefined;
    readonly urlState: boolean;
  };
}

/** The row above the map: years, search, filters and what can be taken away. */
export function widgetTools({
  parts,
  view,
  selected,
  locale,
  areas,
  sharing,
}: WidgetToolsOptions): TemplateResult {
  const tools = [
    parts.has('timeline') && html`<hotspot-timeline .view=${view}></hotspot-timeline>`,
    parts.has('search') &&
      html`<hotspot-region-search .view=${view} .selected=${selected}></hotspot-region-search>`,
    parts.has('share') &&
      html`<hotspot-share
        .view=${view}
        .selected=${selected}
        .link=${sharing.link}
        .src=${sharing.src}
        .regions=${sharing.regions}
        .regionsSrc=${sharing.regionsSrc}
        .projection=${sharing.projection}
        .insets=${sharing.insets}
        .maxValue=${sharing.maxValue}
        .urlState=${sharing.urlState}
      ></hotspot-share>`,
    parts.has('filters') &&
      html`<details class="filters">
        <summary>${locale.text('filters')}</summary>
        <div>
          <hotspot-criterion .view=${view}></hotspot-criterion>
          <hotspot-countries .view=${view}></hotspot-countries>
          <hotspot-measures
            .view=${view}
            .regions=${sharing.regions}
            .areas=${areas.areas}
            .areasMethod=${areas.areasMethod}
            .areasThresholds=${areas.areasThresholds}
          ></hotspot-measures>
        </div>
      </details>`,
  ].filter((tool) => tool !== false);
  return html`${tools.length > 0 ? html`<div class="tools">${tools}</div>` : nothing}`;
}
