import type {DatasetMetadata} from '../../src/dataset/hotspot-dataset.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {sampleDataset} from '../sample-dataset.js';

/** Metadata of the sample. */
export const SAMPLE_METADATA: Omit<DatasetMetadata, 'partial'> = {
  source: 'Survey & register',
  attribution: {en: 'Notice <of> the data', de: 'Hinweis'},
  definition: 'How the data was made',
  extracted: '2017-08-01',
};

/** Three regions with a figure, one with 0 and one without, in one sector. */
export function sampleView(filter: Partial<HotspotFilter> = {}): HotspotView {
  const dataset = sampleDataset(
    [400, 100, 25, 0, undefined].map((employment, at) => ({
      region: `DE1${at + 1}`,
      sector: 'traded:automotive',
      ...(employment === undefined ? {flags: 2} : {employment}),
    })),
    {totals: {DE11: 800, DE12: 1000, DE13: 1000}},
  );
  const metadata = {...dataset.metadata, ...SAMPLE_METADATA};
  const figures = new HotspotFigures({...dataset, metadata});
  return hotspotView(figures, {...defaultFilter(dataset), ...filter});
}
