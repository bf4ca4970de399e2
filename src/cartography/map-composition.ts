import type {RegionAreas} from '../dataset/region-areas.js';
import type {HotspotView} from '../view/hotspot-view.js';
import type {AreaBreaksOptions} from './areas/area-breaks.js';
import {areaColours, type AreaColours} from './areas/area-colours.js';
import {areaDrawing, type AreaDrawing} from './areas/area-drawing.js';
import {classedBubbles, ON_AREAS, plainBubbles} from './bubbles/bubble-looks.js';
import {bubbleCode, type BubbleColours, type BubbleScene} from './bubbles/bubble-scene.js';
import {joinedScenes} from './bubbles/joined-scenes.js';
import {lineLook} from './colour/circle-look.js';
import {palette, type ColourScheme, type Palette} from './colour/palette.js';
import {baseMap, type BaseMap} from './ground/base-map.js';
import {countriesWithData} from './ground/countries-with-data.js';
import {europeBase} from './ground/europe-base.js';
import {groundParts} from './ground/ground-parts.js';
import {insetBase} from './ground/inset-base.js';
import {insetFrame, type InsetDrawing} from './inset-drawing.js';
import {LARGEST_INSET} from './map-column.js';
import {
  RING_WIDTH,
  type BaseDrawing,
  type BubbleDrawing,
  type MapDrawing,
  type RingDrawing,
} from './map-drawing.js';
import {mapScenes, type MapScenes} from './map-scenes.js';
import {regionCodes, type MapTarget} from './map-target.js';
import {Memo} from './memo.js';
import type {MapSize} from './projection/camera.js';
import type {GeographicBox} from './projection/extent.js';
import {
  mapProjection,
  type MapProjection,
  type ProjectionName,
} from './projection/map-projection.js';

/** Options of {@link MapComposition}. */
export interface CompositionOptions {
  readonly view: HotspotView;
  readonly projection: ProjectionName;
  readonly scheme: ColourScheme;
  /** Radius of the circle for the view's maximum, in CSS pixels. */
  readonly maximumRadius: number;
  /** Targets that have a ring. */
  readonly ringed: readonly MapTarget[];
  readonly areas: RegionAreas;
  /** Measure and classes of the areas; without it, only their boundaries are drawn. */
  readonly choice: AreaBreaksOptions | undefined;
  /** Size of the maps of regions far outside Europe, in CSS pixels; `undefined` for no such maps. */
  readonly insetSize: MapSize | undefined;
}

/** A view as a map of Europe and insets. */
export interface ComposedMap {
  /** Bubbles of all maps, in their places on the map of Europe. */
  readonly scene: BubbleScene;
  /** These and then the rings of all maps; the keyboard walks them. */
  readonly walk: BubbleScene;
  /** Code of the region whose ring deserves a name; `undefined` if none is large enough. */
  readonly namedRing: string | undefined;
  readonly main: MapDrawing;
  readonly insets: readonly InsetDrawing[];
  /** Colours of the areas, on which bubbles have one colour; `undefined` if none is filled. */
  readonly areaColours: AreaColours | undefined;
}

/** Radius from which a ring deserves a name, as a share of the largest radius. */
const NAMED_RING = 0.64;

/**
 * Makes a map from a view, for screen and picture. Parts that have not changed since the last map
 * are the same objects, so that renderers need not redraw them.
 */
export class MapComposition {
  readonly #areaColours = new Memo<AreaColours | undefined>();
  readonly #looks = new Memo<BubbleColours>();
  readonly #scenes = new Memo<MapScenes>();
  readonly #rings = new Memo<MapScenes | undefined>();
  readonly #walk = new Memo<BubbleScene>();
  readonly #main = new MapPart();
  readonly #insets = new Map<string, MapPart>();

