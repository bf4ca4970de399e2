import type {BubbleScene} from '../bubbles/bubble-scene.js';
import type {Box} from '../projection/box.js';
import type {Camera, MapSize} from '../projection/camera.js';
import type {MapProjection} from '../projection/map-projection.js';
import type {LabelChoice} from './label-choice.js';
import type {MapLabel, TextMeasure} from './map-label.js';
import type {LabelGround} from './label-ground.js';

/** Words of the names. */
export interface LabelWords {
  /** BCP 47 tag of the names of countries. */
  readonly language: string;
  /** Name and figure of a region with a circle or a ring, by its index in the dataset. */
  readonly region: (region: number, ring: boolean) => readonly [name: string, figure: string];
  /** Name of a country by Eurostat's code. */
  readonly country: (code: string) => string;
}

/** A text of the author that is about a place. */
export interface MapNote {
  /** Different from those of other notes, the same in the next placement. */
  readonly code: string;
  readonly text: string;
  /** Code of the region that it is about; `undefined` for a place. */
  readonly region: string | undefined;
  /** The place, or the region's point, in the unit square. */
  readonly u: number;
  readonly v: number;
}

/** Map to be named, and how. */
export interface MapLabelsOptions {
  readonly scene: BubbleScene;
  /** Rings of regions below the threshold, on which names may lie. */
  readonly rings: BubbleScene | undefined;
  /** Code of the region whose ring is named; `undefined` for none. */
  readonly ring: string | undefined;
  readonly projection: MapProjection;
  readonly camera: Camera;
  readonly size: MapSize;
  /** Magnification of the whole map, 1 or more. */
  readonly zoom: number;
  readonly choice: LabelChoice;
  /** Codes of regions named before the largest ones: selected, found, pointed at. */
  readonly first: readonly string[];
  /** Texts that get their places before all names. */
  readonly notes: readonly MapNote[];
  /** Finds the places of `notes`; without it, they are left out. */
  readonly placeNotes?: (options: MapLabelsOptions, ground: LabelGround) => readonly MapLabel[];
  /** Codes of the notes that have numbers even if there is room for their texts. */
  readonly numbered: readonly string[];
  /** Codes of the countries that the view is of; empty for all. */
  readonly countries: readonly string[];
  /** Boxes of what lies over the map, from its top left. */
  readonly obstacles: readonly Box[];
  readonly words: LabelWords;
  readonly measure: TextMeasure;
  /** The labels so far, which keep their places where they can. */
  readonly before: readonly MapLabel[];
}

/** Width of a map under which names are smaller, in CSS pixels. */
export const SMALL = 768;
/** Width under which only the largest countries are named. */
export const SMALLEST = 480;
/** Magnification from which a map names all that fits. */
export const CLOSE = 2;
