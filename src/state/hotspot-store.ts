import {hotspotView, type HotspotView} from '../view/hotspot-view.js';
import {initialState, type HotspotState} from './hotspot-state.js';

/** Holds the state of one widget and fires `change` after each replacement. */
export class HotspotStore extends EventTarget {
  #state: HotspotState = initialState;
  #view: HotspotView | undefined;

  get state(): HotspotState {
    return this.#state;
  }

  /** The current view; the same object until figures, filter or maximum change. */
  get view(): HotspotView | undefined {
    return this.#view;
  }

  /** Replaces some fields of the state and notifies the listeners. */
  update(change: Partial<HotspotState>): void {
    const before = this.#state;
    this.#state = {...before, ...change};
    const {figures, filter, maximum} = this.#state;
    if (figures !== before.figures || filter !== before.filter || maximum !== before.maximum) {
      this.#view = figures && filter && hotspotView(figures, filter, {maximum});
    }
    this.dispatchEvent(new Event('change'));
  }
}
