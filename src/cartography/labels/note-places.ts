import {boxAround, lengthWithin, type Box, type Circle, type Line} from '../projection/box.js';
import {SMALL, SMALLEST} from './label-options.js';
import {rimDistance, type LabelGround} from './label-ground.js';
import {linesSize, type LabelLine} from './map-label.js';
import {isHidden, lineBox, overlapArea, spacedBox} from './region-labels.js';
import {
  leaderNumbers,
  regionSite,
  siteStep,
  type RegionSite,
  type RegionSiteOptions,
} from './region-sites.js';

/** A text to be placed. */
export interface NoteWish {
  /** Circle that it is about. */
  readonly circle: Circle;
  readonly lines: readonly LabelLine[];
  /** Number of the place that it has had so far. */
  readonly before: number | undefined;
}

/** What notes must not cover, and what they had better not cover. */
export interface NoteGround {
  readonly ground: LabelGround;
  /** All circles and rings. */
  readonly circles: LabelGround;
  /** What the notes are about, of which each must remain in sight. */
  readonly subjects: readonly Circle[];
}

/** The place found, with its number. */
export interface FoundNoteSite extends Pick<RegionSite, 'box' | 'align' | 'leader'> {
  readonly site: number;
}

/** Lengths of the leaders of notes, in CSS pixels: they may lead out to the sea. */
const REACHES = [14, 24, 36, 50, 66, 84, 104, 128, 156, 188, 224, 264, 308];
const SMALL_REACHES = [10, 16, 24, 34, 46];

/** Costs of a place; the unit is arbitrary. */
const COST = {
  /** For a box that is all covered by circles, by its covered share. */
  covered: 50,
  touched: 1.2,
  /** For each pixel of a leader over circles. */
  crossed: 0.04,
  /** For a leader to where other circles hide the own one. */
  hidden: 14,
  step: 0.5,
};

/** A place that costs more hides too many circles; on a phone, a list has room for the text. */
const [LIMIT, SMALL_LIMIT] = [26, 16];

/** Radius of circles that no note covers, in CSS pixels. */
const [LARGE, SMALL_LARGE] = [12, 6];

/** Distance of notes from what others are about, in CSS pixels. */
const SIGHT = 3;

/** Diameter of the disc of a number, in CSS pixels. */
const DISC = 17;

/**
 * Place for the text of a note: the cheapest, but the one so far if it will still do.
 *
 * @param width - Width of the map.
 */
export function notePlace(
  {circle, lines, before}: NoteWish,
  ground: NoteGround,
  width: number,
): FoundNoteSite | undefined {
  const reaches = reachesOf(width);
  const limits = width < SMALLEST ? [SMALL_LIMIT, SMALL_LARGE] : [LIMIT, LARGE];
  const [most = 0, large = 0] = limits;
  const trial = {circle, ...linesSize(lines), small: width < SMALL, reaches, ground, most, large};
  const kept = before === undefined ? undefined : cheapest(trial, before, before + 1);
  const {first, end} = leaderNumbers(reaches);
  return kept ?? cheapest(trial, first, end);
}

/**
 * Place for the number of a note: on its circle if it fits there, else the cheapest beside it or
 * apart. Where all is taken, it is on the circle beneath what lies over the map.
 *
 * @param width - Width of the map.
 */
export function numberPlace(circle: Circle, ground: NoteGround, width: number): FoundNoteSite {
  const reaches = reachesOf(width);
  const size = {width: DISC, height: DISC};
  const box = boxAround(circle, size);
  const centre = {box, align: 'middle', leader: undefined, site: 0} as const;
  // The disc may hide a place, but not the rim of a small circle.
  const fits = circle.radius === 0 || circle.radius > DISC / 2;
  if (fits && ground.ground.isFree(box)) return centre;
  const limits = {most: Infinity, large: Infinity};
  const trial = {circle, ...size, small: width < SMALL, reaches, ground, ...limits};
  const {end} = leaderNumbers(reaches);
  const place = cheapest(trial, 1, end) ?? cheapest({...trial, crosses: true}, 1, end);
  return place ? {...place, align: 'middle'} : centre;
}

/** On a phone, leaders to all sides would cross the whole map. */
function reachesOf(width: number): readonly number[] {
  return width < SMALLEST ? SMALL_REACHES : REACHES;
}

/** What is to be placed, and on which ground. */
interface Trial extends RegionSiteOptions {
  readonly reaches: readonly number[];
  readonly ground: NoteGround;
  /** Cost from which a place is of no use. */
  readonly most: number;
  /** Radius of circles that it must not cover, in CSS pixels. */
  readonly large: number;
  /** Whether its leader may cross other leaders and labels. */
  readonly crosses?: boolean;
}

/** The cheapest of some places; `undefined` if all of them cost too much. */
function cheapest(trial: Trial, first: number, end: number): FoundNoteSite | undefined {
  const {circle, ground} = trial;
  const own = ground.circles.circles.findIndex(({cx, cy}) => cx === circle.cx && cy === circle.cy);
  let best: FoundNoteSite | undefined;
  let least = trial.most;
  for (let site = first; site < end && COST.step * siteStep(site) < least; site++) {
    const place = regionSite(trial, site);
    if (place === undefined) continue;
    const cost = COST.step * siteStep(site) + siteCost(place, own, trial);
    if (cost < least) [best, least] = [{...place, site}, cost];
  }
  return best;
}

/**
 * Cost of a place; infinite where nothing may be.
 *
 * @param own - Index of the circle that the note is about; negative for a place.
 */
function siteCost({box, leader}: RegionSite, own: number, trial: Trial): number {
  return boxCost(box, own, trial) + (leader === undefined ? 0 : leaderCost(leader, own, trial));
}

function boxCost(box: Box, own: number, {circle: subject, ground: all, large}: Trial): number {
  const {ground, circles, subjects} = all;
  if (!ground.isFree(spacedBox(box))) return Infinity;
  const hides = ({cx, cy}: Circle): boolean => rimDistance(box, {cx, cy, radius: SIGHT}) < 0;
  if (subjects.some((other) => other !== subject && hides(other))) return Infinity;
  const area = (box.right - box.left) * (box.bottom - box.top);
  let cost = 0;
  const forbidden = circles.someNear(box, (circle, index) => {
    if (index === own || rimDistance(box, circle) >= 0) return false;
    cost += COST.touched + (COST.covered * overlapArea(box, circle)) / area;
    return circle.radius >= large;
  });
  return forbidden ? Infinity : cost;
}

function leaderCost(leader: Line, own: number, {ground: all, crosses = false}: Trial): number {
  const {ground, circles} = all;
  if (!crosses && !ground.isClear(leader)) return Infinity;
  let cost = own >= 0 && isHidden({x: leader.x1, y: leader.y1}, own, circles) ? COST.hidden : 0;
  circles.someNear(lineBox(leader), (circle, index) => {
    if (index !== own) cost += COST.crossed * lengthWithin(leader, circle);
    return false;
  });
  return cost;
}
