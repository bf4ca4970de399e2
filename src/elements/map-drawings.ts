import {baseMap} from '../cartography/base-map.js';
import {bubbleClasses} from '../cartography/bubble-classes.js';
import {bubbleScene, type BubbleScene} from '../cartography/bubble-scene.js';
import type {BaseDrawing, BubbleDrawing, MapDrawing} from '../cartography/map-drawing.js';
import {mapProjection, type ProjectionName} from '../cartography/map-projection.js';
import {palette, type ColourScheme, type Palette} from '../cartography/palette.js';
import {symbolScale} from '../cartography/symbol-scale.js';
import type {HotspotView} from '../model/hotspot-view.js';

/** What a drawing is made from. */
export interface DrawingOptions {
  readonly view: HotspotView;
  readonly projection: ProjectionName;
  readonly scheme: ColourScheme;
  /** Radius of the circle for the view's maximum, in CSS pixels. */
  readonly maximumRadius: number;
  /** Codes of the regions whose bubbles have a ring. */
  readonly ringed: readonly string[];
}

/** Makes drawings; what has not changed since the last one is the same object again. */
export class MapDrawings {
  readonly #base = new Kept<BaseDrawing>();
  readonly #scene = new Kept<BubbleScene>();
  readonly #bubbles = new Kept<BubbleDrawing>();
  readonly #drawing = new Kept<MapDrawing>();

  make({view, projection: name, scheme, maximumRadius, ringed}: DrawingOptions): MapDrawing {
    const colours = palette(scheme);
    const projection = mapProjection(name);
    const base = this.#base.of([projection, colours], () => ({
      geometry: baseMap(),
      projection,
      colours,
    }));
    const scene = this.#scene.of([view, projection, colours, maximumRadius], () =>
      bubbleScene(view, {
        projection,
        scale: symbolScale({maximum: view.maximum, maximumRadius}),
        colour: bubbleColours(view, colours),
      }),
    );
    const {outline, highlight, halo} = colours;
    const bubbles = this.#bubbles.of([scene, ringed.join(' ')], () => {
      const codes = new Map(scene.regions.map(({code}, region) => [code, region]));
      const rings = ringed.map((code) => codes.get(code)).filter((region) => region !== undefined);
      return {scene, outline, highlight, halo, ringed: rings};
    });
    return this.#drawing.of([base, bubbles], () => ({base, bubbles}));
  }
}

function bubbleColours(view: HotspotView, colours: Palette): BubbleScene['colour'] {
  const {classes, of} = bubbleClasses(view, colours);
  return {colours: classes.map(({colour}) => colour), of};
}

/** One value, and what it was made from. */
class Kept<Value> {
  #sources: readonly unknown[] = [];
  #value: Value | undefined;

  /** The value that `make` gives; made anew if one of `sources` is another than before. */
  of(sources: readonly unknown[], make: () => Value): Value {
    const same = sources.every((source, index) => source === this.#sources[index]);
    if (this.#value === undefined || !same) {
      this.#value = make();
      this.#sources = sources;
    }
    return this.#value;
  }
}
