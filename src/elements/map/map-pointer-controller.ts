import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {MapTarget} from '../../cartography/map-target.js';
import {ownPosition} from '../../controls/own-pixels.js';
import {isOntoTooltip} from '../../controls/onto-tooltip.js';
import {STILL} from '../../gestures/map-gestures.js';

/** Hit test and callbacks of the host. */
export interface MapPointerContext {
  /** Returns the target at a position, in CSS pixels from the top left. */
  readonly targetAt: (x: number, y: number) => MapTarget | undefined;
  /** Called when the pointer comes to another target, or to none. */
  readonly pointed: (target: MapTarget | undefined) => void;
  /** Called when a target is clicked; `adding` if with Ctrl, Command or Shift. */
  readonly clicked: (target: MapTarget, adding: boolean) => void;
  /** Called when the reader dismisses what is pointed at. */
  readonly dismissed: () => void;
}

/** Reports the target of the pointer, from press and move to release or cancellation. */
export class MapPointerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #context: MapPointerContext;
  /** Document listened to for Escape: the frame's, if the host is in a frame. */
  #document: Document | null = null;
  #pressed: PointerEvent | undefined;
  #touched = false;

  constructor(host: ReactiveControllerHost & Node, context: MapPointerContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  /** Whether the last pointer was a finger. */
  get touched(): boolean {
    return this.#touched;
  }

  /** Browsers report no pointer that leaves an element by the element's removal. */
  hostDisconnected(): void {
    this.onCancel();
  }

  readonly onDown = (event: PointerEvent): void => {
    this.#touched = event.pointerType === 'touch';
    if (!event.isPrimary || event.button !== 0) return;
    this.#pressed = event;
  };

  readonly onMove = (event: PointerEvent): void => {
    if (!event.isPrimary) return;
    this.#touched = event.pointerType === 'touch';
    // The button was released outside the map.
    if (event.buttons === 0) this.#pressed = undefined;
    if (this.#dragged(event)) return this.#point(undefined);
    if (event.pointerType !== 'touch') this.#point(this.#targetAt(event));
  };

  /** Chooses nothing if the pointer left the pressed target before release. */
  readonly onUp = (event: PointerEvent): void => {
    const clicked = this.#pressed !== undefined && event.isPrimary && !this.#dragged(event);
    this.#pressed = undefined;
    if (!clicked) return;
    const target = this.#targetAt(event);
    if (event.pointerType === 'touch') this.#point(target);
    if (target === undefined) return;
    this.#context.clicked(target, event.ctrlKey || event.metaKey || event.shiftKey);
  };

  readonly onCancel = (): void => {
    this.#pressed = undefined;
    this.#point(undefined);
  };

  /** Keeps the tooltip while the pointer is on it. */
  readonly onLeave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' && !isOntoTooltip(event)) this.#point(undefined);
  };

  /** Dismisses the tooltip without moving the pointer. */
  readonly #onKey = ({key}: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    this.#point(undefined);
    this.#context.dismissed();
  };

  #point(target: MapTarget | undefined): void {
    this.#document?.removeEventListener('keydown', this.#onKey);
    this.#document = target === undefined ? null : this.#host.ownerDocument;
    this.#document?.addEventListener('keydown', this.#onKey);
    this.#context.pointed(target);
  }

  #dragged({clientX, clientY}: PointerEvent): boolean {
    const start = this.#pressed;
    if (start === undefined) return false;
    return Math.hypot(clientX - start.clientX, clientY - start.clientY) > STILL;
  }

  #targetAt(event: PointerEvent): MapTarget | undefined {
    if (!(event.currentTarget instanceof Element)) return undefined;
    const {x, y} = ownPosition(event, event.currentTarget);
    return this.#context.targetAt(x, y);
  }
}
