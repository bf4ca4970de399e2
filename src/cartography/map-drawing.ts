import type {AreaDrawing} from './areas/area-drawing.js';
import type {BubbleScene} from './bubbles/bubble-scene.js';
import type {GroundParts} from './ground/ground-parts.js';
import type {MapProjection} from './projection/map-projection.js';

/** Drawing of a map; replace, never edit. */
export interface MapDrawing {
  readonly base: BaseDrawing;
  /** Layers from the ground up, at most one of each kind. */
  readonly layers: readonly MapLayer[];
}

/** Kinds of layers, each with the type of its drawing. */
export interface LayerDrawings {
  readonly areas: AreaDrawing;
  readonly rings: RingDrawing;
  readonly bubbles: BubbleDrawing;
}

/** Kind of a layer; renderers, legends and hit test have a table with an entry for each kind. */
export type LayerKind = keyof LayerDrawings;

/** A layer of one kind, or of any. */
export type MapLayer<Kind extends LayerKind = LayerKind> = {
  readonly [Each in Kind]: {readonly kind: Each; readonly drawing: LayerDrawings[Each]};
}[Kind];

/** Drawing of the layer of a kind; `undefined` if the map has none. */
export function layerDrawing<Kind extends LayerKind>(
  {layers}: MapDrawing,
  kind: Kind,
): LayerDrawings[Kind] | undefined {
  const layer = layers.find((each) => each.kind === kind);
  // The kind determines the type of the drawing, but TypeScript cannot follow a generic kind.
  return layer?.drawing as LayerDrawings[Kind] | undefined;
}

/** Colours of the base map, `#rrggbb`; the sea has none. */
export interface BaseColours {
  readonly land: string;
  readonly coast: string;
  /** Land that the map is not about, and its coast. */
  readonly quietLand: string;
  readonly quietCoast: string;
  readonly border: string;
  /** Frames of insets. */
  readonly insetFrame: string;
}

/** Land and borders, beneath all layers. */
export interface BaseDrawing extends GroundParts {
  readonly projection: MapProjection;
  readonly colours: BaseColours;
}

/** Circles without fill: the regions below the threshold. */
export interface RingDrawing {
  /** A new object whenever anything in it has changed. */
  readonly scene: BubbleScene;
  /** Colour of the line, `#rrggbb`. */
  readonly line: string;
}

/** Width of the line of rings, in CSS pixels, centred on their edge. */
export const RING_WIDTH = 0.8;

/** Bubbles and their colours. */
export interface BubbleDrawing {
  /** A new object whenever anything in it has changed. */
  readonly scene: BubbleScene;
  /** Colour of the rims that are drawn again, `#rrggbb`. */
  readonly rim: string;
  /** Colours of the rings and of the hairlines around them, `#rrggbb`. */
  readonly highlight: string;
  readonly halo: string;
  /** Indices of the regions whose rims are drawn again above all bubbles, since they are named. */
  readonly rimmed: readonly number[];
  /** Indices of the regions whose circles are highlighted, those of `beneath` included. */
  readonly ringed: readonly number[];
  /** Rings beneath the bubbles; absent if there are none. */
  readonly beneath?: BubbleScene | undefined;
}
