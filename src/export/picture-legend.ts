import {svg, type TemplateResult} from 'lit';

import {bubbleClasses} from '../cartography/bubble-classes.js';
import {legendValues} from '../cartography/legend-values.js';
import {nestedCircles} from '../cartography/nested-circles.js';
import type {Palette} from '../cartography/palette.js';
import {symbolScale} from '../cartography/symbol-scale.js';
import type {Locale} from '../locale/locale.js';
import {viewNotes} from '../locale/view-notes.js';
import type {HotspotView} from '../model/hotspot-view.js';
import {classHeading, classText} from '../static-map/class-text.js';
import {textBlock, textLine, type PictureBlock, type TextPlace} from './picture-text.js';

/** What a legend explains. */
export interface PictureLegendOptions {
  readonly view: HotspotView;
  readonly locale: Locale;
  readonly palette: Palette;
  /** Radius of the circle for the view's maximum, in user units. */
  readonly maximumRadius: number;
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
    (at) => classes(options, at),
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
  const style = {size: TEXT, colour: palette.outline};
  const indent = 3 * SWATCH;
  return stacked(place, 5, [
    (at) => textBlock(classHeading({kind, locale}), at, {...style, bold: true}),
    ...found.map((each) => ({x, y, width}: TextPlace) => {
      const label = {x: x + indent, y, width: width - indent};
      const {content, height} = textBlock(classText(each, {kind, view, locale}), label, style);
      return {
        height,
        content: svg`
          <circle
            cx=${x + SWATCH}
            cy=${y + TEXT * 0.65}
            r=${SWATCH}
            fill=${each.colour}
            stroke=${palette.outline}
            stroke-width="1"
          ></circle>
          ${content}
        `,
      };
    }),
  ]);
}