  compose(options: CompositionOptions): ComposedMap {
    const {view, projection} = options;
    const colours = palette(options.scheme);
    const coloured = this.#areaColoursOf(options);
    const looks = this.#looks.from([view, colours, coloured !== undefined], () =>
      coloured === undefined ? classedBubbles(view, colours) : plainBubbles(view, colours),
    );
    const share = coloured === undefined ? 1 : ON_AREAS;
    const maximumRadius = options.maximumRadius * share;
    const scenes = this.#scenesOf({...options, maximumRadius}, looks);
    const rings = this.#ringsOf({...options, maximumRadius}, colours.hairline);
    const ringed = regionCodes(options.ringed);
    const countries = shownCountries(view);
    const common = {...options, fills: coloured?.fills, colours, ringed, countries};
    const main = this.#main.draw({
      ...{...common, scene: scenes.main, rings: rings?.main},
      geometry: options.insetSize !== undefined ? europeBase() : baseMap(),
      projection: mapProjection(projection),
    });
    const insets = scenes.insets.map(({inset, scene, largest}, at) => {
      const part = this.#insets.get(inset.id) ?? new MapPart();
      this.#insets.set(inset.id, part);
      const ground = {geometry: insetBase(inset), projection: mapProjection('mercator')};
      const circles = {scene, rings: rings?.insets[at]?.scene};
      const drawing = part.draw({...common, ...ground, ...circles, box: inset});
      return {inset, drawing, ...insetFrame(largest, options.insetSize ?? LARGEST_INSET)};
    });
    const scene = scenes.all;
    const walk = this.#walk.from([scene, rings], () =>
      rings === undefined ? scene : joinedScenes(scene, rings.all),
    );
    const large = (rings?.all.radius[0] ?? 0) > NAMED_RING * maximumRadius;
    const namedRing = large && rings ? bubbleCode(rings.all, 0) : undefined;
    return {scene, walk, namedRing, main, insets, areaColours: coloured};
  }

  #areaColoursOf({view, areas, choice, scheme}: CompositionOptions): AreaColours | undefined {
    const {figures, filter} = view;
    return this.#areaColours.from([figures, filter, areas, JSON.stringify(choice), scheme], () =>
      areaColours({figures, filter, areas, choice, scheme}),
    );
  }

  /** Scenes of the regions below the threshold. */
  #ringsOf({view: {others}, ...options}: CompositionOptions, line: string): MapScenes | undefined {
    const {projection, maximumRadius, insetSize} = options;
    const withInsets = insetSize !== undefined;
    return this.#rings.from([others, projection, maximumRadius, withInsets, line], () => {
      if (others === undefined) return undefined;
      const looks = [lineLook(line, RING_WIDTH)];
      const colour = {looks, of: new Uint8Array(others.bubbles.length)};
      return mapScenes(others, {projection, maximumRadius, withInsets, colour});
    });
  }

  #scenesOf(options: CompositionOptions, colour: BubbleColours): MapScenes {
    const {view, projection, maximumRadius, insetSize} = options;
    const withInsets = insetSize !== undefined;
    return this.#scenes.from([view, projection, maximumRadius, withInsets, colour], () =>
      mapScenes(view, {projection, maximumRadius, withInsets, colour}),
    );
  }
}

/** Content of one of the maps. */
interface PartOptions {
  readonly geometry: BaseMap;
  /** Codes of the countries whose land stands out. */
  readonly countries: readonly string[];
  readonly projection: MapProjection;
  readonly colours: Palette;
  readonly areas: RegionAreas;
  readonly fills: ReadonlyMap<string, string> | undefined;
  /** Only areas that touch the box are drawn; without it, all. */
  readonly box?: GeographicBox;
  readonly scene: BubbleScene;
  /** Rings beneath the bubbles; `undefined` for none. */
  readonly rings: BubbleScene | undefined;
  /** Codes of the regions that have a ring. */
  readonly ringed: readonly string[];
}

const NO_FILLS: ReadonlyMap<string, string> = new Map();

/** Makes the drawing of one map; unchanged parts are the same objects. */
class MapPart {
  readonly #base = new Memo<BaseDrawing>();
  readonly #areas = new Memo<AreaDrawing | undefined>();
  readonly #rings = new Memo<RingDrawing | undefined>();
  readonly #bubbles = new Memo<BubbleDrawing>();
  readonly #drawing = new Memo<MapDrawing>();

  draw(options: PartOptions): MapDrawing {
    const {geometry, projection, colours, areas, fills = NO_FILLS, box, scene} = options;
    const {ringed, rings, countries} = options;
    const marked = ringed.join(' ');
    const base = this.#base.from([geometry, countries.join(), projection, colours], () => ({
      ...groundParts(geometry, countries),
      projection,
      colours,
    }));
    const beneath = this.#areas.from([areas, fills, colours, marked], () =>
      areaDrawing({areas, fills, colours, ringed, box}),
    );
    const {rim, highlight, halo, hairline: line} = colours;
    const below = this.#rings.from([rings, line], () =>
      rings === undefined || rings.length === 0 ? undefined : {scene: rings, line},
    );
    const bubbles = this.#bubbles.from([scene, below, colours, marked], () => ({
      ...{scene, rim, highlight, halo, rimmed: [], beneath: below?.scene},
      ringed: ringedRegions(scene, ringed),
    }));
    return this.#drawing.from([base, beneath, below, bubbles], () => ({
      base,
      layers: [
        ...(beneath ? [{kind: 'areas', drawing: beneath} as const] : []),
        ...(below ? [{kind: 'rings', drawing: below} as const] : []),
        {kind: 'bubbles', drawing: bubbles},
      ],
    }));
  }
}

/** Countries that a map is about: those chosen, or else all of the data. */
function shownCountries({figures, filter}: HotspotView): readonly string[] {
  return filter.countries.length > 0
    ? filter.countries
    : countriesWithData(figures.dataset.regions);
}

function ringedRegions({regions}: BubbleScene, ringed: readonly string[]): readonly number[] {
  return ringed
    .map((code) => regions.findIndex((region) => region.code === code))
    .filter((region) => region >= 0);
}
