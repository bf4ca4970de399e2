import type {MapLabelsOptions} from '../../../src/cartography/labels/label-options.js';
import type {MapLabel} from '../../../src/cartography/labels/map-label.js';
import {noteLabels} from '../../../src/cartography/labels/note-labels.js';
import {mapFrame} from '../../../src/cartography/projection/map-frame.js';
import {europeExtent} from '../../../src/cartography/projection/extent.js';
import {
  mapProjection,
  type MapProjection,
} from '../../../src/cartography/projection/map-projection.js';
import {sampleScene, sampleView, type SampleRegion} from '../../sample-scene.js';

const LAEA: MapProjection = mapProjection('laea');

/** Labels of regions, in options that a test may change. */
export function labelOptions(
  regions: readonly SampleRegion[],
  {
    width = 1136,
    height = 820,
    ...changed
  }: Partial<MapLabelsOptions> & {
    width?: number;
    height?: number;
  } = {},
): MapLabelsOptions {
  const {camera, size} = mapFrame(europeExtent(LAEA), {width, height});
  const scene = sampleScene(sampleView(regions));
  return {
    ...{
      scene,
      camera,
      size,
      projection: LAEA,
      zoom: 1,
      choice: 'all',
      first: [],
      rings: undefined,
      ring: undefined,
    },
    ...{countries: [], obstacles: [], before: [], notes: [], numbered: []},
    placeNotes: noteLabels,
    words: {
      language: 'en',
      region: (region) => [`Region ${scene.regions[region]?.code ?? ''}`, '12 345'],
      country: (code) => `Country ${code}`,
    },
    measure: (text, {size: textSize, spacing}) => text.length * (0.58 * textSize + spacing),
    ...changed,
  };
}

/** Codes of the regions named, in their order. */
export function namedRegions(labels: readonly MapLabel[]): readonly string[] {
  return labels.filter(({kind}) => kind === 'region').map(({code}) => code);
}
