import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {MapMovement} from '../cartography/projection/map-frame.js';
import {ownPosition, type ScreenPlace} from '../controls/own-pixels.js';
import type {LeftGesture} from './gesture-note.js';
import {grip, type Grip} from './grip.js';
import {wheelFactor} from './wheel-factor.js';

/** Box and callbacks of the map. */
export interface MapGesturesContext {
  /** Returns the box that the map fills; `null` before the first render. */
  readonly box: () => HTMLElement | null;
  /** Whether gestures are taken here; the WebGL map takes its own. */
  readonly wanted: () => boolean;
  /** Called for each movement of a gesture. */
  readonly moved: (movement: MapMovement) => void;
  /** Called when a gesture is left to the page, as the map needs a key or a second finger. */
  readonly left: (gesture: LeftGesture) => void;
  /** Called when the map has been at rest for a moment, with no finger and no button pressed on it. */
  readonly ended: () => void;
}

/** Greatest movement between press and release that still is a click, in CSS pixels. */
export const STILL = 5;

/** Time after a gesture until it counts as ended, in milliseconds; a double click takes less. */
const REST = 300;

/**
 * Gestures on a map without WebGL: drag with the mouse, wheel with Ctrl or ⌘, two fingers, and double
 * click. The wheel alone and one finger scroll the page.
 */
export class MapGestures implements ReactiveController {
  readonly #context: MapGesturesContext;
  #box: HTMLElement | null = null;
  /** Ends the listening to a mouse whose button is pressed. */
  #press: AbortController | undefined;
  #fingers = 0;
  #grip: Grip | undefined;
  #held = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, context: MapGesturesContext) {
    this.#context = context;
    host.addController(this);
  }

  /** Whether a gesture is going on, or may be: a finger or a button is pressed on the map. */
  get held(): boolean {
    return this.#held;
  }

  hostUpdated(): void {
    const box = this.#context.box();
    if (box === null || box === this.#box) return;
    this.#box = box;
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      handle: (event: HTMLElementEventMap[Type], box: HTMLElement) => void,
    ): void => {
      const listener = (event: HTMLElementEventMap[Type]): void => {
        if (this.#context.wanted()) handle(event, box);
      };
      box.addEventListener(type, listener, {passive: false});
    };
    on('pointerdown', (event) => this.#onPress(event));
    on('wheel', (event) => this.#onWheel(event));
    on('dblclick', (event) => this.#move(event, event, event.shiftKey ? 0.5 : 2));
    for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
      on(type, (event) => this.#onTouch(event));
    }
  }

  hostDisconnected(): void {
    this.#fingers = 0;
    this.#endPress();
  }

  /** Follows the mouse wherever it goes until its button is released. */
  #onPress(start: PointerEvent): void {
    if (start.pointerType !== 'mouse' || start.button !== 0) return;
    this.#press?.abort();
    this.#press = new AbortController();
    this.#wait();
    let last = start;
    const move = (event: PointerEvent): void => {
      if (event.pointerType !== 'mouse') return;
      // Released outside the window.
      if (event.buttons === 0) return this.#endPress();
      const {clientX, clientY} = start;
      const still = Math.hypot(event.clientX - clientX, event.clientY - clientY) <= STILL;
      if (last === start && still) return;
      this.#move(last, event);
      last = event;
    };
    const {ownerDocument} = this.#box ?? {};
    const {signal} = this.#press;
    ownerDocument?.addEventListener('pointermove', move, {signal});
    for (const type of ['pointerup', 'pointercancel'] as const) {
      ownerDocument?.addEventListener(type, () => this.#endPress(), {signal});
    }
  }

  #endPress(): void {
    this.#press?.abort();
    this.#press = undefined;
    this.#wait();
  }

  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return this.#context.left('wheel');
    event.preventDefault();
    this.#move(event, event, wheelFactor(event));
  }

  #onTouch(event: TouchEvent): void {
    const own = [...event.touches].filter(({target}) => this.#box?.contains(target as Node));
    const [before, now] = [this.#grip, grip(own)];
    this.#fingers = own.length;
    this.#grip = now;
    this.#wait();
    if (event.type !== 'touchmove') return;
    if (now === undefined) return this.#context.left('touch');
    if (event.cancelable) event.preventDefault();
    if (before) this.#move(before, now, now.span / before.span);
  }

  /** Moves the place at a position of the window to another, magnified around it by a factor. */
  #move(from: ScreenPlace, to: ScreenPlace, factor = 1): void {
    const box = this.#box;
    if (box === null) return;
    this.#wait();
    this.#context.moved({from: ownPosition(from, box), to: ownPosition(to, box), factor});
  }

  /** Waits for rest from now on, or from when the map is let go. */
  #wait(): void {
    clearTimeout(this.#rest);
    this.#held = true;
    if (this.#press !== undefined || this.#fingers > 0) return;
    this.#rest = setTimeout(() => {
      this.#held = false;
      this.#context.ended();
    }, REST);
  }
}
