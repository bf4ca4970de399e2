import {bubbleScene, type BubbleScene} from '../src/cartography/bubbles/bubble-scene.js';
import {symbolScale} from '../src/cartography/bubbles/symbol-scale.js';
import {circleLook} from '../src/cartography/colour/circle-look.js';
import {palette} from '../src/cartography/colour/palette.js';
import {mapProjection, type ProjectionName} from '../src/cartography/projection/map-projection.js';
import {defaultFilter} from '../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../src/figures/hotspot-figures.js';
import {hotspotView, type HotspotView} from '../src/view/hotspot-view.js';
import {sampleDataset} from './sample-dataset.js';

/** A region of a sample: its place in degrees, and its figure. */
export interface SampleRegion {
  readonly region: string;
  readonly at: readonly [longitude: number, latitude: number];
  /** Missing if absent. */
  readonly employment?: number;
}

/** View of one sector with these regions. */
export function sampleView(regions: readonly SampleRegion[], maximum?: number): HotspotView {
  const rows = regions.map(({at: _, ...row}) => ({...row, sector: 'traded:automotive'}));
  const dataset = sampleDataset(rows);
  const figures = new HotspotFigures({
    ...dataset,
    regions: dataset.regions.map((region, index) => {
      const [longitude = 0, latitude = 0] = regions[index]?.at ?? [];
      return {...region, longitude, latitude};
    }),
  });
  return hotspotView(figures, defaultFilter(figures.dataset), {maximum});
}

/** Scene of a view, all bubbles in the first of `colours`. */
export function sampleScene(
  view: HotspotView,
  {
    projection = 'laea',
    maximumRadius = 40,
    colours = ['#ff0000'],
  }: {projection?: ProjectionName; maximumRadius?: number; colours?: readonly string[]} = {},
): BubbleScene {
  return bubbleScene(view, {
    projection: mapProjection(projection),
    scale: symbolScale({maximum: view.maximum, maximumRadius}),
    colour: {
      looks: colours.map((colour) => circleLook({colour}, palette('light'))),
      of: new Uint8Array(view.bubbles.length),
    },
  });
}
