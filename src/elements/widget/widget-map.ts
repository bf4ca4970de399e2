import {html, type TemplateResult} from 'lit';

import {europeBase} from '../../cartography/ground/europe-base.js';
import {insetBase} from '../../cartography/ground/inset-base.js';
import {INSETS} from '../../cartography/ground/insets.js';
import {placeIn} from '../../cartography/projection/map-place.js';
import {mapProjection, type ProjectionName} from '../../cartography/projection/map-projection.js';
import type {WidgetOptions} from '../../state/options.js';
import {prepareBase} from '../../svg-map/static-base.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/** Options of {@link widgetMap}. */
export interface WidgetMapOptions {
  readonly view: HotspotView | undefined;
  /** Codes of the selected regions, and of the hovered one. */
  readonly selected: readonly string[];
  readonly hovered: string | undefined;
  /** GeoJSON of areas. */
  readonly regions: unknown;
  /** Radius of the largest circle, in CSS pixels. */
  readonly radius: number | undefined;
  readonly options: WidgetOptions;
  /** What lies over the map, with slots of a stage; without it, the map is part of an article. */
  readonly over?: unknown;
  /** What is below them. */
  readonly below: unknown;
}

/** Map and legend of the same view. */
export function widgetMap(options: WidgetMapOptions): TemplateResult {
  const {view, selected, hovered, regions, radius, options: map} = options;
  const {
    projection,
    insets,
    labels,
    disclaimer,
    place,
    workerUrl,
    areas,
    areasMethod,
    areasThresholds,
  } = map;
  return html`
    <div class="map">
      <hotspot-map
        .view=${view}
        .selected=${selected}
        .hovered=${hovered}
        .maximumRadius=${radius}
        .projection=${projection}
        .insets=${insets}
        .labels=${labels}
        .disclaimer=${disclaimer}
        .regions=${regions}
        .areas=${areas}
        .areasMethod=${areasMethod}
        .areasThresholds=${areasThresholds}
        .place=${placeIn(place ?? '')}
        .workerUrl=${workerUrl}
        layout=${options.over === undefined ? 'figure' : 'stage'}
        engine=${options.over === undefined ? 'wish' : 'near'}
        ?card=${options.over !== undefined}
      >
        ${options.over}
        <hotspot-legend
          slot="legend"
          content="keys"
          layout=${options.over === undefined ? 'histogram' : 'rows'}
          .view=${view}
          .maximumRadius=${radius}
          .regions=${regions}
          .areas=${areas}
          .areasMethod=${areasMethod}
          .areasThresholds=${areasThresholds}
        ></hotspot-legend>
      </hotspot-map>
      ${options.below}
    </div>
  `;
}

/**
 * Prepares the ground of a map while the page waits for data; in several tasks, so that the page
 * remains responsive.
 */
export function prepareMap(projection: ProjectionName): void {
  setTimeout(europeBase);
  for (const part of ['countries', 'coasts'] as const) {
    setTimeout(() => prepareBase(part, europeBase(), mapProjection(projection)));
  }
  setTimeout(() => INSETS.forEach(insetBase));
}
