import type {MapPoint} from '../cartography/map-target.js';
import type {Box, Circle} from '../cartography/projection/box.js';
import {screenCircles} from '../cartography/screen-circles.js';
import {ownPosition, screenScale} from '../controls/own-pixels.js';
import {keptTip, sidedTip, type SidedTip, type TipSide} from './tip-side.js';

/** Circle of a tip and what is around it, in CSS pixels from the top left of the tip's parent. */
export interface TipPlacement {
  /** Identity of what the tip is about. */
  readonly key: string;
  readonly circle: Circle;
  /** The map whose other circles should stay visible. */
  readonly map: Omit<MapPoint, 'x' | 'y'> | undefined;
  /** Returns boxes that lie over the map. */
  readonly obstacles: () => readonly Box[];
}

/** Least distance between a tip and the edges of map and window, in CSS pixels. */
const MARGIN = 8;

const kept = new WeakMap<HTMLElement, {readonly key: string; readonly side: TipSide | undefined}>();

/**
 * Places a rendered tip at its circle, within its parent and the window. As long as it is about the
 * same, it keeps its side. A sheet has its place by its style: it lies at the lower edge, or at the
 * upper one if it would cover its circle.
 */
export function placeTip(tip: HTMLElement, placement: TipPlacement): void {
  const {offsetParent: parent} = tip;
  if (parent === null) return;
  const {key, circle} = placement;
  if (tip.classList.contains('sheet')) {
    const under = isUnderSheet(circle, tip.offsetHeight, parent.clientHeight);
    tip.classList.toggle('top', under);
    tip.classList.remove('over');
    tip.style.translate = '';
    return;
  }
  const {left, top, side} = placeBeside(tip, parent, placement);
  kept.set(tip, {key, side});
  tip.classList.remove('top');
  tip.classList.toggle('over', side === undefined);
  tip.style.translate = `${Math.floor(left)}px ${Math.floor(top)}px`;
}

function placeBeside(
  tip: HTMLElement,
  parent: Element,
  {key, circle, map, obstacles}: TipPlacement,
): SidedTip {
  const before = kept.get(tip);
  // Rounded, hence at most a pixel less than the tip has.
  const size = {width: tip.offsetWidth + 1, height: tip.offsetHeight + 1};
  const own = {tip: size, room: roomOf(parent, size)};
  // What is around counts for the choice of a side only.
  const same = before?.key === key ? before.side : undefined;
  const again = same && keptTip(circle, own, same);
  if (again) return again;
  const neighbours = map ? screenCircles(map, key) : [];
  return sidedTip(circle, {...own, neighbours, obstacles: obstacles()});
}

/** Whether a sheet at the lower edge hides a circle, and one at the upper edge less of it. */
function isUnderSheet({cy}: Circle, sheet: number, height: number): boolean {
  return cy > height - sheet && cy > height / 2;
}

/** The part of a box that the window shows, if a tip has room there; else the whole box. */
function roomOf(box: Element, tip: {readonly width: number; readonly height: number}): Box {
  const whole = {
    left: MARGIN,
    top: MARGIN,
    right: box.clientWidth - MARGIN,
    bottom: box.clientHeight - MARGIN,
  };
  const {innerWidth = 0, innerHeight = 0} = box.ownerDocument.defaultView ?? {};
  const start = ownPosition({clientX: 0, clientY: 0}, box);
  const scale = screenScale(box);
  const seen = {
    left: Math.max(whole.left, start.x + MARGIN),
    top: Math.max(whole.top, start.y + MARGIN),
    right: Math.min(whole.right, start.x + innerWidth / scale - MARGIN),
    bottom: Math.min(whole.bottom, start.y + innerHeight / scale - MARGIN),
  };
  const roomy = seen.right - seen.left >= tip.width && seen.bottom - seen.top >= tip.height;
  return roomy ? seen : whole;
}
