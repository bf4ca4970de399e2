import {readFileSync} from 'node:fs';

import {defaultFilter} from '../../src/model/hotspot-filter.js';
import {HotspotFigures} from '../../src/model/hotspot-figures.js';
import type {HotspotTable} from '../../src/model/hotspot-table.js';
import {hotspotView, type HotspotView} from '../../src/model/hotspot-view.js';
import {parseHotspots} from '../../src/model/parse-hotspots.js';

/** The data that the test pages show. */
export function sampleTable(): HotspotTable {
  return parseHotspots(JSON.parse(readFileSync('data/eu-hotspots.geojson', 'utf8'))).table;
}

/** What a page shows that asks for one sector in 2012, by the model. */
export function sampleView(table: HotspotTable, sector: string): HotspotView {
  const filter = {...defaultFilter(table), sectors: [sector], year: 2012};
  return hotspotView(new HotspotFigures(table), filter);
}

/** Codes of the regions of a view, the largest bubble first. */
export function codesBySize({figures, bubbles}: HotspotView): readonly string[] {
  return [...bubbles.region].map((region) => figures.table.regions[region]?.code ?? '');
}
