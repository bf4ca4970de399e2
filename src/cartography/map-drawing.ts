import type {AreaDrawing} from './areas/area-drawing.js';
import type {BubbleScene} from './bubbles/bubble-scene.js';
import type {BaseMap} from './ground/base-map.js';
import type {MapProjection} from './projection/map-projection.js';

/** All that a map shows; replace, never edit. */
export interface MapDrawing {
  readonly base: BaseDrawing;
  /** From the ground up; at most one of each kind. */
  readonly layers: readonly MapLayer[];
}

/** All kinds of layers, and what each is drawn from. */
export interface LayerDrawings {
  readonly areas: AreaDrawing;
  readonly bubbles: BubbleDrawing;
}

/** Kind of a layer; renderers, legends and hit test have a table with an entry for each. */
export type LayerKind = keyof LayerDrawings;

/** A layer of one kind, or of any. */
export type MapLayer<Kind extends LayerKind = LayerKind> = {
  readonly [Each in Kind]: {readonly kind: Each; readonly drawing: LayerDrawings[Each]};
}[Kind];

/** Drawing of the layer of a kind; `undefined` where the map has none. */
export function layerDrawing<Kind extends LayerKind>(
  {layers}: MapDrawing,
  kind: Kind,
): LayerDrawings[Kind] | undefined {
  const layer = layers.find((each) => each.kind === kind);
  // A layer's kind decides what it is drawn from, but not for a kind that is still open.
  return layer?.drawing as LayerDrawings[Kind] | undefined;
}

/** Colours of the base map, `#rrggbb`. */
export interface BaseColours {
  readonly water: string;
  readonly land: string;
  readonly coast: string;
  readonly border: string;
}

/** Land and borders as MapLibre's ordinary layers, beneath all else. */
export interface BaseDrawing {
  readonly geometry: BaseMap;
  readonly projection: MapProjection;
  readonly colours: BaseColours;
}

/** The bubbles and their looks. */
export interface BubbleDrawing {
  /** A new object whenever something of it has changed. */
  readonly scene: BubbleScene;
  /** Colour of the line around bubbles, `#rrggbb`. */
  readonly outline: string;
  /** Colours of the rings and of the space around them, `#rrggbb`. */
  readonly highlight: string;
  readonly halo: string;
  /** Indices of the regions whose bubbles have a ring. */
  readonly ringed: readonly number[];
}
