import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {ownPosition} from '../controls/own-pixels.js';
import {
  cellAt,
  frameBetween,
  frameBox,
  type Lattice,
  type LatticeFrame,
  type LatticePoint,
} from './lattice.js';

/** Lattice and callbacks of the host. */
export interface LatticeFrameContext {
  readonly lattice: () => Lattice | undefined;
  /** Called when the reader has drawn a frame, or taken it away. */
  readonly framed: (frame: LatticeFrame | undefined) => void;
}

/** Way of the pointer from which a press is a frame and not a click, in CSS pixels. */
const DRAG = 5;
/** Half the side of a handle's target, in CSS pixels. */
const HANDLE = 12;

/**
 * Frame that the reader draws over the cells of a lattice with mouse or pen, and with Shift and the
 * arrow keys; fingers scroll the page.
 */
export class LatticeFrameController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #context: LatticeFrameContext;
  #frame: LatticeFrame | undefined;
  /** Cell that stays a corner while the pointer moves. */
  #anchor: LatticePoint | undefined;
  #start: {readonly x: number; readonly y: number} | undefined;
  #dragging = false;
  /** Corner that keys move; the other one stays. */
  #moved: LatticePoint | undefined;

  constructor(host: ReactiveControllerHost, context: LatticeFrameContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  /** The frame drawn; `undefined` if there is none. */
  get frame(): LatticeFrame | undefined {
    return this.#frame;
  }

  hostDisconnected(): void {
    this.#frame = undefined;
    this.#end();
  }

  /** Takes the frame away without a report, as it no longer is what is selected. */
  drop(): void {
    if (this.#anchor !== undefined) return;
    this.#frame = undefined;
    this.#moved = undefined;
  }

  /** Takes the frame away. */
  readonly clear = (): void => {
    if (this.#frame === undefined) return;
    this.drop();
    this.#context.framed(undefined);
    this.#host.requestUpdate();
  };

  readonly onPointerDown = (event: PointerEvent): void => {
    const lattice = this.#context.lattice();
    this.#dragging = false;
    if (lattice === undefined || event.pointerType === 'touch' || event.button !== 0) return;
    const position = ownPosition(event, event.currentTarget as Element);
    this.#start = position;
    this.#anchor = this.#heldCorner(lattice, position) ?? cellAt(lattice, position);
  };

  /** Returns whether the pointer draws a frame. */
  readonly onPointerMove = (event: PointerEvent): boolean => {
    const lattice = this.#context.lattice();
    const start = this.#start;
    if (lattice === undefined || start === undefined || this.#anchor === undefined) return false;
    const target = event.currentTarget as Element;
    const {x, y} = ownPosition(event, target);
    if (!this.#dragging && Math.hypot(x - start.x, y - start.y) < DRAG) return false;
    if (!this.#dragging) target.setPointerCapture(event.pointerId);
    this.#dragging = true;
    this.#frame = frameBetween(this.#anchor, cellAt(lattice, {x, y}));
    this.#host.requestUpdate();
    return true;
  };

  /** Ends a frame; the click that follows is none. */
  readonly onPointerUp = (): void => {
    if (this.#dragging) this.#context.framed(this.#frame);
    this.#start = undefined;
    this.#anchor = undefined;
  };

  readonly onPointerCancel = (): void => this.#end();

  /** Returns whether a click is the end of a frame. */
  readonly isOwnClick = (): boolean => {
    const own = this.#dragging;
    this.#dragging = false;
    return own;
  };

  /**
   * Extends the frame by a cell, from the cell of what has the focus.
   *
   * @returns Whether the key was one for the frame.
   */
  onKeyDown({key, shiftKey}: KeyboardEvent, focused: LatticePoint | undefined): boolean {
    const lattice = this.#context.lattice();
    if (key === 'Escape' && this.#frame !== undefined) {
      this.clear();
      return true;
    }
    const step = STEPS[key];
    if (!shiftKey || step === undefined || focused === undefined || lattice === undefined) {
      return false;
    }
    const [across, up] = step;
    const moved = this.#moved ?? focused;
    const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);
    this.#moved = {
      sectoral: within(moved.sectoral + across, lattice.most.sectoral),
      crossSectoral: within(moved.crossSectoral + up, lattice.most.crossSectoral),
    };
    this.#frame = frameBetween(focused, this.#moved);
    this.#context.framed(this.#frame);
    this.#host.requestUpdate();
    return true;
  }

  /** Cell opposite to the corner that the pointer is on. */
  #heldCorner(
    lattice: Lattice,
    {x, y}: {readonly x: number; readonly y: number},
  ): LatticePoint | undefined {
    if (this.#frame === undefined) return undefined;
    const {from, to} = this.#frame;
    const box = frameBox(lattice, this.#frame);
    const near = (edge: number, at: number): boolean => Math.abs(edge - at) <= HANDLE;
    const [left, right] = [near(box.left, x), near(box.right, x)];
    const [top, bottom] = [near(box.top, y), near(box.bottom, y)];
    if (!(left || right) || !(top || bottom)) return undefined;
    return {
      sectoral: left ? to.sectoral : from.sectoral,
      crossSectoral: top ? from.crossSectoral : to.crossSectoral,
    };
  }

  #end(): void {
    this.#start = undefined;
    this.#anchor = undefined;
    this.#dragging = false;
  }
}

/** Cells across and up that each key moves a corner by. */
const STEPS: Readonly<Record<string, readonly [across: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
