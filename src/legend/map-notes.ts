import {insetAt, type Inset} from '../cartography/ground/insets.js';
import type {MapNote} from '../cartography/labels/label-options.js';
import type {MapLabel} from '../cartography/labels/map-label.js';
import type {MapProjection} from '../cartography/projection/map-projection.js';
import type {Annotation} from '../dataset/annotation.js';
import type {Region} from '../dataset/region.js';
import type {Locale} from '../locale/locale.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** The annotations of a view on the map of Europe. */
export function mapNotes(
  view: HotspotView,
  projection: MapProjection,
  locale: Locale,
): readonly MapNote[] {
  return (view.annotations ?? []).flatMap((annotation, at) => {
    const place = placeOf(annotation, view);
    const text = locale.label(annotation.text).trim();
    if (text === '' || place === undefined || insetOf(annotation, view) !== undefined) return [];
    const [u, v] = projection.toUnit(...place);
    return [{code: String(at), text, region: annotation.region, u, v}];
  });
}

/**
 * Codes of the notes that have numbers, with those that had them before.
 *
 * @returns The same array if there are no others.
 */
export function numberedNotes(
  labels: readonly MapLabel[],
  before: readonly string[],
): readonly string[] {
  const added = labels.filter(({kind, code}) => kind === 'number' && !before.includes(code));
  return added.length === 0 ? before : [...before, ...added.map(({code}) => code)];
}

/** An annotation in words. */
export interface ListedNote {
  /** With the name of the region. */
  readonly text: string;
  /** Number on the map in place of the text; `undefined` if the text is there, or neither. */
  readonly number: string | undefined;
  /** Whether the map has no room for the text, or no place, because an inset shows the region. */
  readonly apart: boolean;
}

/** All annotations of a view in words, in their order. */
export function listedNotes(
  view: HotspotView,
  labels: readonly MapLabel[],
  locale: Locale,
): readonly ListedNote[] {
  return (view.annotations ?? []).map((annotation, at) => {
    const label = labels.find(({kind, code}) => kind === 'number' && code === String(at));
    const region = regionOf(annotation, view);
    const value = locale.label(annotation.text);
    return {
      text: region ? locale.text('labelled', {label: locale.label(region.name), value}) : value,
      number: label?.lines[0]?.text,
      apart: label !== undefined || insetOf(annotation, view) !== undefined,
    };
  });
}

function regionOf({region}: Annotation, {figures}: HotspotView): Region | undefined {
  return figures.dataset.regions.find(({code}) => code === region);
}

/** Longitude and latitude. */
function placeOf(annotation: Annotation, view: HotspotView): readonly [number, number] | undefined {
  const region = regionOf(annotation, view);
  return region ? [region.longitude, region.latitude] : annotation.coordinates;
}

/** Inset that shows what an annotation is about, which is not on the map of Europe. */
function insetOf(annotation: Annotation, view: HotspotView): Inset | undefined {
  const place = placeOf(annotation, view);
  return place && insetAt(...place);
}
