import type {MapLabelsOptions} from '../../../src/cartography/labels/label-options.js';
import {mapLabels} from '../../../src/cartography/labels/map-labels.js';
import {bubbleAt} from '../../../src/cartography/map-target.js';
import {europeExtent} from '../../../src/cartography/projection/extent.js';
import {mapFrame} from '../../../src/cartography/projection/map-frame.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import type {HotspotDataset} from '../../../src/dataset/hotspot-dataset.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../../src/reading/parse-hotspots.js';
import {visibleBubbles} from '../../../src/view/visible-bubbles.js';
import {flatFeatures, grownCollection} from '../grown-geojson.js';
import {grownRegions, grownTable} from '../grown-regions.js';
import {changes, filterAt, realData, realTable, scene} from './stage.js';

/** Milliseconds of several runs. */
export type Durations = readonly number[];

/** Time to read a text, and to parse only its JSON. */
export interface ParseDurations {
  readonly bytes: number;
  readonly table: Durations;
  readonly json: Durations;
}

/** Functions without a picture, timed. */
export interface ModelTiming {
  pointing(regions: number, runs: number): Promise<Durations>;
  naming(regions: number, runs: number): Promise<{labels: number; durations: Durations}>;
  figures(regions: number, runs: number): Promise<{observations: number; durations: Durations}>;
  filtering(regions: number, runs: number): Promise<{observations: number; durations: Durations}>;
  parsing(shape: 'wide' | 'flat', size: number, runs: number): Promise<ParseDurations>;
}

/** With the most regions, the observations of the whole dataset would not fit. */
const FULL = 20_000;

export const modelTiming: ModelTiming = {
  async pointing(regions, runs) {
    const dataset = await tableOf(regions);
    const shown = scene(new HotspotFigures(dataset), filterAt(changes(dataset), 1), 40);
    const size = {width: 800, height: 600};
    const camera = {u: 0.53, v: 0.32, scale: 3000};
    return times(runs, (run) => {
      bubbleAt({scene: shown, camera, size, x: (run * 37) % 800, y: (run * 53) % 600});
    });
  },

  async naming(regions, runs) {
    const dataset = await tableOf(regions);
    const shown = scene(new HotspotFigures(dataset), filterAt(changes(dataset), 1), 40);
    const projection = mapProjection('laea');
    const {camera, size} = mapFrame(europeExtent(projection), {width: 1136, height: 820});
    const options: MapLabelsOptions = {
      ...{scene: shown, projection, camera, size, zoom: 1, choice: 'all'},
      ...{first: [], countries: [], obstacles: [], before: [], rings: undefined, ring: undefined},
      ...{notes: [], numbered: []},
      words: {
        language: 'en',
        region: (region) => [dataset.regions[region]?.code ?? '', '12 345'],
        country: (code) => `Country ${code}`,
      },
      measure: (text, {size: letter, spacing}) => text.length * (0.55 * letter + spacing),
    };
    const durations = times(runs, () => mapLabels(options));
    return {labels: mapLabels(options).length, durations};
  },

  async figures(regions, runs) {
    const dataset = await tableOf(regions);
    const durations = times(runs, () => {
      const figures = new HotspotFigures(dataset);
      dataset.years.forEach((_, year) => {
        dataset.sectors.forEach((__, sector) => {
          const column = figures.of(year, sector);
          void [column.quotient, column.stars];
        });
      });
    });
    return {observations: dataset.observations.employment.length, durations};
  },

  async filtering(regions, runs) {
    const dataset = await tableOf(regions);
    const figures = new HotspotFigures(dataset);
    const filter = {
      ...filterAt(changes(dataset), 0),
      sectors: [],
      criterion: {minimumEmployment: 200},
    };
    const year = dataset.years.indexOf(filter.year);
    const sectors = dataset.sectors.flatMap(({taxonomy}, at) =>
      taxonomy === filter.taxonomy ? [at] : [],
    );
    const counts = sectors.map((sector) => figures.of(year, sector).stars.length);
    visibleBubbles(figures, filter);
    const durations = times(runs, () => visibleBubbles(figures, filter));
    return {observations: counts.reduce((sum, count) => sum + count, 0), durations};
  },

  async parsing(shape, size, runs) {
    const text = JSON.stringify(await collection(shape, size));
    const table: number[] = [];
    const json: number[] = [];
    for (let run = 0; run < runs + 2; run++) {
      json.push(...times(1, () => JSON.parse(text)));
      table.push(...times(1, () => parseHotspots(JSON.parse(text))));
    }
    return {bytes: new Blob([text]).size, table: table.slice(2), json: json.slice(2)};
  },
};

/** Regions in the wide shape, or features in the flat one. */
async function collection(shape: 'wide' | 'flat', size: number): Promise<object> {
  const dataset = await realTable();
  if (shape === 'flat') {
    const regions = Math.ceil(size / 250);
    return flatFeatures(grownTable(dataset, grownRegions(dataset, regions)), size);
  }
  const codes = dataset.regions.map(({code}) => code);
  const real = await realData();
  if (size === dataset.regions.length) return real;
  return grownCollection(real, grownRegions(dataset, size), codes);
}

async function tableOf(regions: number): Promise<HotspotDataset> {
  const dataset = await realTable();
  const limits = regions > FULL ? {sectors: 4, years: 2} : {};
  return grownTable(dataset, grownRegions(dataset, regions), limits);
}

function times(runs: number, work: (run: number) => unknown): number[] {
  return Array.from({length: runs}, (_, run) => {
    const begun = performance.now();
    work(run);
    return performance.now() - begun;
  });
}
