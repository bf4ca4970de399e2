import {readFileSync} from 'node:fs';

import type {HotspotDataset} from '../../src/dataset/hotspot-dataset.js';
import {defaultFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';

/** The data of the test pages. */
export function sampleDataset(): HotspotDataset {
  return parseHotspots(JSON.parse(readFileSync('data/eu-hotspots.geojson', 'utf8'))).dataset;
}

/** The view, computed by the model, of a page with one sector in 2012. */
export function sampleView(dataset: HotspotDataset, sector: string): HotspotView {
  const filter = {...defaultFilter(dataset), sectors: [sector], year: 2012};
  return hotspotView(new HotspotFigures(dataset), filter);
}

/** Codes of the regions of a view, the largest bubble first. */
export function codesBySize({figures, bubbles}: HotspotView): readonly string[] {
  return [...bubbles.region].map((region) => figures.dataset.regions[region]?.code ?? '');
}
