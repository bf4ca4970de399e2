import {html, type TemplateResult} from 'lit';

import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import type {Locale} from '../../locale/locale.js';
import {shownAreas} from '../../reading/shown-areas.js';

/**
 * Notices of the data and of the boundaries.
 *
 * @param regions - GeoJSON of areas; without it, those of the data.
 */
export function mapAttribution(
  dataset: HotspotDataset,
  regions: unknown,
  locale: Locale,
): readonly TemplateResult[] {
  return [dataset.metadata.attribution, shownAreas(dataset, regions).attribution]
    .filter((notice) => notice !== undefined)
    .map((notice) => html`<p part="attribution">${locale.label(notice)}</p>`);
}
