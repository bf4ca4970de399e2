import {html, type TemplateResult} from 'lit';

import type {HotspotTable} from '../../dataset/hotspot-table.js';
import type {Locale} from '../../locale/locale.js';
import {shownAreas} from '../../reading/shown-areas.js';

/**
 * Notices of the data and of the boundaries.
 *
 * @param regions - GeoJSON of areas; without it, those of the data.
 */
export function mapAttribution(
  table: HotspotTable,
  regions: unknown,
  locale: Locale,
): readonly TemplateResult[] {
  return [table.metadata.attribution, shownAreas(table, regions).attribution]
    .filter((notice) => notice !== undefined)
    .map((notice) => html`<p part="attribution">${locale.label(notice)}</p>`);
}
