import {svg, type TemplateResult} from 'lit';

import {chartColours} from '../../chart/chart-colours.js';
import {chartPicture} from '../../export/chart-picture.js';
import type {HotspotPicture} from '../../export/hotspot-picture.js';
import {textLine, type PictureBlock, type TextPlace} from '../../export/picture-text.js';
import {comparisonMarks, DISC, ENDS, numberedDisc, placedRow} from './comparison-marks.js';
import {spreadText} from './comparison-measure.js';
import {comparisonScale, type ComparisonScale} from './comparison-scale.js';
import type {ComparisonRow} from './comparison-rows.js';
import type {ComparisonScene} from './comparison-scene.js';
import {comparisonNotes, comparisonTitle, sectorName, tickText} from './comparison-words.js';

const GROUND = '#ffffff';
/** Widths of names and of differences, in user units. */
const NAME = 320;
const DIFFERENCE = 110;
/** Height of a line of the key, and of the axis. */
const LINE = 24;

/** Picture of a comparison, with the names of its regions, its title and its source. */
export function comparisonPicture(scene: ComparisonScene): HotspotPicture {
  const {locale, regions, view} = scene;
  return chartPicture(view.figures, {
    locale,
    title: comparisonTitle(scene),
    headline: locale.list(regions.map(({name}) => locale.label(name))),
    notes: comparisonNotes(scene),
    draw: (place) => chart(scene, place),
  });
}

const {ink, muted, line} = chartColours('light');
const PLAIN = {size: 14, colour: ink};

function chart(scene: ComparisonScene, {x, y, width}: TextPlace): PictureBlock {
  const {rows, measure, regions, locale} = scene;
  const scale = comparisonScale(rows, measure, width - NAME - DIFFERENCE - 2 * ENDS);
  let top = (regions.length + 1) * LINE;
  const head = svg`
    ${scale.ticks.map((value, at) => {
      const last = at === scale.ticks.length - 1;
      return svg`<text x=${NAME + ENDS + scale.position(value)} y=${top - 7} font-size="12"
        text-anchor="middle" fill=${muted}>${tickText(measure, {value, last}, locale)}</text>`;
    })}
    ${regions.length > 1 ? atEnd(locale.text('comparison.difference'), width, top - 7) : null}
  `;
  const lines = rows.map((row) => {
    const drawn = pictureRow(row, scene, {scale, top, width});
    top += drawn.height;
    return drawn.content;
  });
  return {
    height: top,
    content: svg`<g transform=${`translate(${x} ${y})`}>${key(scene)}${head}${lines}</g>`,
  };
}

/** Names of the regions with their numbers. */
function key({regions, locale}: ComparisonScene): readonly TemplateResult[] {
  return regions.map(({name}, at) => {
    const cy = at * LINE + LINE / 2;
    return svg`
      ${numberedDisc({number: at + 1, cx: ENDS, cy}, {ink, ground: GROUND})}
      ${textLine(locale.label(name), {x: 2 * ENDS + 6, y: cy + DISC - 3}, PLAIN)}
    `;
  });
}

interface RowPlace {
  readonly scale: ComparisonScale;
  readonly top: number;
  readonly width: number;
}

function pictureRow(
  row: ComparisonRow,
  {measure, regions, locale}: ComparisonScene,
  {scale, top, width}: RowPlace,
): PictureBlock {
  const placed = placedRow(row, scale);
  const {height} = placed;
  const base = top + height / 2 + 5;
  const name = sectorName(row.sector, locale);
  const difference = spreadText(measure, row.difference, locale);
  return {
    height,
    content: svg`
      ${textLine(name, {x: 0, y: base}, {...PLAIN, bold: row.chosen})}
      <g transform=${`translate(${NAME} ${top})`}>
        ${comparisonMarks(placed, scale, chartColours('light'), GROUND)}
      </g>
      ${regions.length > 1 ? atEnd(difference, width, base) : null}
      <line x1="0" x2=${width} y1=${top + height} y2=${top + height} stroke=${line} />
    `,
  };
}

function atEnd(text: string, x: number, y: number): TemplateResult {
  return svg`<text x=${x} y=${y} text-anchor="end" font-size="14" fill=${ink}>${text}</text>`;
}
