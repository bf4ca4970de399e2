import {scaleLinear} from 'd3-scale';

import {symbolScale, type SymbolScale} from '../cartography/bubbles/symbol-scale.js';

/** What a comparison has to show, and its room. */
export interface CompareContent {
  /** Width of the whole table, in CSS pixels. */
  readonly width: number;
  /** Number of rows. */
  readonly count: number;
  /** Persons employed that the largest circle or bar represents. */
  readonly maximum: number;
  /** Largest change up or down, as a share, from 0. */
  readonly largestChange: number;
  /** Largest share of the leading regions, from 0 to 1. */
  readonly largestShare: number;
  /** Largest number of hotspots. */
  readonly mostHotspots: number;
}

/** A scale of bars; positions are in CSS pixels from the start of its column. */
export interface BarScale {
  readonly width: number;
  position(value: number): number;
  /** Round values, ascending. */
  readonly ticks: readonly number[];
}

/** Columns and scales of a comparison; a column without room for its marks has figures alone. */
export interface CompareLayout {
  /** Whether the rows are a list of one measure at a time, for lack of width. */
  readonly list: boolean;
  /** Whether rows are low, with bars in place of circles and maps. */
  readonly dense: boolean;
  /** In CSS pixels. */
  readonly rowHeight: number;
  /** Radius of the circle of persons employed; absent in dense rows. */
  readonly radius: SymbolScale | undefined;
  /** Width of the circles' column, in CSS pixels. */
  readonly circleWidth: number;
  readonly employment: BarScale;
  readonly change: BarScale | undefined;
  /** Width of the places' map, in CSS pixels; 0 without one. */
  readonly mapWidth: number;
  readonly hotspots: BarScale | undefined;
  readonly share: BarScale | undefined;
}

/** Rows from which they are low. */
const MANY = 16;
/** Width below which there is only a list, in CSS pixels. */
const LIST = 560;
/** Width from which there is a column of maps. */
const MAPS = 996;
const LEAST_CHANGE = 60;
const LEAST_STRIP = 110;
const WIDEST_STRIP = 320;
/** Largest radius of a circle, in CSS pixels. */
const RADIUS = 28;
/** Figures of the four measures, and the gaps between nine columns, in CSS pixels. */
const FIGURES = 90 + 80 + 34 + 58;
const GAP = 14;
/** Room beyond the longest bar, as a multiple of its length. */
const BEYOND = 1.12;

/** Layout of a comparison of sectors by the width that it has. */
export function compareLayout(content: CompareContent): CompareLayout {
  const {width, count, maximum} = content;
  const list = width < LIST;
  const dense = count >= MANY;
  const name = width < MAPS ? 170 : dense ? 188 : 226;
  const circleWidth = dense ? 0 : 2 * RADIUS + 4;
  const employmentWidth = list ? width : dense ? 106 : circleWidth;
  const free = width - name - FIGURES - 5 * GAP - employmentWidth;
  const changeWidth = !list && free >= LEAST_CHANGE ? Math.min(free, dense ? 140 : 150) : 0;
  const hasPlaces = width >= MAPS;
  const places = hasPlaces ? (dense ? 96 : 84) + GAP : 0;
  const strip = Math.min(free - changeWidth - places - 2 * GAP, WIDEST_STRIP);
  return {
    list,
    dense,
    rowHeight: dense ? 24 : 62,
    radius: dense || list ? undefined : symbolScale({maximum, maximumRadius: RADIUS}),
    circleWidth,
    employment: bars(employmentWidth, [0, maximum]),
    change: changeWidth > 0 ? changeBars(changeWidth, content.largestChange) : undefined,
    mapWidth: hasPlaces && !dense ? 84 : 0,
    hotspots: hasPlaces && dense ? bars(96, [0, content.mostHotspots * BEYOND]) : undefined,
    share:
      !list && strip >= LEAST_STRIP ? bars(strip, [0, content.largestShare * BEYOND]) : undefined,
  };
}

function bars(width: number, [from, to]: readonly [number, number]): BarScale {
  const scale = scaleLinear([from, to > from ? to : from + 1], [0, width]);
  return {width, position: (value) => scale(value), ticks: scale.ticks(Math.floor(width / 56))};
}

/** Bars on both sides of 0, which is in the middle, with one round value on each side. */
function changeBars(width: number, largest: number): BarScale {
  const reach = largest > 0 ? largest * BEYOND : 0.1;
  const scale = scaleLinear([-reach, reach], [0, width]);
  const most = scaleLinear([0, reach], [0, 1]).ticks(2).at(-1) ?? reach;
  return {width, position: (value) => scale(value), ticks: [-most, 0, most]};
}
