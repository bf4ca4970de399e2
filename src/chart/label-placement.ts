import {
  boxAround,
  boxMeetsCircle,
  boxesOverlap,
  boxWithin,
  lineMeetsBox,
  lineMeetsCircle,
  nearestInBox,
  type Box,
  type Circle,
  type Line,
} from '../cartography/projection/box.js';
import type {LabelShape} from './label-shapes.js';

/** A label to be placed at its circle. */
export interface LabelRequest {
  readonly circle: Circle;
  /** Ways to set the text, the preferred one first. */
  readonly shapes: readonly LabelShape[];
}

/** A label in its place. */
export interface PlacedLabel {
  readonly lines: readonly string[];
  /** Whether the label lies on its circle. */
  readonly inside: boolean;
  readonly box: Box;
  /** Line to the circle if the label lies apart from it. */
  readonly leader?: Line;
}

/** Bounds and obstacles of labels. */
export interface LabelGround {
  /** Area that no label exceeds. */
  readonly bounds: Box;
  /** All circles drawn, also those of the labels; smaller ones lie above larger ones. */
  readonly circles: readonly Circle[];
  /** Labels placed before. */
  readonly placed: readonly PlacedLabel[];
  /** Greatest distance of a label from its circle, in CSS pixels; 0 for no leader lines. */
  readonly reach: number;
  /**
   * Number of rounds; in each, labels that found no place before come first. With 1, earlier
   * requests win over later ones.
   */
  readonly tries: number;
}

/** Space around a label, and between it and its circle, in CSS pixels. */
const gap = 3;
/** Shortest leader line, and the difference to the next one, in CSS pixels. */
const leaderStep = 12;
const leaderDirections = 24;

/**
 * Places for labels: on the circle, beside it, or apart with a leader line.
 *
 * Labels never cover one another, a leader line, or a circle that is not their own.
 *
 * @returns One entry for each request; `undefined` if there is no room.
 */
export function placedLabels(
  requests: readonly LabelRequest[],
  ground: LabelGround,
): readonly (PlacedLabel | undefined)[] {
  let order = requests;
  let best: ReadonlyMap<LabelRequest, PlacedLabel> = new Map();
  for (let round = 0; round < ground.tries; round++) {
    const labels = labelsInOrder(order, ground);
    if (labels.size > best.size) best = labels;
    const [found, failed] = [true, false].map((has) =>
      order.filter((request) => labels.has(request) === has),
    );
    if (failed === undefined || failed.length === 0) break;
    order = [...failed, ...(found ?? [])];
  }
  return requests.map((request) => best.get(request));
}

function labelsInOrder(
  requests: readonly LabelRequest[],
  ground: LabelGround,
): ReadonlyMap<LabelRequest, PlacedLabel> {
  const placed = [...ground.placed];
  const labels = new Map<LabelRequest, PlacedLabel>();
  for (const request of requests) {
    const free = (label: PlacedLabel): boolean =>
      isFree(label, request.circle, {...ground, placed});
    const label =
      insideLabels(request).find(free) ??
      besideLabels(request).find(free) ??
      leastCrossing(
        apartLabels(request, ground.reach).filter(free),
        request.circle,
        ground.circles,
      );
    if (label === undefined) continue;
    placed.push(label);
    labels.set(request, label);
  }
  return labels;
}

function isFree(label: PlacedLabel, own: Circle, {bounds, circles, placed}: LabelGround): boolean {
  const {box, leader, inside} = label;
  if (!boxWithin(box, bounds)) return false;
  const covered = (circle: Circle): boolean =>
    !(inside && (circle === own || circle.radius > own.radius)) && boxMeetsCircle(box, circle);
  if (circles.some(covered)) return false;
  return !placed.some(
    (other) =>
      boxesOverlap(widened(box), other.box) ||
      (leader !== undefined && lineMeetsBox(leader, other.box)) ||
      (other.leader !== undefined && lineMeetsBox(other.leader, box)),
  );
}

/** The box with the space that keeps two adjacent names distinct. */
function widened(box: Box): Box {
  return {...box, left: box.left - 2 * gap, right: box.right + 2 * gap};
}

function insideLabels({circle, shapes}: LabelRequest): readonly PlacedLabel[] {
  return shapes
    .filter(({width, height}) => Math.hypot(width, height) / 2 <= circle.radius - 2)
    .map(({lines, width, height}) => ({
      lines,
      inside: true,
      box: boxAround(circle, {width, height}),
    }));
}

/** Right, left, above, below, then the corners. */
const sides = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.71, -0.71],
  [0.71, 0.71],
  [-0.71, -0.71],
  [-0.71, 0.71],
] as const;

function besideLabels({circle, shapes}: LabelRequest): readonly PlacedLabel[] {
  return shapes.flatMap((shape) => sides.map((side) => labelTowards(shape, circle, side, gap)));
}

function apartLabels({circle, shapes}: LabelRequest, reach: number): readonly PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  for (let distance = leaderStep; distance <= reach; distance += leaderStep) {
    for (const shape of shapes) {
      for (let turn = 0; turn < leaderDirections; turn++) {
        const angle = (turn / leaderDirections) * 2 * Math.PI;
        const side = [Math.cos(angle), Math.sin(angle)] as const;
        labels.push(withLeader(labelTowards(shape, circle, side, distance), circle));
      }
    }
  }
  return labels;
}

/** Label at a distance from its circle in the direction of `side`. */
function labelTowards(
  {lines, width, height}: LabelShape,
  {cx, cy, radius}: Circle,
  [x, y]: readonly [number, number],
  distance: number,
): PlacedLabel {
  const away = radius + distance;
  const centre = {
    cx: cx + away * x + (Math.abs(x) < 0.01 ? 0 : (Math.sign(x) * width) / 2),
    cy: cy + away * y + (Math.abs(y) < 0.01 ? 0 : (Math.sign(y) * height) / 2),
  };
  return {lines, inside: false, box: boxAround(centre, {width, height})};
}

function withLeader(label: PlacedLabel, {cx, cy, radius}: Circle): PlacedLabel {
  const {x, y} = nearestInBox(label.box, {x: cx, y: cy});
  const distance = Math.hypot(x - cx, y - cy) || 1;
  const leader = {
    x1: cx + ((x - cx) * radius) / distance,
    y1: cy + ((y - cy) * radius) / distance,
    x2: x,
    y2: y,
  };
  return {...label, leader};
}

/** The label whose leader crosses the fewest circles; the nearest of those. */
function leastCrossing(
  labels: readonly PlacedLabel[],
  own: Circle,
  circles: readonly Circle[],
): PlacedLabel | undefined {
  let [best, fewest]: [PlacedLabel | undefined, number] = [undefined, Infinity];
  for (const label of labels) {
    const {leader} = label;
    if (leader === undefined) continue;
    const crossed = circles.filter((circle) => circle !== own && lineMeetsCircle(leader, circle));
    if (crossed.length < fewest) [best, fewest] = [label, crossed.length];
  }
  return best;
}
