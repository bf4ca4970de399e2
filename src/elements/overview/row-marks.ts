import {svg, type SVGTemplateResult} from 'lit';

import type {ChartColours} from '../../chart/chart-colours.js';
import {
  changeBar,
  placesMarks,
  scaleLines,
  shareStrip,
  sizeCircle,
  zeroBar,
} from '../../chart/compare-marks.js';
import type {ComparedSector} from '../../view/sector-comparison.js';
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
  {layout, places, scope}: CompareScene,
  colours: ChartColours,
): RowMark | undefined {
  const {rowHeight: height, dense, radius} = layout;
  const strong = colours.palette.quotient[1] ?? colours.size;
  switch (measure) {
    case 'employment': {
      const {employment: scale, circleWidth: width} = layout;
      if (radius !== undefined) {
        const circle = sizeCircle(radius(sector.employment), {width, height}, colours);
        return {width, height, content: circle};
      }
      const bar = zeroBar(sector.employment, {scale, height, fill: colours.size});
      return {width: scale.width, height, content: svg`${zeroLine(height, colours)} ${bar}`};
    }
    case 'change': {
      const {change: scale} = layout;
      if (scale === undefined) return undefined;
      const change = {value: sector.change.value, hollow: isHollow(sector)};
      const content = svg`
        ${scaleLines(scale, height, colours)}
        ${changeBar(change, {scale, height}, colours)}
      `;
      return {width: scale.width, height, content};
    }
    case 'hotspots': {
      const {hotspots: scale, mapWidth: width} = layout;
      if (scale !== undefined) {
        const bar = zeroBar(sector.hotspots.length, {scale, height, fill: strong});
        return {width: scale.width, height, content: svg`${zeroLine(height, colours)} ${bar}`};
      }
      if (width === 0) return undefined;
      const {regions} = scope.figures.dataset;
      const shown = sector.hotspots.flatMap((region) => regions[region] ?? []);
      return {width, height, content: placesMarks(shown, places, colours)};
    }
    case 'share': {
      const {share: scale} = layout;
      if (scale === undefined) return undefined;
      const content = svg`
        ${scaleLines(scale, height, colours)}
        ${shareStrip(sector, {scale, height, dense}, colours)}
      `;
      return {width: scale.width, height, content};
    }
  }
}

function zeroLine(height: number, {ink}: ChartColours): SVGTemplateResult {
  return svg`<line class="zero" x1="0" x2="0" y1="0" y2=${height} stroke=${ink} />`;
}
