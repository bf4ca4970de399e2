import {insetAt, type Inset} from '../../cartography/ground/insets.js';
import {INSET_SIZE, insetCamera, type InsetDrawing} from '../../cartography/inset-drawing.js';
import {targetAt, type MapTarget} from '../../cartography/map-target.js';
import type {Circle} from '../../cartography/projection/box.js';
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

  /** Target at a position, in CSS pixels from the strip's top left. */
  targetAt(x: number, y: number): MapTarget | undefined {
    const strip = this.#context.area()?.querySelector('[part=insets]');
    for (const {inset, drawing} of this.#context.insets()) {
      const frame = framePosition(inset, strip);
      const [left, top] = [x - (frame?.x ?? NaN), y - (frame?.y ?? NaN)];
      const point = {drawing, camera: insetCamera(inset), size: INSET_SIZE, x: left, y: top};
      const target = isInFrame(left, top) ? targetAt(point) : undefined;
      if (target !== undefined) return target;
    }
    return undefined;
  }

  /** Place of a target's circle, which need not be drawn, from the area's top left. */
  place(target: MapTarget): Circle | undefined {
    const [any] = this.#context.insets();
    const located = any && locatedTarget(target, any.drawing);
    const shown = located && this.insetOf(located);
    const frame = shown && framePosition(shown.inset, this.#context.area());
    if (shown === undefined || frame === undefined) return undefined;
    const {inset, drawing} = shown;
    const place = targetPlace(target, {drawing, camera: insetCamera(inset), size: INSET_SIZE});
    return place && {...place, cx: frame.x + place.cx, cy: frame.y + place.cy};
  }
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

function isInFrame(x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x <= INSET_SIZE.width && y <= INSET_SIZE.height;
}
