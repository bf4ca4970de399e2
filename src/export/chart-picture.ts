import {svg} from 'lit';

import {palette} from '../cartography/colour/palette.js';
import type {HotspotFigures} from '../figures/hotspot-figures.js';
import type {Locale} from '../locale/locale.js';
import {dayText} from './day-text.js';
import type {HotspotPicture} from './hotspot-picture.js';
import {
  PICTURE_FONT,
  stacked,
  textBlock,
  type PictureBlock,
  type TextPlace,
  type TextStyle,
} from './picture-text.js';
import {figureProvenance} from './view-provenance.js';

/** Words and drawing of a chart in a picture. */
export interface ChartPictureOptions {
  readonly locale: Locale;
  /** Name of the chart, with its year. */
  readonly title: string;
  /** Finding of the chart; `''` for none. */
  readonly headline: string;
  /** Notes needed to read the chart, one or more sentences each. */
  readonly notes: readonly string[];
  /** Draws the chart in light colours, with presentation attributes only. */
  readonly draw: (place: TextPlace) => PictureBlock;
}

const WIDTH = 1160;
const MARGIN = 28;
const GAP = 12;

/** A chart with headline, title, notes, method and source, on a page with a light background. */
export function chartPicture(
  figures: HotspotFigures,
  options: ChartPictureOptions,
): HotspotPicture {
  const {locale, title, headline, notes, draw} = options;
  const colour = palette('light').outline;
  const text = (size: number, bold = false): TextStyle => ({size, bold, colour});
  const texts = [...notes, ...sourceTexts(figures, locale)];
  const whole: TextPlace = {x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN};
  const {content, height} = stacked(whole, GAP, [
    (place) => textBlock(headline || title, place, text(22, true)),
    (place) => textBlock(headline === '' ? '' : title, place, text(14)),
    draw,
    (place) =>
      stacked(
        place,
        GAP / 2,
        texts.map((each) => (at) => textBlock(each, at, text(11))),
      ),
  ]);
  const size = {width: WIDTH, height: Math.ceil(height + 2 * MARGIN)};
  return {
    ...size,
    title,
    texts,
    content: svg`
      <rect width=${size.width} height=${size.height} fill="#ffffff"></rect>
      <g font-family=${PICTURE_FONT}>${content}</g>
    `,
  };
}

/** Method of the stars, source, day of extraction and required notices. */
function sourceTexts(figures: HotspotFigures, locale: Locale): readonly string[] {
  const {method, source, extracted, attribution, disclaimer} = figureProvenance(figures, locale);
  const from = [
    source && locale.text('legend.source', {source}),
    extracted && locale.text('share.extracted', {date: dayText(extracted, locale)}),
  ];
  const texts = [
    method,
    from.filter((text) => text !== '').join(locale.text('clauses')),
    attribution,
    disclaimer,
  ];
  return texts.filter((text) => text !== '');
}
