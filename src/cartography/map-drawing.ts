import type {AreaDrawing} from './areas/area-drawing.js';
import type {BubbleScene} from './bubbles/bubble-scene.js';
import type {BaseMap} from './ground/base-map.js';
import type {MapProjection} from './projection/map-projection.js';

/** All that a map shows; replace, never edit. */
export interface MapDrawing {
  readonly base: BaseDrawing;
  readonly bubbles: BubbleDrawing;
  /** Areas between base map and bubbles, where the page gives them. */
  readonly areas?: AreaDrawing;
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
