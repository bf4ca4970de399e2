import {boxAround, type Box} from '../projection/box.js';
import {rimDistance, type LabelGround} from './label-ground.js';
import {linesSize, type LabelLine} from './map-label.js';

/** A place on the map for the name of a country, or for its code. */
export interface CountrySite {
  /** Centre, in CSS pixels from the top left. */
  readonly cx: number;
  readonly cy: number;
  /** Turn, in degrees clockwise. */
  readonly angle: number;
  readonly lines: readonly LabelLine[];
}

/** The place chosen. */
export interface FoundCountrySite extends Omit<CountrySite, 'cx' | 'cy'> {
  readonly box: Box;
  /** Boxes that the turned name fills. */
  readonly filled: readonly Box[];
  /** Number of the place. */
  readonly site: number;
}

/** Directions in which a name gives way before the next place is tried. */
const NUDGES = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** Distance of a nudge, as a multiple of the size of the text. */
const NUDGE = 1.1;

/** Largest radius of circles that the name of a country may lie on, in CSS pixels. */
function coverable(small: boolean): number {
  return small ? 3 : 4.2;
}

/**
 * The first place with room for a country's name, but the one so far if there still is.
 *
 * @param before - Number of that place.
 */
export function countryPlace(
  sites: readonly CountrySite[],
  ground: LabelGround,
  {small, before}: {readonly small: boolean; readonly before: number | undefined},
): FoundCountrySite | undefined {
  for (let at = before === undefined ? 0 : -1; at < sites.length * NUDGES.length; at++) {
    const place = nudged(sites, at < 0 ? (before ?? 0) : at);
    if (place?.filled.every((box) => isFree(box, ground, small))) return place;
  }
  return undefined;
}

function isFree(box: Box, ground: LabelGround, small: boolean): boolean {
  return (
    ground.isFree(box) &&
    !ground.someNear(
      box,
      (circle) => circle.radius > coverable(small) && rimDistance(box, circle) < 0,
    )
  );
}

function nudged(sites: readonly CountrySite[], site: number): FoundCountrySite | undefined {
  const place = sites[Math.floor(site / NUDGES.length)];
  const [right, down] = NUDGES[site % NUDGES.length] ?? [0, 0];
  if (place === undefined) return undefined;
  const {lines, angle} = place;
  const step = NUDGE * (lines[0]?.size ?? 0);
  const size = linesSize(lines);
  const box = boxAround({cx: place.cx + right * step, cy: place.cy + down * step}, size);
  return {lines, angle, box, filled: angle === 0 ? [box] : turnedBoxes(box, angle), site};
}

/** Boxes that cover a turned box, one behind the other along it. */
function turnedBoxes({left, top, right, bottom}: Box, angle: number): readonly Box[] {
  const turn = (angle * Math.PI) / 180;
  const [along, down] = [Math.cos(turn), Math.sin(turn)];
  const [length, height] = [right - left, bottom - top];
  const count = Math.ceil(length / height);
  const part = length / count;
  const size = {
    width: part * Math.abs(along) + height * Math.abs(down),
    height: part * Math.abs(down) + height * Math.abs(along),
  };
  return Array.from({length: count}, (_, at) => {
    const off = (at + 0.5) * part - length / 2;
    const cx = (left + right) / 2 + off * along;
    return boxAround({cx, cy: (top + bottom) / 2 + off * down}, size);
  });
}
