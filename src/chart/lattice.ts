import type {Box} from '../cartography/projection/box.js';

/** A point of whole numbers of stars. */
export interface LatticePoint {
  readonly sectoral: number;
  readonly crossSectoral: number;
}

/** A rectangle of cells, both corners included. */
export interface LatticeFrame {
  readonly from: LatticePoint;
  /** Not below `from`. */
  readonly to: LatticePoint;
}

/** Cells of equal size, one for each point of a lattice; distances in CSS pixels. */
export interface Lattice {
  readonly plot: Box;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Greatest numbers of stars that have a cell. */
  readonly most: LatticePoint;
  /** Distance of the centres of two neighbouring dots in a cell. */
  readonly pitch: number;
  readonly radius: number;
}

/** Options of {@link lattice}. */
export interface LatticeOptions {
  readonly points: readonly LatticePoint[];
  /** Left edge, top edge and width of the cells, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Height of a cell and of all cells, in CSS pixels. */
const CELL = 46;
const HIGHEST = 62;
const WHOLE = 620;
/** Radius above which a dot says more than that it is there, and below which it is hard to see. */
const LARGEST = 4.5;
const FAIR = 2.6;
/** Gap between two dots. */
const GAP = 0.9;
/** Least number of stars along an axis. */
const LEAST = 4;

/** Lattice whose dots are as large as the fullest cell has room for. */
export function lattice({points, left, top, width}: LatticeOptions): Lattice {
  const most = {
    sectoral: points.reduce((stars, point) => Math.max(stars, point.sectoral), LEAST),
    crossSectoral: points.reduce((stars, point) => Math.max(stars, point.crossSectoral), LEAST),
  };
  const fullest = Math.max(1, ...cells(points).values());
  const rows = most.crossSectoral + 1;
  const cellWidth = width / (most.sectoral + 1);
  let cellHeight = Math.min(CELL, WHOLE / rows);
  let pitch = fittingPitch(fullest, cellWidth, cellHeight);
  while (radiusOf(pitch) < FAIR && cellHeight < Math.min(HIGHEST, (1.5 * WHOLE) / rows)) {
    cellHeight += 2;
    pitch = fittingPitch(fullest, cellWidth, cellHeight);
  }
  const plot = {left, top, right: left + width, bottom: top + rows * cellHeight};
  return {plot, cellWidth, cellHeight, most, pitch, radius: radiusOf(pitch)};
}

/** Centre of a cell, in CSS pixels. */
export function cellCentre(
  {plot, cellWidth, cellHeight}: Lattice,
  {sectoral, crossSectoral}: LatticePoint,
): {readonly x: number; readonly y: number} {
  return {
    x: plot.left + (sectoral + 0.5) * cellWidth,
    y: plot.bottom - (crossSectoral + 0.5) * cellHeight,
  };
}

/** Cell at a position, or the nearest to it. */
export function cellAt(
  {plot, cellWidth, cellHeight, most}: Lattice,
  {x, y}: {readonly x: number; readonly y: number},
): LatticePoint {
  const within = (value: number, limit: number): number =>
    Math.min(Math.max(Math.floor(value), 0), limit);
  return {
    sectoral: within((x - plot.left) / cellWidth, most.sectoral),
    crossSectoral: within((plot.bottom - y) / cellHeight, most.crossSectoral),
  };
}

/** Box of a rectangle of cells. */
export function frameBox({plot, cellWidth, cellHeight}: Lattice, {from, to}: LatticeFrame): Box {
  return {
    left: plot.left + from.sectoral * cellWidth,
    right: plot.left + (to.sectoral + 1) * cellWidth,
    top: plot.bottom - (to.crossSectoral + 1) * cellHeight,
    bottom: plot.bottom - from.crossSectoral * cellHeight,
  };
}

/** Rectangle between two cells, in any order. */
export function frameBetween(one: LatticePoint, other: LatticePoint): LatticeFrame {
  return {
    from: {
      sectoral: Math.min(one.sectoral, other.sectoral),
      crossSectoral: Math.min(one.crossSectoral, other.crossSectoral),
    },
    to: {
      sectoral: Math.max(one.sectoral, other.sectoral),
      crossSectoral: Math.max(one.crossSectoral, other.crossSectoral),
    },
  };
}

/** Whether a point is in a rectangle of cells. */
export function isFramed(
  {sectoral, crossSectoral}: LatticePoint,
  {from, to}: LatticeFrame,
): boolean {
  return (
    sectoral >= from.sectoral &&
    sectoral <= to.sectoral &&
    crossSectoral >= from.crossSectoral &&
    crossSectoral <= to.crossSectoral
  );
}

/**
 * Centres of the dots of each point, packed in the middle of its cell in rows, in the order of the
 * points; the last row of a cell is centred.
 */
export function packedDots(
  grid: Lattice,
  points: readonly LatticePoint[],
): readonly {readonly x: number; readonly y: number}[] {
  const {cellWidth, pitch} = grid;
  const inRow = Math.max(1, Math.floor(cellWidth / pitch + 1e-9));
  const counts = cells(points);
  const placed = new Map<string, number>();
  return points.map((point) => {
    const key = keyOf(point);
    const at = placed.get(key) ?? 0;
    placed.set(key, at + 1);
    const all = counts.get(key) ?? 1;
    const rows = Math.ceil(all / inRow);
    const row = Math.floor(at / inRow);
    const inThis = Math.min(inRow, all - row * inRow);
    const {x, y} = cellCentre(grid, point);
    return {
      x: x + ((at % inRow) - (inThis - 1) / 2) * pitch,
      y: y + (row - (rows - 1) / 2) * pitch,
    };
  });
}

/** Number of points in each cell that has any. */
function cells(points: readonly LatticePoint[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const point of points) counts.set(keyOf(point), (counts.get(keyOf(point)) ?? 0) + 1);
  return counts;
}

function keyOf({sectoral, crossSectoral}: LatticePoint): string {
  return `${sectoral} ${crossSectoral}`;
}

/** Greatest distance at which as many dots fit into a cell. */
function fittingPitch(count: number, width: number, height: number): number {
  const fits = (pitch: number): boolean =>
    Math.floor(width / pitch) * Math.floor(height / pitch) >= count;
  let pitch = Math.min(2 * LARGEST + GAP, width, height);
  while (!fits(pitch)) pitch *= 0.995;
  return pitch;
}

/** Dots so small that the gap would be wider than they are have a smaller one. */
function radiusOf(pitch: number): number {
  return Math.max((pitch - GAP) / 2, pitch * 0.35);
}
