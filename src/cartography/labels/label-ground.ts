import {
  boxesOverlap,
  boxWithin,
  lineMeetsBox,
  linesCross,
  nearestInBox,
  type Box,
  type Circle,
  type Line,
} from '../projection/box.js';

/** What is on a map besides names. */
export interface LabelGroundOptions {
  /** Circles in the order in which they are drawn: later ones lie above earlier ones. */
  readonly circles: readonly Circle[];
  /** Boxes that no name may touch, such as those of buttons. */
  readonly obstacles: readonly Box[];
  /** Box that no name exceeds. */
  readonly bounds: Box;
}

/** Side of a cell, in CSS pixels: about the size of a large circle. */
const CELL = 40;

/** Number of cells in a row, more than any screen has. */
const ROW = 4096;

/** Room around the map where names and their leaders may be tried, in CSS pixels. */
const AROUND = 512;

/** Circles, boxes and lines that names must not cover, to which every name set is added. */
export class LabelGround {
  readonly circles: readonly Circle[];
  readonly #bounds: Box;
  readonly #taken: Box[];
  readonly #lines: Line[] = [];
  /** Indices of the circles in each cell of a grid, so that only those nearby are tested. */
  readonly #cells = new Map<number, number[]>();
  readonly #seen: Uint32Array;
  #round = 0;

  constructor({circles, obstacles, bounds}: LabelGroundOptions) {
    this.circles = circles;
    this.#bounds = bounds;
    this.#taken = [...obstacles];
    this.#seen = new Uint32Array(circles.length);
    circles.forEach(({cx, cy, radius}, circle) => {
      // A page may ask for circles of any size.
      const box = {
        left: Math.max(cx - radius, bounds.left - AROUND),
        top: Math.max(cy - radius, bounds.top - AROUND),
        right: Math.min(cx + radius, bounds.right + AROUND),
        bottom: Math.min(cy + radius, bounds.bottom + AROUND),
      };
      someCell(box, (cell) => {
        const inside = this.#cells.get(cell);
        if (inside === undefined) this.#cells.set(cell, [circle]);
        else inside.push(circle);
        return false;
      });
    });
  }

  /** Whether a name with this box covers no other, no obstacle and no leader. */
  isFree(box: Box): boolean {
    return (
      boxWithin(box, this.#bounds) &&
      !this.#taken.some((other) => boxesOverlap(box, other)) &&
      !this.#lines.some((line) => lineMeetsBox(line, box))
    );
  }

  /** Whether a leader crosses no name, no obstacle and no other leader. */
  isClear(leader: Line): boolean {
    return (
      !this.#taken.some((other) => lineMeetsBox(leader, other)) &&
      !this.#lines.some((line) => linesCross(line, leader))
    );
  }

  /** Adds the boxes and the leader of a name. */
  take(boxes: readonly Box[], leader?: Line): void {
    this.#taken.push(...boxes);
    if (leader !== undefined) this.#lines.push(leader);
  }

  /** Numbers of boxes and leaders taken, to return to by {@link forget}. */
  get state(): readonly [boxes: number, leaders: number] {
    return [this.#taken.length, this.#lines.length];
  }

  /** Gives back what was taken after a state. */
  forget([boxes, leaders]: readonly [boxes: number, leaders: number]): void {
    this.#taken.length = boxes;
    this.#lines.length = leaders;
  }

  /**
   * Calls `visit` with the circles near a box, until it returns `true`.
   *
   * @returns Whether it did.
   */
  someNear(box: Box, visit: (circle: Circle, index: number) => boolean): boolean {
    this.#round += 1;
    const visitOnce = (index: number): boolean => {
      const circle = this.circles[index];
      if (this.#seen[index] === this.#round || circle === undefined) return false;
      this.#seen[index] = this.#round;
      return visit(circle, index);
    };
    return someCell(box, (cell) => this.#cells.get(cell)?.some(visitOnce) ?? false);
  }
}

/** Distance of a circle's rim from a box, in CSS pixels; negative if they overlap. */
export function rimDistance(box: Box, {cx, cy, radius}: Circle): number {
  const {x, y} = nearestInBox(box, {x: cx, y: cy});
  // `Math.hypot` takes several times as long.
  return Math.sqrt((x - cx) ** 2 + (y - cy) ** 2) - radius;
}

function someCell({left, top, right, bottom}: Box, visit: (cell: number) => boolean): boolean {
  for (let row = Math.floor(top / CELL); row <= bottom / CELL; row++) {
    for (let column = Math.floor(left / CELL); column <= right / CELL; column++) {
      if (visit(row * ROW + column)) return true;
    }
  }
  return false;
}
