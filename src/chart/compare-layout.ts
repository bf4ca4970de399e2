import {scaleLinear} from 'd3-scale';

import {symbolScale, type SymbolScale} from '../cartography/bubbles/symbol-scale.js';

/** What a comparison has to show, and its room. */
export interface CompareContent {
  /** Width of the whole table, in CSS pixels. */
  readonly width: number;
  /** Size of the page's text as a multiple of the usual one, from 1. */
  readonly textScale: number;
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
/** Width below which there is only a list, in CSS pixels; widths of text are those of the usual size. */
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
/** Width of a column of circles, in CSS pixels, and of bars where there is little room. */
const CIRCLE = 2 * RADIUS + 4;
/** Widths of names and of drawings in low rows and in high ones, in CSS pixels. */
const DENSE = {name: 188, employment: 106, change: 140, places: 96};
const HIGH = {name: 226, employment: CIRCLE, change: 150, places: 84};
/** Room that the heads of hotspots and of shares need besides without drawings, in CSS pixels. */
const BARE_HEAD = 36;
const SHARE_HEAD = 32;
/** Width of a name where there is no room for maps. */
const LEAST_NAME = 170;
/** Room beyond the longest bar, as a multiple of its length. */
const BEYOND = 1.12;

/** Layout of a comparison of sectors by the width that it has. */
export function compareLayout(content: CompareContent): CompareLayout {
  const {count, maximum} = content;
  const dense = count >= MANY;
  const widths = columnWidths(content, dense);
  const scale = (width: number, most: number): BarScale | undefined =>
    width > 0 ? bars(width, [0, most]) : undefined;
  const {list, circle, places} = widths;
  return {
    list,
    dense,
    rowHeight: dense ? 24 : 62,
    radius: circle > 0 ? symbolScale({maximum, maximumRadius: RADIUS}) : undefined,
    circleWidth: circle,
    employment: bars(widths.employment, [0, maximum]),
    change: widths.change > 0 ? changeBars(widths.change, content.largestChange) : undefined,
    mapWidth: dense ? 0 : places,
    hotspots: dense ? scale(places, content.mostHotspots * BEYOND) : undefined,
    share: scale(widths.share, content.largestShare * BEYOND),
  };
}

/** Widths of the columns of drawings, in CSS pixels; 0 where there is no room. */
interface ColumnWidths {
  readonly list: boolean;
  readonly employment: number;
  readonly circle: number;
  readonly change: number;
  readonly places: number;
  readonly share: number;
}

function columnWidths({width, textScale}: CompareContent, dense: boolean): ColumnWidths {
  if (width < LIST * textScale) {
    return {list: true, employment: width, circle: 0, change: 0, places: 0, share: 0};
  }
  const {name, employment: wide, change: widest, places} = dense ? DENSE : HIGH;
  const shown = width >= MAPS * textScale;
  const employment = shown ? wide : CIRCLE;
  const words = (shown ? name : LEAST_NAME + BARE_HEAD) + FIGURES;
  const free = width - words * textScale - 5 * GAP - employment;
  const most = Math.min(free, widest);
  const rest = free - most - (shown ? places + GAP : 0) - 2 * GAP;
  const bar = rest >= LEAST_STRIP ? most : free - SHARE_HEAD * textScale;
  return {
    list: false,
    employment,
    circle: dense ? 0 : employment,
    change: fitting(bar, LEAST_CHANGE, widest),
    places: shown ? places : 0,
    share: fitting(rest, LEAST_STRIP, WIDEST_STRIP),
  };
}

/** Room for a drawing; 0 if it is less than the least. */
function fitting(room: number, least: number, most: number): number {
  return room >= least ? Math.min(room, most) : 0;
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
