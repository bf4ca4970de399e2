import type {AreaBreaksOptions} from '../../cartography/areas/area-breaks.js';
import type {AreaDrawing} from '../../cartography/areas/area-drawing.js';
import {
  classedBubbles,
  plainBubbles,
  type BubbleLooks,
} from '../../cartography/bubbles/bubble-looks.js';
import {
  bubbleScene,
  reprojected,
  type BubbleScene,
} from '../../cartography/bubbles/bubble-scene.js';
import {bubblesWhere, scenePart} from '../../cartography/bubbles/scene-part.js';
import {symbolScale} from '../../cartography/bubbles/symbol-scale.js';
import {palette, type ColourScheme} from '../../cartography/colour/palette.js';
import {baseMap} from '../../cartography/ground/base-map.js';
import {insetBase} from '../../cartography/ground/inset-base.js';
import {insetByRegion, insetsOf, type Inset} from '../../cartography/ground/insets.js';
import type {InsetDrawing} from '../../cartography/inset-drawing.js';
import type {MapDrawing} from '../../cartography/map-drawing.js';
import {Memo} from '../../cartography/memo.js';
import type {GeographicBox} from '../../cartography/projection/extent.js';
import {mapProjection, type ProjectionName} from '../../cartography/projection/map-projection.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {AreaDrawer} from './area-drawer.js';
import {MapPart} from './map-part.js';

/** What a drawing is made from. */
export interface DrawingOptions {
  readonly view: HotspotView;
  readonly projection: ProjectionName;
  readonly scheme: ColourScheme;
  /** Radius of the circle for the view's maximum, in CSS pixels. */
  readonly maximumRadius: number;
  /** Codes of the regions whose bubbles have a ring. */
  readonly ringed: readonly string[];
  /** GeoJSON of areas; without it, those of the data. */
  readonly regions: unknown;
  /** What colours areas; without it only their boundaries are drawn. */
  readonly choice: AreaBreaksOptions | undefined;
  /** Whether regions far outside Europe have maps of their own. */
  readonly withInsets: boolean;
}

/** What the element shows: the map of Europe and the insets beside it. */
export interface MapDrawings {
  /** The bubbles of all maps, as they lie on the map of Europe: what the keyboard walks. */
  readonly scene: BubbleScene;
  readonly main: MapDrawing;
  readonly insets: readonly InsetDrawing[];
}

/** Makes drawings; what has not changed since the last one is the same object again. */
export class MapDrawer {
  readonly #scenes = new Memo<Scenes>();
  readonly #areas = new AreaDrawer();
  readonly #main = new MapPart();
  readonly #insets = new Map<string, MapPart>();

  draw(options: DrawingOptions): MapDrawings {
    const {view, projection, maximumRadius, ringed, withInsets} = options;
    const colours = palette(options.scheme);
    const areas = (box?: GeographicBox): AreaDrawing | undefined =>
      this.#areas.draw({...options, colours}, box);
    const wholeAreas = areas();
    const onAreas = wholeAreas?.fills.some((fill) => fill !== undefined) ?? false;
    const looksOf = onAreas ? plainBubbles : classedBubbles;
    const scenes = this.#scenes.from(
      [view, projection, colours, maximumRadius, withInsets, onAreas],
      () => scenesOf(options, looksOf(view, colours)),
    );
    const {outline} = scenes;
    const main = this.#main.draw({
      base: {geometry: baseMap(), projection: mapProjection(projection), colours},
      scene: scenes.main,
      outline,
      colours,
      areas: wholeAreas,
      ringed,
    });
    const insets = scenes.insets.map(({inset, scene}) => {
      const part = this.#insets.get(inset.id) ?? new MapPart();
      this.#insets.set(inset.id, part);
      const base = {geometry: insetBase(inset), projection: mapProjection('mercator'), colours};
      return {
        inset,
        drawing: part.draw({base, scene, outline, colours, areas: areas(inset), ringed}),
      };
    });
    return {scene: scenes.all, main, insets};
  }
}

interface Scenes {
  readonly all: BubbleScene;
  readonly main: BubbleScene;
  readonly insets: readonly {readonly inset: Inset; readonly scene: BubbleScene}[];
  readonly outline: string;
}

function scenesOf(options: DrawingOptions, {colour, outline}: BubbleLooks): Scenes {
  const {view, projection, maximumRadius, withInsets} = options;
  const scale = symbolScale({maximum: view.maximum, maximumRadius});
  const all = bubbleScene(view, {projection: mapProjection(projection), scale, colour});
  const shown = withInsets ? insetsOf(all.regions) : [];
  if (shown.length === 0) return {all, main: all, insets: [], outline};

  const insetOf = insetByRegion(all.regions);
  const main = bubblesWhere(all, (region) => insetOf[region] === undefined);
  const outermost = scenePart(
    all,
    bubblesWhere(all, (region) => insetOf[region] !== undefined),
  );
  const beside = reprojected(outermost, mapProjection('mercator'));
  const insets = shown.map((inset) => {
    const inside = bubblesWhere(beside, (region) => insetOf[region] === inset);
    return {inset, scene: scenePart(beside, inside)};
  });
  return {all, main: scenePart(all, main), insets, outline};
}
