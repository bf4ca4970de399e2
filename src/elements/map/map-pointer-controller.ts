import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {MapTarget} from '../../cartography/map-target.js';
import {isOntoTooltip} from '../../controls/tooltip.js';

/** What the controller asks of the element it serves, and tells it. */
export interface MapPointerContext {
  /** What is at a position, in CSS pixels from the top left. */
  readonly targetAt: (x: number, y: number) => MapTarget | undefined;
  /** The pointer has come to something else, or to nothing. */
  readonly pointed: (target: MapTarget | undefined) => void;
  /** Something was clicked; `adding` if with Ctrl, Command or Shift. */
  readonly clicked: (target: MapTarget, adding: boolean) => void;
  /** The map was dragged by so many CSS pixels. */
  readonly dragged: (right: number, down: number) => void;
}

/** Furthest that the pointer may move between press and release to click, in CSS pixels. */
const STILL = 5;

/** Tells what the pointer is at, from press and move to release or cancellation. */
export class MapPointerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #context: MapPointerContext;
  /** The one that hears of Escape: that of a frame, where the host stands in one. */
  #document: Document | null = null;
  #pressed: PointerEvent | undefined;
  #last: PointerEvent | undefined;

  constructor(host: ReactiveControllerHost & Node, context: MapPointerContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#pressed = undefined;
    this.#document?.removeEventListener('keydown', this.#onKey);
  }

  readonly onDown = (event: PointerEvent): void => {
    if (!event.isPrimary || event.button !== 0) return;
    this.#pressed = event;
    this.#last = event;
  };

  readonly onMove = (event: PointerEvent): void => {
    if (!event.isPrimary) return;
    // It was released where the map could not see it.
    if (event.buttons === 0) this.#pressed = undefined;
    if (this.#dragged(event)) {
      this.#point(undefined);
      if (event.pointerType === 'mouse' && this.#last !== undefined) {
        const {clientX, clientY} = this.#last;
        this.#context.dragged(event.clientX - clientX, event.clientY - clientY);
      }
      this.#last = event;
      return;
    }
    if (event.pointerType !== 'touch') this.#point(this.#targetAt(event));
  };

  /** The reader may move off before release, and nothing is chosen. */
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

  /** The pointer may go onto the tooltip, which stays as long as it is there. */
  readonly onLeave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' && !isOntoTooltip(event)) this.#point(undefined);
  };

  /** What is shown beside the pointer can be dismissed without moving it. */
  readonly #onKey = ({key}: KeyboardEvent): void => {
    if (key === 'Escape') this.#point(undefined);
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

  #targetAt({clientX, clientY, currentTarget}: PointerEvent): MapTarget | undefined {
    if (!(currentTarget instanceof Element)) return undefined;
    const {left, top} = currentTarget.getBoundingClientRect();
    return this.#context.targetAt(clientX - left, clientY - top);
  }
}
