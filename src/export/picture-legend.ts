import {svg, type TemplateResult} from 'lit';

import type {AreaColours} from '../cartography/areas/area-colours.js';
import {lineLook, type CircleLook} from '../cartography/colour/circle-look.js';
import type {Palette} from '../cartography/colour/palette.js';
import {RING_WIDTH, type LayerKind} from '../cartography/map-drawing.js';
import type {LegendKey, LegendRow} from '../legend/legend-key.js';
import {legendKeys} from '../legend/legend-keys.js';
import {legendNotes, undrawnNotes} from '../legend/legend-notes.js';
import {legendSizes, type LegendSizes} from '../legend/legend-sizes.js';
import type {Locale} from '../locale/locale.js';
import {staticCircle} from '../svg-map/static-bubbles.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {textBlock, textLine, type PictureBlock, type TextPlace} from './picture-text.js';

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

const TEXT = 12;
const GAP = 14;
const LINE_GAP = 5;
const LEADER = 10;
const SWATCH = 6;

/** Legend of sizes and colours, with the notes on the figures below. */
export function pictureLegend(options: PictureLegendOptions, place: TextPlace): PictureBlock {
  const {view, locale, palette} = options;
  const style = {size: TEXT, colour: palette.outline};
  const sizes = legendSizes({...options, labelHeight: TEXT + 3});
  const notes = [...undrawnNotes(view, locale), ...legendNotes(view, locale)];
  return stacked(place, GAP, [
    (at) => textBlock(sizes.title, at, {...style, bold: true}),
    (at) => circles(sizes, palette, at),
    ...legendKeys(options).map((key) => (at: TextPlace) => colours(key, options, at)),
    ...notes.map((note) => (at: TextPlace) => textBlock(note, at, style)),
  ]);
}

/** Blocks one below another; an empty block gets no gap. */
export function stacked(
  {x, y, width}: TextPlace,
  gap: number,
  parts: readonly ((place: TextPlace) => PictureBlock)[],
): PictureBlock {
  const contents: TemplateResult[] = [];
  let height = 0;
  for (const part of parts) {
    const block = part({x, y: y + height + (height > 0 ? gap : 0), width});
    if (block.height === 0) continue;
    contents.push(block.content);
    height += block.height + (height > 0 ? gap : 0);
  }
  return {content: svg`${contents}`, height};
}

function circles(
  {circles: nested}: LegendSizes,
  {outline}: Palette,
  {x, y}: TextPlace,
): PictureBlock {
  const widest = nested[0]?.radius ?? 0;
  const base = y + 2 * widest + TEXT / 2;
  const label = x + 2 * widest + LEADER;
  const content = svg`${nested.map(
    ({radius, top, text}) => svg`
      <circle
        cx=${x + widest}
        cy=${base - radius}
        r=${radius}
        fill="none"
        stroke=${outline}
        stroke-width=1
      ></circle>
      <line
        x1=${x + widest}
        x2=${label}
        y1=${base - top}
        y2=${base - top}
        stroke=${outline}
        stroke-width=1
      ></line>
      ${textLine(text, {x: label + 4, y: base - top + TEXT * 0.35}, {size: TEXT, colour: outline})}
    `,
  )}`;
  return {content, height: nested.length === 0 ? 0 : 2 * widest + TEXT / 2 + 2};
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

/** Colours of one layer and their meaning, one below another. */
function colours(
  {kind, title, rows, notes}: LegendKey,
  {palette: {outline}, locale}: PictureLegendOptions,
  place: TextPlace,
): PictureBlock {
  const style = {size: TEXT, colour: outline};
  const indent = 3 * SWATCH;
  return stacked(place, LINE_GAP, [
    (at) => textBlock(title, at, {...style, bold: true}),
    ...rows.map((row) => (at: TextPlace) => {
      const label = {...at, x: at.x + indent, width: at.width - indent};
      const counted = {label: row.text, value: locale.text('regions', {count: row.count})};
      const said = kind === 'rings' ? locale.text('labelled', counted) : row.text;
      const {content, height} = textBlock(said, label, style);
      return {height, content: svg`${SIGNS[kind](row, at)} ${content}`};
    }),
    ...notes.map((note) => (at: TextPlace) => textBlock(note, at, style)),
  ]);
}
