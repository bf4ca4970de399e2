import {svg, type SVGTemplateResult} from 'lit';

import type {ChartColours} from '../../chart/chart-colours.js';
import type {BarScale} from '../../chart/compare-layout.js';
import {
  changeBar,
  placesMarks,
  scaleLines,
  shareStrip,
  sizeCircle,
  zeroBar,
} from '../../chart/compare-marks.js';
import type {ComparedSector} from '../../chart/sector-comparison.js';
import {isHollow, type CompareScene} from './compare-scene.js';
import type {CompareMeasure} from './compare-measure.js';

/** A drawing in a row, in CSS pixels. */
export interface RowMark {
  readonly width: number;
  readonly height: number;
  readonly content: SVGTemplateResult;
}

/**
 * Drawing of a measure in the row of a sector: circle or bar, bar around 0, map or bar, strip.
 *
 * @returns `undefined` where the measure has no column of drawings.
 */
export function rowMark(
  measure: CompareMeasure,
  sector: ComparedSector,
  scene: CompareScene,
  colours: ChartColours,
): RowMark | undefined {
  return DRAWINGS[measure](sector, scene, colours);
}

type Drawing = (
  sector: ComparedSector,
  scene: CompareScene,
  colours: ChartColours,
) => RowMark | undefined;

const DRAWINGS: Readonly<Record<CompareMeasure, Drawing>> = {
  employment: ({employment}, {layout}, colours) => {
    const {employment: scale, circleWidth: width, radius, rowHeight: height} = layout;
    if (radius === undefined)
      return barMark(employment, scale, {height, fill: colours.size, colours});
    return {width, height, content: sizeCircle(radius(employment), {width, height}, colours)};
  },
  change: (sector, {layout: {change: scale, rowHeight: height}}, colours) => {
    if (scale === undefined) return undefined;
    const change = {value: sector.change.value, hollow: isHollow(sector)};
    const content = svg`
      ${scaleLines(scale, height, colours)}
      ${changeBar(change, {scale, height}, colours)}
    `;
    return {width: scale.width, height, content};
  },
  hotspots: ({hotspots}, {layout, places, scope}, colours) => {
    const {hotspots: scale, mapWidth: width, rowHeight: height} = layout;
    const fill = colours.palette.quotient[1] ?? colours.size;
    if (scale !== undefined) return barMark(hotspots.length, scale, {height, fill, colours});
    if (width === 0) return undefined;
    const {regions} = scope.figures.dataset;
    const shown = hotspots.flatMap((region) => regions[region] ?? []);
    return {width, height, content: placesMarks(shown, places, colours)};
  },
  share: (sector, {layout: {share: scale, rowHeight: height, dense}}, colours) => {
    if (scale === undefined) return undefined;
    const content = svg`
      ${scaleLines(scale, height, colours)}
      ${shareStrip(sector, {scale, height, dense}, colours)}
    `;
    return {width: scale.width, height, content};
  },
};

/** Bar from zero, with the line that it starts from. */
function barMark(
  value: number,
  scale: BarScale,
  {height, fill, colours}: {height: number; fill: string; colours: ChartColours},
): RowMark {
  const content = svg`${zeroLine(height, colours)} ${zeroBar(value, {scale, height, fill})}`;
  return {width: scale.width, height, content};
}

function zeroLine(height: number, {ink}: ChartColours): SVGTemplateResult {
  return svg`<line class="zero" x1="0" x2="0" y1="0" y2=${height} stroke=${ink} />`;
}
