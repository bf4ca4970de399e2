import type {LocalisedText} from './localised-text.js';

/** A short text of the author about a region or a place on the map; replace, never edit. */
export interface Annotation {
  /** At most 120 characters in each language. */
  readonly text: LocalisedText;
  /** Code of a region of the data; absent for a text about `coordinates`. */
  readonly region?: string;
  /** Degrees east and degrees north. */
  readonly coordinates?: readonly [longitude: number, latitude: number];
  /** Keys `taxonomy:sector`; shown only while all sectors shown are among them. Absent for any. */
  readonly sectors?: readonly string[];
  /** Shown only with this year; absent for any. */
  readonly year?: number;
}

/** Maximum number of characters of a text. */
export const LONGEST_ANNOTATION = 120;

/** Maximum number of annotations in one list. */
export const MOST_ANNOTATIONS = 20;
