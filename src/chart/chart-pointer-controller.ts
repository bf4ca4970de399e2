import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {ownPosition} from '../controls/own-pixels.js';
import {isOntoTooltip} from '../controls/onto-tooltip.js';
import {circleAt} from './circle-at.js';
import {circleStep, type SteppedCircle} from './circle-step.js';

type ChartHost = ReactiveControllerHost & HTMLElement;

/** A circle that can be pointed at and chosen. */
export interface ChartCircle extends SteppedCircle {
  readonly key: string;
}

/** Circles and callbacks of the host. */
export interface ChartPointerContext {
  readonly circles: () => readonly ChartCircle[];
  /** Called when the pointer or the focus comes to a circle, or leaves all. */
  readonly pointed?: (key: string | undefined) => void;
  /** Called when a circle is chosen; `adding` if with Ctrl, Command or Shift. */
  readonly chosen: (key: string, adding: boolean) => void;
}

/**
 * Pointer and keyboard handling for the circles of a chart, which are one tab stop.
 *
 * The host draws each circle as a focusable element with `data-key`; only the {@link tabStop} is
 * in the tab order.
 */
export class ChartPointerController implements ReactiveController {
  readonly #host: ChartHost;
  readonly #context: ChartPointerContext;
  /** Document listened to for Escape: the frame's, if the host is in a frame. */
  #document: Document | null = null;
  #pointed: string | undefined;
  #current: string | undefined;
  /** Target of the last press until its click: a circle, or none. */
  #pressed: {readonly key: string | undefined} | undefined;

  constructor(host: ChartHost, context: ChartPointerContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  /** Key of the circle that has the pointer or the focus. */
  get pointed(): string | undefined {
    return this.#pointed;
  }

  hostDisconnected(): void {
    this.#point(undefined);
  }

  /** Key of the one circle in the tab order. */
  get tabStop(): string | undefined {
    const circles = this.#context.circles();
    const kept = circles.some(({key}) => key === this.#current);
    return kept ? this.#current : circles[0]?.key;
  }

  readonly onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#point(this.#keyAt(event));
  };

  /** Keeps the tooltip while the pointer is on it. */
  readonly onPointerLeave = (event: PointerEvent): void => {
    if (!isOntoTooltip(event)) this.#point(undefined);
  };

  readonly onPointerDown = (event: PointerEvent): void => {
    this.#pressed = {key: this.#keyAt(event)};
  };

  /** Chooses nothing if the pointer left the pressed circle before release. */
  readonly onClick = (event: MouseEvent): void => {
    const pressed = this.#pressed;
    this.#pressed = undefined;
    // A click without a pointer comes from assistive technology, and its target is right.
    const key = event.detail === 0 ? keyOf(event.target) : this.#keyAt(event);
    if (key === undefined || (pressed !== undefined && pressed.key !== key)) return;
    this.#point(key);
    this.#context.chosen(key, isAdding(event));
  };

  readonly onFocusIn = (event: FocusEvent): void => {
    this.#current = keyOf(event.target);
    const {target} = event;
    if (target instanceof Element && target.matches(':focus-visible')) this.#point(this.#current);
  };

  readonly onFocusOut = (): void => this.#point(undefined);

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const key = keyOf(event.target);
    if (key === undefined || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.#context.chosen(key, isAdding(event));
    else if (!this.#step(key, event.key)) return;
    event.preventDefault();
  };

  #step(key: string, pressed: string): boolean {
    const circles = this.#context.circles();
    const at = circles.findIndex((circle) => circle.key === key);
    const next = circles[circleStep(circles, at, pressed) ?? -1];
    if (next === undefined) return false;
    const {renderRoot} = this.#host as ChartHost & {renderRoot: ParentNode};
    renderRoot.querySelector<SVGElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
    return true;
  }

  #keyAt(event: MouseEvent): string | undefined {
    const circles = this.#context.circles();
    return circles[circleAt(circles, ownPosition(event, event.currentTarget as Element))]?.key;
  }

  /** Dismisses the tooltip without moving pointer or focus. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#point(undefined);
  };

  #point(key: string | undefined): void {
    if (key === this.#pointed) return;
    this.#pointed = key;
    this.#document?.removeEventListener('keydown', this.#onEscape);
    this.#document = key === undefined ? null : this.#host.ownerDocument;
    this.#document?.addEventListener('keydown', this.#onEscape);
    this.#context.pointed?.(key);
    this.#host.requestUpdate();
  }
}

function keyOf(target: EventTarget | null): string | undefined {
  const circle = target instanceof Element ? target.closest<SVGElement>('[data-key]') : null;
  return circle?.dataset['key'];
}

function isAdding({ctrlKey, metaKey, shiftKey}: MouseEvent | KeyboardEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}
