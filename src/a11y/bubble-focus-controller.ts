import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {bubbleCode, type BubbleScene} from '../cartography/bubbles/bubble-scene.js';
import {regionTarget, type MapTarget} from '../cartography/map-target.js';
import {walkedBubble} from './bubble-walk.js';

/** Bubbles and callbacks of the host. */
export interface BubbleFocusContext {
  /** Returns the bubbles to walk, and then rings; `undefined` while there are none. */
  readonly scene: () => BubbleScene | undefined;
  /** Returns the number of the bubbles before the rings. */
  readonly bubbles: () => number | undefined;
  /** Called when the focus comes to a bubble, or leaves all. */
  readonly focused: (target: MapTarget | undefined) => void;
  /** Called when the focused bubble is chosen; `adding` if with Ctrl, Command or Shift. */
  readonly chosen: (target: MapTarget, adding: boolean) => void;
}

/**
 * Keyboard focus on the bubbles of a map, which are one tab stop.
 *
 * When the bubbles change, the focus stays on the same region, or else goes to the nearest bubble.
 */
export class BubbleFocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #context: BubbleFocusContext;
  #focused = false;
  #kept: {readonly code: string; readonly u: number; readonly v: number} | undefined;

  constructor(host: ReactiveControllerHost, context: BubbleFocusContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#focused = false;
  }

  /** Index in the scene of the focused bubble. */
  get focused(): number | undefined {
    return this.#focused ? this.current : undefined;
  }

  /** Index of the bubble that has the focus or will get it. */
  get current(): number | undefined {
    const scene = this.#context.scene();
    if (scene === undefined || scene.length === 0) return undefined;
    return this.#kept === undefined ? 0 : keptBubble(scene, this.#kept);
  }

  /** Target that has the focus. */
  get target(): MapTarget | undefined {
    return this.#targetOf(this.focused);
  }

  /** Target that has the focus or will get it. */
  get nextTarget(): MapTarget | undefined {
    return this.#targetOf(this.current);
  }

  readonly onFocus = (event: FocusEvent): void => {
    const target = event.currentTarget;
    // A click on the map does not show the keyboard's focus ring.
    if (target instanceof Element && !target.matches(':focus-visible')) return;
    this.#move(this.current);
  };

  readonly onBlur = (): void => this.#leave();

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey && this.#takes(event)) event.preventDefault();
  };

  /** Handles a key; `false` if it is left to the page. */
  #takes(event: KeyboardEvent): boolean {
    const {target} = this;
    if (target === undefined) return this.#walk(event.key);
    switch (event.key) {
      case 'Escape':
        this.#leave();
        return true;
      case 'Enter':
      case ' ':
        this.#context.chosen(target, event.ctrlKey || event.metaKey || event.shiftKey);
        return true;
      default:
        return this.#walk(event.key);
    }
  }

  #walk(key: string): boolean {
    const scene = this.#context.scene();
    const next = scene && walkedBubble(scene, this.current, key, this.#context.bubbles());
    if (next === undefined) return false;
    // After Escape, the first key restores the focus where it was.
    this.#move(this.#focused ? next : this.current);
    return true;
  }

  #move(bubble: number | undefined): void {
    const scene = this.#context.scene();
    if (scene === undefined || bubble === undefined) return;
    this.#focused = true;
    this.#kept = {
      code: bubbleCode(scene, bubble),
      u: scene.u[bubble] ?? 0,
      v: scene.v[bubble] ?? 0,
    };
    this.#context.focused(this.target);
    this.#host.requestUpdate();
  }

  #targetOf(bubble: number | undefined): MapTarget | undefined {
    const scene = this.#context.scene();
    if (scene === undefined || bubble === undefined) return undefined;
    return regionTarget(bubbleCode(scene, bubble));
  }

  #leave(): void {
    if (!this.#focused) return;
    this.#focused = false;
    this.#context.focused(undefined);
    this.#host.requestUpdate();
  }
}

/** Bubble of the same region, or else the nearest to its place. */
function keptBubble(scene: BubbleScene, kept: {code: string; u: number; v: number}): number {
  let nearest = 0;
  let least = Infinity;
  for (let bubble = 0; bubble < scene.length; bubble++) {
    if (bubbleCode(scene, bubble) === kept.code) return bubble;
    const distance = Math.hypot(
      (scene.u[bubble] ?? NaN) - kept.u,
      (scene.v[bubble] ?? NaN) - kept.v,
    );
    if (distance < least) {
      nearest = bubble;
      least = distance;
    }
  }
  return nearest;
}
