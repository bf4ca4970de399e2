import {svg, type SVGTemplateResult} from 'lit';

import {classOf} from '../cartography/colour/class-breaks.js';
import {MEASURES} from '../figures/measures.js';
import type {Region} from '../dataset/region.js';
import type {LeadingRegion} from './sector-comparison.js';
import type {ChartColours} from './chart-colours.js';
import type {BarScale} from './compare-layout.js';
import {landShape, type PlacesMap} from './places-map.js';

/** Height of a bar, and of a strip in a high row, in CSS pixels. */
const BAR = 10;
const STRIP = 18;
/** Gap between the segments of a strip, in CSS pixels. */
const GAP = 1;
const PLACE = 1.7;

/** Circle in the middle of its column; its area is a total. */
export function sizeCircle(
  radius: number,
  {width, height}: {readonly width: number; readonly height: number},
  {size}: ChartColours,
): SVGTemplateResult {
  return svg`<circle class="mark" cx=${width / 2} cy=${height / 2} r=${radius} fill=${size} />`;
}

/** Bar from zero. */
export function zeroBar(
  value: number,
  {scale, height, fill}: {readonly scale: BarScale; readonly height: number; readonly fill: string},
): SVGTemplateResult {
  const length = Math.max(scale.position(value || 0), 0);
  return svg`
    <rect class="mark" x="0" y=${(height - BAR) / 2} width=${length} height=${BAR} fill=${fill} />
  `;
}

/** Lines of a scale through a row: a fine one for each tick, a strong one at 0. */
export function scaleLines(
  {ticks, position}: BarScale,
  height: number,
  {line, ink}: ChartColours,
): SVGTemplateResult {
  return svg`${ticks.map(
    (tick) => svg`
      <line
        class=${tick === 0 ? 'zero' : 'grid'}
        x1=${position(tick)} x2=${position(tick)} y1="0" y2=${height}
        stroke=${tick === 0 ? ink : line}
      />
    `,
  )}`;
}

/** Bar of a change, up or down from 0; only its outline where it is based on too little. */
export function changeBar(
  {value, hollow}: {readonly value: number; readonly hollow: boolean},
  {scale, height}: {readonly scale: BarScale; readonly height: number},
  {gain, loss, palette}: ChartColours,
): SVGTemplateResult {
  if (Number.isNaN(value)) return svg``;
  const colour = value < 0 ? loss : gain;
  const [from, to] = [scale.position(Math.min(value, 0)), scale.position(Math.max(value, 0))];
  const top = (height - BAR) / 2;
  const inset = hollow ? 0.75 : 0;
  return svg`
    <rect
      class=${hollow ? 'mark hollow' : 'mark'}
      x=${from + inset}
      y=${top + inset}
      width=${Math.max(to - from - 2 * inset, 0.5)}
      height=${BAR - 2 * inset}
      fill=${hollow ? palette.paper : colour}
      stroke=${hollow ? colour : 'none'}
      stroke-width="1.5"
    />
  `;
}

/** Places of hotspots on a small map. */
export function placesMarks(
  regions: readonly Region[],
  map: PlacesMap,
  {palette}: ChartColours,
): SVGTemplateResult {
  const fill = palette.quotient[1] ?? palette.bubble;
  const points = regions.flatMap((region) => {
    const position = map.position(region);
    return position === undefined ? [] : [position];
  });
  return svg`
    ${landShape(map, palette)}
    ${points.map(([x, y]) => svg`<circle class="mark" cx=${x} cy=${y} r=${PLACE} fill=${fill} />`)}
  `;
}

/** Options of {@link shareStrip}. */
export interface ShareStrip {
  readonly leading: readonly LeadingRegion[];
  /** Whether the shares are lower bounds, which are drawn pale with an outline. */
  readonly lowerBound: boolean;
}

/** Shares of the largest regions, one segment each, coloured by location quotient. */
export function shareStrip(
  {leading, lowerBound}: ShareStrip,
  {
    scale,
    height,
    dense,
  }: {readonly scale: BarScale; readonly height: number; readonly dense: boolean},
  {palette}: ChartColours,
): SVGTemplateResult {
  const thickness = dense ? BAR : STRIP;
  let start = 0;
  const segments = leading.map(({share, quotient}) => {
    const from = start;
    start += share;
    return {x: scale.position(from), end: scale.position(start), quotient};
  });
  return svg`${segments.map(({x, end, quotient}) => {
    const fill = quotientColour(quotient, palette);
    const quiet = fill === palette.quiet;
    const outline = quiet ? palette.hairline : fill;
    return svg`
      <rect
        class="segment"
        x=${x + GAP / 2}
        y=${(height - thickness) / 2}
        width=${Math.max(end - x - GAP, 0.5)}
        height=${thickness}
        fill=${fill}
        fill-opacity=${lowerBound ? 0.3 : 1}
        stroke=${lowerBound || quiet ? outline : 'none'}
        stroke-width=${lowerBound ? 1 : 0.6}
      />
    `;
  })}`;
}

/** Colour of a location quotient's class, the same as on the map; without a quotient, none. */
export function quotientColour(quotient: number, palette: ChartColours['palette']): string {
  const at = classOf(quotient, MEASURES.quotient.limits ?? []);
  if (at === undefined) return palette.noData;
  return [palette.quiet, ...palette.quotient][at] ?? palette.quiet;
}
