import {bubbleCode, type BubbleScene} from '../bubbles/bubble-scene.js';
import {RIM} from '../colour/circle-look.js';
import {boxMeetsCircle, type Circle} from '../projection/box.js';
import {isWithin, screenPosition} from '../projection/camera.js';
import {LabelGround} from './label-ground.js';
import type {LabelChoice} from './label-choice.js';
import {CLOSE, SMALL, SMALLEST, type MapLabelsOptions} from './label-options.js';
import {labelLine, siteOf, type MapLabel} from './map-label.js';
import {namedCountries} from './named-countries.js';
import {coveredShare, regionPlace, spacedBox} from './region-labels.js';

/** Smallest circle that is named then, in CSS pixels. */
const NAMED_RADIUS = 6;
/** Number of regions that are named even in a bad place. */
const SURE = 3;
/** Number of circles that names avoid; smaller ones are many only where nobody could read names. */
const MOST_CIRCLES = 600;
/** Distance of names from the frame, in CSS pixels. */
const MARGIN = 2;
/** Hidden share of a rim from which it is drawn again. */
const COVERED = 0.2;

/**
 * Notes, and names of regions and countries in their places on a map. The same options give the same labels;
 * earlier ones in the order of importance win.
 *
 * @returns Notes first, then names of regions, the most important one first.
 */
export function mapLabels(options: MapLabelsOptions): readonly MapLabel[] {
  const {choice, size, obstacles} = options;
  const bounds = {
    ...{left: MARGIN, top: MARGIN},
    ...{right: size.width - MARGIN, bottom: size.height - MARGIN},
  };
  const circles = circlesOf(options);
  const ground = new LabelGround({circles, obstacles, bounds});
  const notes = options.placeNotes?.(options, ground) ?? [];
  const regions = named('regions', choice) ? regionLabels(options, ground, circles) : [];
  const countries = named('countries', choice) ? namedCountries(options, ground) : [];
  return [...notes, ...regions, ...countries];
}

function named(kind: LabelChoice, choice: LabelChoice): boolean {
  return choice === kind || choice === 'all';
}

/** A circle in the frame, or a ring that is to be named. */
interface NamedCircle extends Circle {
  /** Index in its scene. */
  readonly bubble: number;
  readonly scene: BubbleScene;
  /** Code of its region. */
  readonly code: string;
  /** Its centre in the unit square. */
  readonly u: number;
  readonly v: number;
}

/**
 * The largest circles in the frame and those named first, in the order in which they are drawn:
 * after the rings to be named, as names may lie on all others.
 */
function circlesOf(options: MapLabelsOptions): readonly NamedCircle[] {
  const {scene, rings, ring, first} = options;
  const named = rings ? circlesIn(rings, [...first, ring], 0, options) : [];
  return [...named, ...circlesIn(scene, first, MOST_CIRCLES, options)];
}

/** @param most - Number of circles in the frame after which only those of `codes` follow. */
function circlesIn(
  scene: BubbleScene,
  codes: readonly (string | undefined)[],
  most: number,
  {camera, size}: MapLabelsOptions,
): readonly NamedCircle[] {
  const circles: NamedCircle[] = [];
  for (let bubble = 0; bubble < scene.length; bubble++) {
    const code = bubbleCode(scene, bubble);
    if (circles.length >= most && !codes.includes(code)) continue;
    const radius = scene.radius[bubble] ?? 0;
    const [u, v] = [scene.u[bubble] ?? 0, scene.v[bubble] ?? 0];
    const [cx, cy] = screenPosition(u, v, camera, size);
    const frame = {left: 0, top: 0, right: size.width, bottom: size.height};
    if (boxMeetsCircle(frame, {cx, cy, radius})) {
      circles.push({bubble, scene, code, u, v, cx, cy, radius});
    }
  }
  return circles;
}

function regionLabels(
  options: MapLabelsOptions,
  ground: LabelGround,
  circles: readonly NamedCircle[],
): readonly MapLabel[] {
  const set = new Map<string, MapLabel>();
  const add = (circle: NamedCircle, must: boolean): boolean => {
    const {code} = circle;
    const known = set.get(code);
    const at = circles.indexOf(circle);
    const label = known ?? regionLabel({circle, at, must}, options, ground);
    if (label === undefined) return false;
    set.set(code, label);
    if (known === undefined) ground.take([spacedBox(label.box)], label.leader);
    return true;
  };
  for (const code of options.first) {
    const circle = circles.find((each) => each.code === code);
    if (circle !== undefined) add(circle, true);
  }
  const {most, least} = numberOf(options);
  let named = 0;
  for (const circle of circles.filter(({scene}) => scene === options.scene)) {
    if (named >= most || circle.radius <= least) break;
    if (isWithin([circle.cx, circle.cy], options.size) && add(circle, named < SURE)) named += 1;
  }
  const ring = circles.find(({code}) => code === options.ring);
  if (ring !== undefined) add(ring, false);
  return [...set.values()];
}

/** Number of regions to name by their figures, and the radius above which they are named. */
function numberOf({zoom, countries, size}: MapLabelsOptions): {most: number; least: number} {
  if (countries.length === 1) return {most: Infinity, least: 0};
  if (zoom >= CLOSE) return {most: Infinity, least: NAMED_RADIUS};
  return {most: size.width < SMALLEST ? 3 : size.width < SMALL ? 4 : 8, least: 0};
}

/** A circle to be named. */
interface RegionWish {
  readonly circle: NamedCircle;
  /** Its index in the ground. */
  readonly at: number;
  readonly must: boolean;
}

function regionLabel(
  {circle, at, must}: RegionWish,
  {rings, size, words, measure, before}: MapLabelsOptions,
  ground: LabelGround,
): MapLabel | undefined {
  const {code, bubble, scene, u, v, cx: x, cy: y} = circle;
  const quiet = scene === rings;
  const small = size.width < SMALL;
  const [name, figure] = words.region(scene.region[bubble] ?? 0, quiet);
  const style = {size: small ? 11 : 12, bold: !quiet, spacing: 0};
  const lines = [
    labelLine(name, style, measure),
    labelLine(figure, {...style, size: style.size - 1, bold: false}, measure),
  ];
  const look = scene.colour.looks[scene.colour.of[bubble] ?? 0];
  const inside = look !== undefined && look.opacity > 0;
  const kept = siteOf(before, 'region', code);
  const place = regionPlace({circle: at, lines, inside, must, before: kept}, ground, small);
  if (place === undefined) return undefined;
  const {tip, ...found} = place;
  return {
    ...{kind: 'region', code, lines, angle: 0, quiet, u, v, x, y, ...found},
    fill: tip === undefined ? look?.fill : undefined,
    covered: look?.width === RIM && coveredShare(ground, at) > COVERED,
  };
}
