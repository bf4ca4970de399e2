import type {FeatureCollection} from 'geojson';

import {bubbleClasses} from '../../../src/cartography/bubbles/bubble-classes.js';
import {bubbleScene, type BubbleScene} from '../../../src/cartography/bubbles/bubble-scene.js';
import {symbolScale} from '../../../src/cartography/bubbles/symbol-scale.js';
import {circleLook} from '../../../src/cartography/colour/circle-look.js';
import {palette} from '../../../src/cartography/colour/palette.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import type {HotspotDataset} from '../../../src/dataset/hotspot-dataset.js';
import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../../src/reading/parse-hotspots.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {grownRegions, grownTable, type GrowthLimits} from '../grown-regions.js';

/** The circles of one change, ready to be drawn, so that peers need not compute them. */
export interface Circles {
  /** Index of the region, largest circle first. */
  readonly region: Uint32Array;
  /** In CSS pixels. */
  readonly radius: Float64Array;
  /** `#rrggbb`. */
  readonly colour: readonly string[];
}

/** Data and changes that all contestants show, on a canvas of the same size. */
export interface Stage {
  readonly container: HTMLElement;
  readonly figures: HotspotFigures;
  readonly maximumRadius: number;
  /** Longitude and latitude of each region. */
  readonly positions: readonly (readonly [number, number])[];
  /** The reader's choices, one change after the other. */
  readonly filters: readonly HotspotFilter[];
  /** The same as circles, from our own scale and classes; computed once and kept. */
  readonly circles: (change: number) => Circles;
}

/** Options of a stage. */
export interface StageOptions extends GrowthLimits {
  /** Number of regions; that of the real data uses the real data. */
  readonly regions: number;
  readonly maximumRadius?: number;
  readonly width?: number;
  readonly height?: number;
}

/** The real data, as a dataset. */
export async function realTable(): Promise<HotspotDataset> {
  return parseHotspots(await realData()).dataset;
}

/** The real data, as in the file. */
export async function realData(): Promise<FeatureCollection> {
  const response = await fetch('/data/eu-hotspots.geojson');
  return (await response.json()) as FeatureCollection;
}

/** Prepares the stage: data, and an empty box. */
export async function stage(options: StageOptions): Promise<Stage> {
  const {width = 640, height = 480, maximumRadius = 40} = options;
  const dataset = withoutNotice(grown(await realTable(), options));
  const figures = new HotspotFigures(dataset);
  const filters = changes(dataset);
  const container = document.createElement('div');
  container.style.width = `${width}px`;
  container.style.height = `${height}px`;
  document.body.append(container);
  const kept = new Map<number, Circles>();
  return {
    container,
    figures,
    maximumRadius,
    positions: dataset.regions.map(({longitude, latitude}) => [longitude, latitude]),
    filters,
    circles: (change) => {
      const found =
        kept.get(change) ?? circlesOf(scene(figures, filterAt(filters, change), maximumRadius));
      kept.set(change, found);
      return found;
    },
  };
}

function grown(dataset: HotspotDataset, options: StageOptions): HotspotDataset {
  if (options.regions === dataset.regions.length) return dataset;
  return grownTable(dataset, grownRegions(dataset, options.regions), options);
}

/** Dataset without the notice, which would take room from our canvas but not from the peers'. */
function withoutNotice(dataset: HotspotDataset): HotspotDataset {
  const {attribution, ...metadata} = dataset.metadata;
  return attribution === undefined ? dataset : {...dataset, metadata};
}

/** One filter of an endless list. */
export function filterAt(filters: readonly HotspotFilter[], change: number): HotspotFilter {
  const filter = filters[change % filters.length];
  if (filter === undefined) throw new Error('there must be a filter');
  return filter;
}

/** Filters that differ in the sector each time, and in turns in the year and the threshold. */
export function changes(dataset: HotspotDataset): readonly HotspotFilter[] {
  const first = defaultFilter(dataset);
  const sectors = dataset.sectors.filter(({taxonomy}) => taxonomy === first.taxonomy);
  return sectors.map(({key}, index) => ({
    ...first,
    sectors: [key],
    year: dataset.years[index % dataset.years.length] ?? NaN,
    criterion: index % 3 === 2 ? {minimumEmployment: 200} : {},
  }));
}

/** A scene in Mercator, the projection of the peers. */
export function scene(
  figures: HotspotFigures,
  filter: HotspotFilter,
  maximumRadius: number,
): BubbleScene {
  const view = hotspotView(figures, filter, {others: 'hidden'});
  const {classes, of} = bubbleClasses(view, palette('light'));
  return bubbleScene(view, {
    projection: mapProjection('mercator'),
    scale: symbolScale({maximum: view.maximum, maximumRadius}),
    colour: {looks: classes.map((each) => circleLook(each, palette('light'))), of},
  });
}

function circlesOf({region, radius, colour}: BubbleScene): Circles {
  return {
    region,
    radius,
    colour: Array.from(colour.of, (at) => colour.looks[at]?.fill ?? '#000000'),
  };
}
