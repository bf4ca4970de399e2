import {svg, type TemplateResult} from 'lit';

import type {AreaBreaksOptions} from '../cartography/areas/area-breaks.js';
import {areaClasses} from '../cartography/areas/area-classes.js';
import {bubbleClasses} from '../cartography/bubbles/bubble-classes.js';
import {legendValues} from '../cartography/bubbles/legend-values.js';
import {nestedCircles} from '../cartography/bubbles/nested-circles.js';
import {symbolScale} from '../cartography/bubbles/symbol-scale.js';
import type {BubbleClass} from '../cartography/colour/bubble-class.js';
import type {Palette} from '../cartography/colour/palette.js';
import {areaClassText, areaNotes} from '../legend/area-text.js';
import {classHeading, classText} from '../legend/class-text.js';
import type {Locale} from '../locale/locale.js';
import {viewNotes} from '../locale/view-notes.js';
import type {HotspotView} from '../view/hotspot-view.js';
import type {PictureAreas} from './picture-map.js';
import {textBlock, textLine, type PictureBlock, type TextPlace} from './picture-text.js';

/** What a legend explains. */
export interface PictureLegendOptions {
  readonly view: HotspotView;
  readonly locale: Locale;
  readonly palette: Palette;
  /** Radius of the circle for the view's maximum, in user units. */
  readonly maximumRadius: number;
  /** Areas beneath the bubbles; where they are coloured, bubbles have one colour. */
  readonly areas: PictureAreas;
}

const TEXT = 12;
const GAP = 14;
const LEADER = 10;
const SWATCH = 6;

/** What sizes and colours mean, and what the reader must know of the figures, one below another. */
export function pictureLegend(options: PictureLegendOptions, place: TextPlace): PictureBlock {
  const {view, locale, palette} = options;
  const {bubbles, filter} = view;
  const style = {size: TEXT, colour: palette.outline};
  const size = locale.text('legend.size', {
    measure: locale.text(filter.size),
    year: locale.year(filter.year),
  });
  const notes = [
    ...(bubbles.missing.length > 0
      ? [locale.text('legend.noCircle', {count: bubbles.missing.length})]
      : []),
    ...(bubbles.zero.length > 0 ? [locale.text('legend.zero', {count: bubbles.zero.length})] : []),
    ...(bubbles.hidden > 0 ? [locale.text('summary.hidden', {count: bubbles.hidden})] : []),
    ...viewNotes(view, locale),
  ];
  return stacked(place, GAP, [
    (at) => textBlock(size, at, {...style, bold: true}),
    (at) => circles(options, at),
    (at) =>
      options.areas.choice ? areaColours(options, options.areas.choice, at) : classes(options, at),
    ...notes.map((note) => (at: TextPlace) => textBlock(note, at, style)),
  ]);
}

/** Blocks one below another; those without height take no gap. */
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
  {view, locale, palette, maximumRadius}: PictureLegendOptions,
  {x, y}: TextPlace,
): PictureBlock {
  const {maximum} = view;
  const scale = symbolScale({maximum, maximumRadius});
  const nested = nestedCircles(
    legendValues(maximum, {maximumRadius, labelHeight: TEXT + 3}),
    scale,
  );
  const widest = nested[0]?.radius ?? 0;
  const base = y + 2 * widest + TEXT / 2;
  const label = x + 2 * widest + LEADER;
  const content = svg`${nested.map(
    ({value, radius, top}) => svg`
      <circle
        cx=${x + widest}
        cy=${base - radius}
        r=${radius}
        fill="none"
        stroke=${palette.outline}
        stroke-width=1
      ></circle>
      <line
        x1=${x + widest}
        x2=${label}
        y1=${base - top}
        y2=${base - top}
        stroke=${palette.outline}
        stroke-width=1
      ></line>
      ${textLine(
        locale.number(value),
        {x: label + 4, y: base - top + TEXT * 0.35},
        {size: TEXT, colour: palette.outline},
      )}
    `,
  )}`;
  return {content, height: nested.length === 0 ? 0 : 2 * widest + TEXT / 2 + 2};
}

function classes({view, locale, palette}: PictureLegendOptions, place: TextPlace): PictureBlock {
  const {kind, classes: found} = bubbleClasses(view, palette);
  if (kind === 'plain') return {content: svg``, height: 0};
  const swatch = ({colour}: BubbleClass, {x, y}: TextPlace): TemplateResult => svg`
    <circle
      cx=${x + SWATCH}
      cy=${y + TEXT * 0.65}
      r=${SWATCH}
      fill=${colour}
      stroke=${palette.outline}
      stroke-width="1"
    ></circle>
  `;
  const entries = found.map((each) => ({each, text: classText(each, {kind, view, locale})}));
  return keyed({heading: classHeading({kind, locale}), entries, swatch, palette}, place);
}

/** The colours of areas, and what must be known of them. */
function areaColours(
  {view, locale, palette}: PictureLegendOptions,
  choice: AreaBreaksOptions,
  place: TextPlace,
): PictureBlock {
  const {figures, filter} = view;
  const {measure} = choice;
  const {classes: found} = areaClasses({...choice, figures, filter, scheme: palette.scheme});
  const swatch = ({colour}: BubbleClass, {x, y}: TextPlace): TemplateResult => svg`
    <rect
      x=${x}
      y=${y + TEXT * 0.2}
      width=${2 * SWATCH}
      height=${TEXT * 0.9}
      fill=${colour}
      stroke=${palette.outline}
      stroke-width="1"
    ></rect>
  `;
  const heading = locale.text('legend.areas', {measure: locale.text(measure)});
  const entries = found.map((each) => ({each, text: areaClassText(each, measure, locale)}));
  const style = {size: TEXT, colour: palette.outline};
  return stacked(place, 5, [
    (at) => keyed({heading, entries, swatch, palette}, at),
    ...areaNotes(view, choice, locale).map((note) => (at: TextPlace) => textBlock(note, at, style)),
  ]);
}

/** Colours with their meaning, one below another. */
interface Key {
  readonly heading: string;
  readonly entries: readonly {readonly each: BubbleClass; readonly text: string}[];
  /** Sign of a class, at the top left of its line. */
  readonly swatch: (each: BubbleClass, place: TextPlace) => TemplateResult;
  readonly palette: Palette;
}

function keyed({heading, entries, swatch, palette}: Key, place: TextPlace): PictureBlock {
  const style = {size: TEXT, colour: palette.outline};
  const indent = 3 * SWATCH;
  return stacked(place, 5, [
    (at) => textBlock(heading, at, {...style, bold: true}),
    ...entries.map(({each, text}) => (at: TextPlace) => {
      const label = {...at, x: at.x + indent, width: at.width - indent};
      const {content, height} = textBlock(text, label, style);
      return {height, content: svg`${swatch(each, at)} ${content}`};
    }),
  ]);
}
