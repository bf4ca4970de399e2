import {svg, type TemplateResult} from 'lit';

import type {AreaColours} from '../cartography/areas/area-colours.js';
import {lineLook, type CircleLook} from '../cartography/colour/circle-look.js';
import type {Palette} from '../cartography/colour/palette.js';
import {RING_WIDTH, type LayerKind} from '../cartography/map-drawing.js';
import {circlesDrawing} from '../legend/circles-drawing.js';
import {HISTOGRAM_WIDTH, histogramDrawing} from '../legend/histogram-drawing.js';
import type {LegendDrawing} from '../legend/legend-drawing.js';
import type {LegendKey, LegendRow} from '../legend/legend-key.js';
import {legendKeys} from '../legend/legend-keys.js';
import {legendNotes} from '../legend/legend-notes.js';
import {legendSizes} from '../legend/legend-sizes.js';
import type {Locale} from '../locale/locale.js';
import {staticCircle} from '../svg-map/static-bubbles.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {stacked, textBlock, type PictureBlock, type TextPlace} from './picture-text.js';

/** Options of {@link pictureLegend}. */
export interface PictureLegendOptions {
  readonly view: HotspotView;
  readonly locale: Locale;
  readonly palette: Palette;
  /** Radius of the circle for the view's maximum, in user units. */
  readonly maximumRadius: number;
  /** Colours of the areas; `undefined` if they are not filled. */
  readonly areaColours: AreaColours | undefined;
}

const TEXT = 11;
const TITLE = 12;
const GAP = 12;
const LINE_GAP = 4;
const SWATCH = 6;

/** Legend of sizes and colours side by side if they fit, with the numbers of regions without a circle below. */
export function pictureLegend(options: PictureLegendOptions, place: TextPlace): PictureBlock {
  const {view, locale, palette} = options;
  const style = {size: TEXT, colour: palette.outline};
  const {title, circles} = legendSizes({...options, labelHeight: TEXT + 3});
  const notes = legendNotes(view, locale);
  const lines = {size: TEXT, colour: palette.outline, muted: palette.outline};
  const drawing = circlesDrawing(circles, lines);
  const keys = legendKeys(options);
  const sizes = (at: TextPlace): PictureBlock =>
    stacked(at, LINE_GAP, [
      (top) => titleBlock(title, top, palette),
      (top) => placed(drawing, top),
    ]);
  const classes = (at: TextPlace): PictureBlock =>
    stacked(
      at,
      GAP,
      keys.map((key) => (top) => colours(key, options, top)),
    );
  const start = drawing.width + GAP / 2;
  const beside = keys[0]?.histogram !== undefined && start + HISTOGRAM_WIDTH <= place.width;
  return stacked(place, GAP, [
    ...(beside ? [(at: TextPlace) => besides(sizes, classes, at, start)] : [sizes, classes]),
    (at) =>
      stacked(
        at,
        LINE_GAP / 2,
        notes.map((note) => (line) => textBlock(note, line, style)),
      ),
  ]);
}

/** Two blocks side by side, the second at a distance from the first one's left. */
function besides(
  first: (place: TextPlace) => PictureBlock,
  second: (place: TextPlace) => PictureBlock,
  place: TextPlace,
  start: number,
): PictureBlock {
  const left = first({...place, width: start});
  const right = second({...place, x: place.x + start, width: place.width - start});
  return {
    content: svg`${left.content} ${right.content}`,
    height: Math.max(left.height, right.height),
  };
}

function titleBlock(text: string, place: TextPlace, {outline}: Palette): PictureBlock {
  return textBlock(text, place, {size: TITLE, colour: outline, bold: true});
}

/** A drawing at a place of the picture. */
function placed({content, height}: LegendDrawing, {x, y}: TextPlace): PictureBlock {
  return {content: svg`<g transform=${`translate(${x} ${y})`}>${content}</g>`, height};
}

/** Sign of a row in the shape of its layer, at the top left of its line. */
const SIGNS: Readonly<Record<LayerKind, (row: LegendRow, place: TextPlace) => TemplateResult>> = {
  areas: ({colour}, {x, y}) => svg`
    <rect
      x=${x}
      y=${y + TEXT * 0.2}
      width=${2 * SWATCH}
      height=${TEXT * 0.9}
      fill=${colour}
    ></rect>
  `,
  rings: ({colour}, place) => swatch(lineLook(colour, RING_WIDTH), place),
  bubbles: ({look}, place) => svg`${look && swatch(look, place)}`,
};

function swatch(look: CircleLook, {x, y}: TextPlace): TemplateResult {
  return staticCircle(look, {x: x + SWATCH, y: y + TEXT * 0.65, radius: SWATCH});
}

/** Colours of one layer and their meaning: a histogram, and rows for what is not in it. */
function colours(
  {kind, title, rows, histogram, notes}: LegendKey,
  {palette, locale}: PictureLegendOptions,
  place: TextPlace,
): PictureBlock {
  const {outline} = palette;
  const style = {size: TEXT, colour: outline};
  const indent = 3 * SWATCH;
  const number = (count: number): string => locale.number(count);
  const drawn = histogram === undefined ? 0 : histogram.limits.length + 1;
  return stacked(place, LINE_GAP, [
    (at) => titleBlock(title, at, palette),
    (at) =>
      histogram === undefined
        ? {content: svg``, height: 0}
        : placed(histogramDrawing({histogram, rows, number, ...style, muted: outline}), at),
    ...rows.slice(drawn).map((row) => (at: TextPlace) => {
      const {text, sign, count} = row;
      const label = {...at, x: at.x + indent, width: at.width - indent};
      const counted = locale.text('labelled', {label: sign ?? text, value: number(count)});
      const {content, height} = textBlock(counted, label, style);
      return {height, content: svg`${SIGNS[kind](row, at)} ${content}`};
    }),
    ...notes.map((note) => (at: TextPlace) => textBlock(note, at, style)),
  ]);
}
