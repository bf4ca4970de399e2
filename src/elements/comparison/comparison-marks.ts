import {svg, type SVGTemplateResult} from 'lit';

import type {ChartColours} from '../../chart/chart-colours.js';
import type {ComparisonRow} from './comparison-rows.js';
import type {ComparisonScale} from './comparison-scale.js';

/** Radius of a region's disc, in CSS pixels. */
export const DISC = 8;
/** Room for discs at both ends of a scale, in CSS pixels. */
export const ENDS = 10;
/** Height of a row whose discs lie beside each other, in CSS pixels. */
const ROW = 28;
/** Distance of discs one above the other, in CSS pixels. */
const LANE = 2 * DISC + 1;

/** A region's disc in a row. */
export interface PlacedDisc {
  /** Number of the region, from 1, in the order of selection. */
  readonly number: number;
  readonly value: number;
  readonly cx: number;
  readonly cy: number;
}

/** Discs of a row and its height, in CSS pixels. */
export interface PlacedRow {
  readonly height: number;
  readonly discs: readonly PlacedDisc[];
}

/**
 * Places of a row's discs. Each lies exactly at its figure: where two would meet, they are moved up
 * and down.
 */
export function placedRow({figures}: ComparisonRow, scale: ComparisonScale): PlacedRow {
  const ends: number[] = [];
  const inLanes = figures
    .map(({value}, at) => ({number: at + 1, value, cx: ENDS + scale.position(value)}))
    .filter(({value}) => !Number.isNaN(value))
    .sort((one, other) => one.cx - other.cx)
    .map((disc) => {
      const free = ends.findIndex((end) => end + LANE <= disc.cx);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = disc.cx;
      return {...disc, lane};
    });
  const height = Math.max(ROW, ends.length * LANE + 6);
  const top = (height - (ends.length - 1) * LANE) / 2;
  const discs = inLanes.map(({lane, ...disc}) => ({...disc, cy: top + lane * LANE}));
  return {height, discs};
}

/** Grid, line from the lowest figure to the highest, and a numbered disc for each region. */
export function comparisonMarks(
  {height, discs}: PlacedRow,
  {ticks, position, origin}: ComparisonScale,
  {ink, muted, line}: ChartColours,
  ground: string,
): SVGTemplateResult {
  const [first, last] = [discs[0], discs.at(-1)];
  const upright = (value: number, colour: string, kind: string): SVGTemplateResult => {
    const x = ENDS + position(value);
    return svg`<line class=${kind} x1=${x} x2=${x} y1="0" y2=${height} stroke=${colour} />`;
  };
  return svg`
    ${ticks.filter((tick) => tick !== origin).map((tick) => upright(tick, line, 'grid'))}
    ${upright(origin, muted, 'origin')}
    ${
      first &&
      last &&
      svg`<line class="span" x1=${first.cx} x2=${last.cx} y1=${height / 2} y2=${height / 2}
        stroke=${muted} stroke-width="1.5" />`
    }
    ${discs.map((place) => numberedDisc(place, {ink, ground}))}
  `;
}

/** A region's number on a disc: filled for the first region, hollow for the others. */
export function numberedDisc(
  {number, cx, cy}: Pick<PlacedDisc, 'number' | 'cx' | 'cy'>,
  {ink, ground}: {readonly ink: string; readonly ground: string},
): SVGTemplateResult {
  const isFirst = number === 1;
  return svg`
    <g class=${isFirst ? 'region first' : 'region'}>
      <circle class="disc" cx=${cx} cy=${cy} r=${DISC} stroke-width="1.5" stroke=${ink}
        fill=${isFirst ? ink : ground} />
      <text class="inside" x=${cx} y=${cy + 4} text-anchor="middle" font-size="11"
        font-weight="bold" fill=${isFirst ? ground : ink}>${number}</text>
    </g>
  `;
}
