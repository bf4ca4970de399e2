import {bubbleCode, type BubbleScene} from '../bubbles/bubble-scene.js';
import {
  boxesOverlap,
  boxMeetsCircle,
  lineMeetsBox,
  type Box,
  type Circle,
  type Line,
} from '../projection/box.js';
import {isWithin, screenPosition} from '../projection/camera.js';
import {LabelGround} from './label-ground.js';
import type {MapLabelsOptions, MapNote} from './label-options.js';
import {labelLine, siteOf, type LabelLine, type MapLabel} from './map-label.js';
import {notePlace, numberPlace, type FoundNoteSite, type NoteGround} from './note-places.js';
import {spacedBox} from './region-labels.js';
import {wrappedText} from './wrapped-text.js';

/** Size of a note's text, in CSS pixels; the same on maps of all sizes. */
const SIZE = 12;
/** Bounds that circles are never beyond. */
const EVERYWHERE = {left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity};
/** Characters in a line. */
const LINE = 22;

/**
 * Notes in their places on a map, or their numbers where there is no room for the texts. A number has
 * no other place than its own, so texts that it would meet become numbers, too.
 */
export function noteLabels(options: MapLabelsOptions, ground: LabelGround): readonly MapLabel[] {
  if (options.notes.length === 0) return [];
  const {state} = ground;
  for (let {numbered} = options; ;) {
    const labels = placedNotes({...options, numbered}, ground);
    const numbers = labels.filter(({kind}) => kind === 'number');
    const met = labels.filter(
      ({kind, box, leader}) =>
        kind === 'note' &&
        numbers.some((other) => boxesOverlap(box, other.box) || meets(leader, other.box)),
    );
    if (met.length === 0) return labels;
    numbered = [...numbered, ...met.map(({code}) => code)];
    ground.forget(state);
  }
}

function meets(leader: Line | undefined, box: Box): boolean {
  return leader !== undefined && lineMeetsBox(leader, box);
}

function placedNotes(options: MapLabelsOptions, ground: LabelGround): readonly MapLabel[] {
  const circles = [options.rings, options.scene].flatMap((scene) => circlesIn(scene, options));
  const shown = options.notes.flatMap((note) => circleOf(note, options) ?? []);
  const all = {
    ground,
    circles: new LabelGround({circles, obstacles: [], bounds: EVERYWHERE}),
    subjects: shown.map(({circle}) => circle),
  };
  const texts = new Map<string, MapLabel>();
  for (const target of shown) {
    const label = textLabel(target, options, all);
    if (label !== undefined) texts.set(target.note.code, label);
  }
  const without = shown.filter(({note}) => !texts.has(note.code));
  const numbers = [...options.numbered, ...without.map(({note}) => note.code)];
  const order = options.notes.map(({code}) => code).filter((code) => numbers.includes(code));
  return [
    ...texts.values(),
    ...without.map((target) =>
      numberLabel(target, String(order.indexOf(target.note.code) + 1), options, all),
    ),
  ];
}

/** A note with the circle that it is about; a place is one of radius 0. */
interface NotedCircle {
  readonly note: MapNote;
  readonly circle: Circle;
}

/** Circle or ring of a note's region, or else its place; `undefined` if that is not on the map. */
function circleOf(note: MapNote, options: MapLabelsOptions): NotedCircle | undefined {
  const {scene, rings, camera, size} = options;
  const radius = radiusIn(scene, note.region) ?? radiusIn(rings, note.region) ?? 0;
  const [cx, cy] = screenPosition(note.u, note.v, camera, size);
  return isWithin([cx, cy], size) ? {note, circle: {cx, cy, radius}} : undefined;
}

function circlesIn(scene: BubbleScene | undefined, options: MapLabelsOptions): readonly Circle[] {
  const {camera, size} = options;
  if (scene === undefined) return [];
  return Array.from(scene.radius, (radius, bubble) => {
    const [u, v] = [scene.u[bubble] ?? 0, scene.v[bubble] ?? 0];
    const [cx, cy] = screenPosition(u, v, camera, size);
    return {cx, cy, radius};
  }).filter((circle) =>
    boxMeetsCircle({left: 0, top: 0, right: size.width, bottom: size.height}, circle),
  );
}

function radiusIn(scene: BubbleScene | undefined, code: string | undefined): number | undefined {
  if (scene === undefined || code === undefined) return undefined;
  for (let bubble = 0; bubble < scene.length; bubble++) {
    if (bubbleCode(scene, bubble) === code) return scene.radius[bubble];
  }
  return undefined;
}

function textLabel(
  {note, circle}: NotedCircle,
  {numbered, measure, size, before}: MapLabelsOptions,
  all: NoteGround,
): MapLabel | undefined {
  if (numbered.includes(note.code)) return undefined;
  const style = {size: SIZE, bold: false, spacing: 0};
  const lines = wrappedText(note.text, LINE).map((line) => labelLine(line, style, measure));
  const kept = siteOf(before, 'note', note.code);
  const place = notePlace({circle, lines, before: kept}, all, size.width);
  return place && taken({kind: 'note', note, circle, lines, place}, all.ground);
}

function numberLabel(
  {note, circle}: NotedCircle,
  number: string,
  {measure, size}: MapLabelsOptions,
  all: NoteGround,
): MapLabel {
  const lines = [labelLine(number, {size: SIZE - 1, bold: true, spacing: 0}, measure)];
  const place = numberPlace(circle, all, size.width);
  return taken({kind: 'number', note, circle, lines, place}, all.ground);
}

/** A note whose place is found. */
interface PlacedNote extends NotedCircle {
  readonly kind: 'note' | 'number';
  readonly lines: readonly LabelLine[];
  readonly place: FoundNoteSite;
}

/** The label of a note, whose place other labels then avoid. */
function taken({kind, note, circle, lines, place}: PlacedNote, ground: LabelGround): MapLabel {
  const {code, u, v} = note;
  const {box, align, leader, site} = place;
  ground.take([spacedBox(box)], leader);
  return {
    ...{kind, code, lines, u, v, x: circle.cx, y: circle.cy, box, align, leader, site},
    ...{angle: 0, fill: undefined, quiet: false, covered: false},
  };
}
