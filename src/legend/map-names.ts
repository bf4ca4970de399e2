import {changeWords} from '../change/loaded-words.js';
import type {LabelChoice} from '../cartography/labels/label-choice.js';
import type {MapLabel, TextMeasure} from '../cartography/labels/map-label.js';
import {mapLabels} from '../cartography/labels/map-labels.js';
import {layerDrawing, type MapDrawing} from '../cartography/map-drawing.js';
import type {Box} from '../cartography/projection/box.js';
import type {Camera, MapSize} from '../cartography/projection/camera.js';
import {NO_STARS} from '../dataset/hotspot-dataset.js';
import type {Locale} from '../locale/locale.js';
import {NO_BREAK_SPACE} from '../locale/number-text.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {loadedAnnotations} from './loaded-annotations.js';

/** Options of {@link mapNames}. */
export interface MapNamesOptions {
  readonly view: HotspotView;
  readonly drawing: MapDrawing;
  readonly camera: Camera;
  readonly size: MapSize;
  /** Magnification of the whole map, 1 or more. */
  readonly zoom: number;
  readonly choice: LabelChoice;
  /** Code of the region whose ring is named; `undefined` for none. */
  readonly ring: string | undefined;
  /** Codes of regions named before the largest ones. */
  readonly first: readonly string[];
  readonly locale: Locale;
  readonly measure: TextMeasure;
  /** Boxes over the map that names avoid, from its top left. */
  readonly obstacles?: readonly Box[];
  /** Codes of the notes that have numbers even if there is room for their texts. */
  readonly numbered?: readonly string[];
  /** The names so far, which keep their places where they can. */
  readonly before?: readonly MapLabel[];
}

/** Notes, names and figures on a map of a view, in their places: the same for screen, paper and picture. */
export function mapNames(options: MapNamesOptions): readonly MapLabel[] {
  const {view, drawing, locale, obstacles = [], before = [], numbered = [], ...rest} = options;
  const scene = layerDrawing(drawing, 'bubbles')?.scene;
  if (scene === undefined) return [];
  const {figures, filter} = view;
  const notes = loadedAnnotations(view);
  return mapLabels({
    ...{...rest, scene, obstacles, before, numbered, first: [...rest.first, ...largestLoss(view)]},
    notes: notes?.mapNotes(view, drawing.base.projection, locale) ?? [],
    ...(notes && {placeNotes: notes.noteLabels}),
    rings: layerDrawing(drawing, 'rings')?.scene,
    projection: drawing.base.projection,
    countries: filter.countries,
    words: {
      language: locale.language,
      region: (region, ring) => [
        locale.label(figures.dataset.regions[region]?.name ?? ''),
        figureText(ring ? (view.others ?? view) : view, region, locale),
      ],
      country: (code) => locale.country(code),
    },
  });
}

/** Code of the region that loses the most, which the headline names; gains may be much larger. */
function largestLoss(view: HotspotView): readonly string[] {
  const {regions} = view.figures.dataset;
  const largest = changeWords(view)?.largestLoss(view) ?? -1;
  return regions[largest] ? [regions[largest].code] : [];
}

/** Exact figure of a region, or its signed change, with narrow spaces; for a ring with the stars, which are too few. */
function figureText(view: HotspotView, region: number, locale: Locale): string {
  const {bubbles, below} = view;
  const bubble = bubbles.region.indexOf(region);
  const exact =
    changeWords(view)?.signed(view, region, locale) ?? locale.number(bubbles.value[bubble] ?? NaN);
  const figure = exact.replaceAll(NO_BREAK_SPACE, '\u202f');
  const count = bubbles.stars[bubble] ?? NO_STARS;
  if (!below || count === NO_STARS) return figure;
  return `${figure}${locale.text('separator')}${locale.text('starCount', {count})}`;
}
