import {svg, type TemplateResult} from 'lit';

import {headline, subtitle} from '../a11y/headline.js';
import type {AreaBreaksOptions} from '../cartography/areas/area-breaks.js';
import {ON_AREAS} from '../cartography/bubbles/bubble-looks.js';
import {largestRadius} from '../cartography/bubbles/largest-radius.js';
import type {LabelChoice} from '../cartography/labels/label-choice.js';
import {palette} from '../cartography/colour/palette.js';
import {MapComposition, type ComposedMap} from '../cartography/map-composition.js';
import {LARGEST_INSET} from '../cartography/map-column.js';
import {regionTargets} from '../cartography/map-target.js';
import type {MapPlace} from '../cartography/projection/map-place.js';
import type {ProjectionName} from '../cartography/projection/map-projection.js';
import type {RegionAreas} from '../dataset/region-areas.js';
import {listedNotes} from '../legend/map-notes.js';
import {statusNote} from '../legend/status-note.js';
import type {Locale} from '../locale/locale.js';
import {viewNotes} from '../locale/view-notes.js';
import {viewTitle} from '../locale/view-title.js';
import {shownAreas} from '../reading/shown-areas.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {dayText} from './day-text.js';
import {pictureLegend, type PictureLegendOptions} from './picture-legend.js';
import {
  COLUMN,
  europeMap,
  largeInsets,
  MAP_SHAPE,
  outermostMaps,
  type PictureMapOptions,
} from './picture-map.js';
import {pictureNotes} from './picture-notes.js';
import {
  PICTURE_FONT,
  stacked,
  textBlock,
  type PictureBlock,
  type TextPlace,
  type TextStyle,
} from './picture-text.js';
import {viewProvenance} from './view-provenance.js';

/** GeoJSON documents on the map besides the data, by what they hold. */
export interface MapSources {
  /** Areas of regions, beneath the bubbles; by default the data's own. */
  readonly regions?: unknown;
}

/** Options of {@link hotspotPicture}. */
export interface PictureOptions extends MapSources {
  readonly locale: Locale;
  /** Codes of the selected regions, which get a ring. */
  readonly selected?: readonly string[];
  /** Default `laea`. */
  readonly projection?: ProjectionName;
  /** `none` to omit the maps of the outermost regions. */
  readonly insets?: 'auto' | 'none';
  /** Names on the map; default `all`. */
  readonly labels?: LabelChoice;
  /** Notice on boundaries and names that the page has to show. */
  readonly disclaimer?: string | undefined;
  /** Colours of the areas; without them, only outlines are drawn. */
  readonly areas?: AreaBreaksOptions | undefined;
  /** Place that the map shows; by default the countries of the view, or else all of Europe. */
  readonly place?: MapPlace | undefined;
}

/** A self-contained picture of a view. */
export interface HotspotPicture {
  /** In user units, which are CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Criterion, annotations, method, source and other required texts. */
  readonly texts: readonly string[];
  /** Content of the `<svg>`. */
  readonly content: TemplateResult;
}

const WIDTH = 1000;
const MARGIN = 28;
const GAP = 12;
/** Shorter side of the map, which is less high than wide. */
const MAP_SIDE = (WIDTH - 2 * MARGIN) * MAP_SHAPE;
/** Pictures are for paper and documents. */
const SCHEME = 'light';

/**
 * Map, legend, criterion, method and source of a view, laid out on a page with a light background.
 */
export function hotspotPicture(view: HotspotView, options: PictureOptions): HotspotPicture {
  const {locale, insets = 'auto', labels: choice = 'all', selected: first = [], place} = options;
  const areas = shownAreas(view.figures.dataset, options.regions);
  const map = composedMap(view, areas, options);
  const colours = palette(SCHEME);
  const title = viewTitle(view, locale);
  const {criterion, texts} = provenanceTexts(view, areas, options);
  const text = (size: number, bold = false): TextStyle => ({size, bold, colour: colours.outline});
  const parts = {
    ...{map, view, areas, insets, choice, first, place, locale, palette: colours},
    maximumRadius: largestRadius(view, MAP_SIDE) * (map.areaColours ? ON_AREAS : 1),
    areaColours: map.areaColours,
  };
  const notes = listedNotes(view, [], locale).map(({text}) => text);
  const whole: TextPlace = {x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN};
  const {content, height} = stacked(whole, GAP, [
    (place) => textBlock(headline(view, locale).full, place, text(24, true)),
    (place) => textBlock(`${measureText(view, locale)} ${criterion}`, place, text(14)),
    (place) => mapsAndLegend(parts, place),
    (place) =>
      stacked(
        place,
        GAP / 2,
        [...viewNotes(view, locale), ...texts].map((each) => (at) => textBlock(each, at, text(11))),
      ),
  ]);
  const size = {width: WIDTH, height: Math.ceil(height + 2 * MARGIN)};
  return {
    ...size,
    title,
    texts: [criterion, ...notes, ...texts],
    content: svg`
      <rect width=${size.width} height=${size.height} fill="#ffffff"></rect>
      <g font-family=${PICTURE_FONT}>${content}</g>
    `,
  };
}

/** Measure, level and year in a sentence; the criterion has its own. */
function measureText(view: HotspotView, locale: Locale): string {
  const open = {...view, filter: {...view.filter, criterion: {}}};
  return locale.text('sentence', {text: subtitle(open, locale)});
}

function composedMap(
  view: HotspotView,
  areas: RegionAreas,
  {selected = [], projection = 'laea', insets, areas: choice}: PictureOptions,
): ComposedMap {
  return new MapComposition().compose({
    ...{view, projection, areas, choice},
    scheme: SCHEME,
    maximumRadius: largestRadius(view, MAP_SIDE),
    ringed: regionTargets(selected),
    insetSize: insets === 'none' ? undefined : LARGEST_INSET,
  });
}

function mapsAndLegend(
  options: PictureMapOptions & PictureLegendOptions,
  {x, y, width}: TextPlace,
): PictureBlock {
  const column = (top: number): PictureBlock =>
    stacked({x, y: top, width: COLUMN}, GAP, [
      (place) => pictureLegend(options, place),
      (place) => outermostMaps(options, place),
    ]);
  const apart = largeInsets(options, {x, y, width: COLUMN});
  const {height} = column(0);
  const map = europeMap({...options, least: apart.height + height}, {x, y, width});
  const maps = svg`${map.content} ${apart.content} ${column(y + map.height - height).content}`;
  return stacked({x, y, width}, GAP, [
    () => ({content: maps, height: map.height}),
    (place) => pictureNotes(map.notes, options.palette, place),
  ]);
}

function provenanceTexts(
  view: HotspotView,
  areas: RegionAreas,
  {locale, disclaimer: notice = ''}: PictureOptions,
): {readonly criterion: string; readonly texts: readonly string[]} {
  const {criterion, method, definition, source, extracted, attribution, disclaimer} =
    viewProvenance(view, locale);
  const texts = [
    view.figures.denominator === 'none' || view.change ? '' : locale.text('legend.quotient'),
    method,
    definition,
    [
      source && locale.text('legend.source', {source}),
      extracted && locale.text('share.extracted', {date: dayText(extracted, locale)}),
    ]
      .filter((text) => text !== '')
      .join(locale.text('clauses')),
    attribution,
    statusNote(view.figures.dataset, locale),
    areas.attribution === undefined ? '' : locale.label(areas.attribution),
    disclaimer,
    notice,
  ];
  return {criterion, texts: texts.filter((text) => text !== '')};
}
