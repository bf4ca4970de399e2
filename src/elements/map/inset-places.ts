import {insetAt, type Inset} from '../../cartography/ground/insets.js';
import {insetCamera, type InsetDrawing} from '../../cartography/inset-drawing.js';
import {targetAt, type MapTarget} from '../../cartography/map-target.js';
import type {Circle} from '../../cartography/projection/box.js';
import {isWithin} from '../../cartography/projection/camera.js';
import {locatedTarget, targetPlace, type LocatedTarget} from '../../cartography/target-place.js';
import {ownPosition} from '../../controls/own-pixels.js';
import {insetFrameId} from './inset-strip.js';

/** Box and insets of the map. */
export interface InsetPlacesContext {
  /** Returns the box of map and strip; `null` before the first render. */
  readonly area: () => Element | null;
  readonly insets: () => readonly InsetDrawing[];
}

/** Positions of targets in the insets, on the screen. */
export class InsetPlaces {
  readonly #context: InsetPlacesContext;

  constructor(context: InsetPlacesContext) {
    this.#context = context;
  }

  /** Inset that shows a place; `undefined` if the place is on the main map. */
  insetOf({longitude, latitude}: Omit<LocatedTarget, 'radius'>): InsetDrawing | undefined {
    const found = insetAt(longitude, latitude);
    return this.#context.insets().find(({inset}) => inset === found);
  }

  /** Target at a position, in CSS pixels from the top left of the column of insets. */
  targetAt(x: number, y: number): MapTarget | undefined {
    const column = this.#context.area()?.querySelector('.column');
    for (const each of this.#context.insets()) {
      const frame = framePosition(each.inset, column);
      const target = frame && insetTarget(each, x - frame.x, y - frame.y);
      if (target !== undefined) return target;
    }
    return undefined;
  }

  /** Whether a target is in an inset, shown or not. */
  has(target: MapTarget): boolean {
    return this.#shownIn(target) !== undefined;
  }

  /** Place of a target's circle, which need not be drawn, from the area's top left. */
  place(target: MapTarget): Circle | undefined {
    const shown = this.#shownIn(target);
    const frame = shown && framePosition(shown.inset, this.#context.area());
    if (shown === undefined || frame === undefined) return undefined;
    const {drawing, size} = shown;
    const place = targetPlace(target, {drawing, camera: insetCamera(shown), size});
    return place && {...place, cx: frame.x + place.cx, cy: frame.y + place.cy};
  }

  #shownIn(target: MapTarget): InsetDrawing | undefined {
    const [any] = this.#context.insets();
    const located = any && locatedTarget(target, any.drawing);
    return located && this.insetOf(located);
  }
}

/** Target at a position in an inset, in CSS pixels from its top left. */
function insetTarget(inset: InsetDrawing, x: number, y: number): MapTarget | undefined {
  const {drawing, size} = inset;
  if (!isWithin([x, y], size)) return undefined;
  return targetAt({drawing, camera: insetCamera(inset), size, x, y});
}

/** Position of an inset's frame, from the top left of a box around it. */
function framePosition(
  inset: Inset,
  box: Element | null | undefined,
): {readonly x: number; readonly y: number} | undefined {
  const frame = box?.querySelector(`#${insetFrameId(inset)}`)?.getBoundingClientRect();
  if (!box || !frame) return undefined;
  return ownPosition({clientX: frame.left, clientY: frame.top}, box);
}
