import {svg, type TemplateResult} from 'lit';

import {chartColours, type ChartColours} from '../../chart/chart-colours.js';
import {chartPicture} from '../../export/chart-picture.js';
import type {HotspotPicture} from '../../export/hotspot-picture.js';
import type {PictureBlock, TextPlace} from '../../export/picture-text.js';
import {wrappedLines} from '../../export/picture-text.js';
import type {ComparedSector} from '../../chart/sector-comparison.js';
import {COMPARE_MEASURES, type CompareMeasure} from './compare-measure.js';
import {compareScene, type CompareScene} from './compare-scene.js';
import {
  compareHeadline,
  compareNotes,
  compareTitle,
  largestHotspot,
  listName,
  measureName,
  measureText,
  reservation,
} from './compare-words.js';
import {quotientClasses, quotientKeyTitle} from './quotient-key.js';
import {rowMark, type RowMark} from './row-marks.js';
import {tickTexts} from './tick-texts.js';

/** Left edge of a measure's figures, which end at the right edge, and of its drawings. */
interface Column {
  readonly measure: CompareMeasure;
  readonly end: number;
  readonly mark: number;
  readonly width: number;
}

const FIGURE: Readonly<Record<CompareMeasure, number>> = {
  employment: 90,
  change: 80,
  hotspots: 34,
  share: 58,
};
const GAP = 14;
const HEAD = 40;
const SMALL = 12;
const KEY = 28;

/** Picture of a comparison, as wide as paper has room for, with its title and its source. */
export function comparePicture({scope, taxonomy, sort, locale}: CompareScene): HotspotPicture {
  const width = 1104;
  const scene = compareScene(
    {scope, taxonomy: taxonomy?.id ?? '', sort},
    {width, textScale: 1, locale},
  );
  return chartPicture(scope.figures, {
    locale,
    title: compareTitle(scene),
    headline: compareHeadline(scene),
    notes: compareNotes(scene),
    draw: (place) => rows(scene, place),
  });
}

function rows(scene: CompareScene, {x, y, width}: TextPlace): PictureBlock {
  const colours = chartColours('light');
  const {sectors, layout} = scene;
  const columns = columnsOf(scene, colours, width);
  const {rowHeight} = layout;
  const height = HEAD + sectors.length * rowHeight + KEY;
  return {
    height,
    content: svg`
      <g transform=${`translate(${x} ${y})`}>
        ${heads(scene, columns, colours)}
        ${sectors.map((sector, at) => {
          const top = HEAD + at * rowHeight;
          return row(sector, {...scene, columns, colours, top, width});
        })}
        ${key(scene, colours, height - 8)}
      </g>
    `,
  };
}

/** Columns from the right edge, each as wide as its drawings. */
function columnsOf(scene: CompareScene, colours: ChartColours, width: number): readonly Column[] {
  const [first] = scene.sectors;
  let right = width;
  return [...COMPARE_MEASURES]
    .reverse()
    .map((measure) => {
      const drawn = first && rowMark(measure, first, scene, colours)?.width;
      const mark = right - (drawn ?? 0);
      const end = drawn === undefined ? right : mark - GAP;
      right = end - FIGURE[measure] - GAP;
      return {measure, end, mark, width: drawn ?? 0};
    })
    .reverse();
}

function heads(
  scene: CompareScene,
  columns: readonly Column[],
  {ink, muted}: ChartColours,
): TemplateResult {
  const {layout, locale} = scene;
  return svg`
    ${words(locale.text('sector'), {x: 0, y: 14, colour: muted, bold: true})}
    ${columns.map(({measure, end, mark}) => {
      const scale = measure === 'change' || measure === 'share' ? layout[measure] : undefined;
      const above = measure === 'share' && scale !== undefined;
      const style = {size: SMALL, bold: true};
      const lines = wrappedLines(measureName(measure, scene), above ? 240 : 96, style);
      return svg`
        ${lines.map((line, at) =>
          words(line, {
            x: above ? mark : end,
            y: 14 + at * 13,
            colour: muted,
            bold: true,
            anchor: above ? 'start' : 'end',
          }),
        )}
        ${
          scale &&
          tickTexts(scale, locale, measure === 'change').map(({position, text}) =>
            words(text, {x: mark + position, y: HEAD - 5, colour: muted, anchor: 'middle'}),
          )
        }
      `;
    })}
    <line x1="0" x2=${(columns.at(-1)?.mark ?? 0) + (columns.at(-1)?.width ?? 0)} y1=${HEAD} y2=${HEAD} stroke=${ink} />
  `;
}

interface RowScene extends CompareScene {
  readonly columns: readonly Column[];
  readonly colours: ChartColours;
  readonly top: number;
  readonly width: number;
}

function row(sector: ComparedSector, scene: RowScene): TemplateResult {
  const {layout, locale, columns, colours, top, width} = scene;
  const {rowHeight: height, dense} = layout;
  const largest = dense ? undefined : largestHotspot(sector, scene);
  const base = height / 2 + 5;
  const name = dense ? listName(sector.sector, locale) : locale.label(sector.sector.label);
  const {ink, muted, line} = colours;
  return svg`
    <g transform=${`translate(0 ${top})`}>
      ${words(name, {x: 0, y: largest === undefined ? base : base - 9, colour: ink, size: 14})}
      ${
        largest &&
        words(locale.text('compare.largest', {region: largest}), {x: 0, y: base + 9, colour: muted})
      }
      ${columns.map(({measure, end, mark}) => {
        const text = `${measureText(measure, sector, locale)}${reservation(measure, sector)}`;
        const drawn = rowMark(measure, sector, scene, colours);
        return svg`
          ${words(text, {x: end, y: base, colour: ink, size: 14, anchor: 'end'})}
          ${drawn && placed(drawn, mark, `${measure}-${top}`)}
        `;
      })}
      <line x1="0" x2=${width} y1=${height} y2=${height} stroke=${line} />
    </g>
  `;
}

/** A drawing in its place, cut off at its edges. */
function placed({width, height, content}: RowMark, x: number, id: string): TemplateResult {
  return svg`
    <g transform=${`translate(${x} 0)`}>
      <clipPath id=${id}><rect x="-1" y="0" width=${width + 2} height=${height}></rect></clipPath>
      <g clip-path=${`url(#${id})`}>${content}</g>
    </g>
  `;
}

function key({locale}: CompareScene, colours: ChartColours, y: number): TemplateResult {
  let x = 0;
  const step = (text: string): number => (x += 24 + text.length * 6.4);
  const title = quotientKeyTitle(locale);
  const start = step(title);
  return svg`
    ${words(title, {x: 0, y, colour: colours.muted, bold: true})}
    ${quotientClasses(locale, colours).map(({colour, text}, at) => {
      const left = at === 0 ? start : x;
      step(text);
      return svg`
        <rect x=${left} y=${y - 10} width="11" height="11" fill=${colour} stroke=${colours.muted} stroke-width="0.6" />
        ${words(text, {x: left + 16, y, colour: colours.muted})}
      `;
    })}
  `;
}

interface Words {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

function words(
  text: string,
  {x, y, colour, size = SMALL, bold = false, anchor = 'start'}: Words,
): TemplateResult {
  return svg`<text
    x=${x}
    y=${y}
    fill=${colour}
    font-size=${size}
    font-weight=${bold ? 'bold' : 'normal'}
    text-anchor=${anchor}
  >${text}</text>`;
}
