import {hotspotView, type HotspotView} from '../view/hotspot-view.js';
import {initialState, type HotspotState} from './hotspot-state.js';

/** Fields of the state that the view is made of. */
const VIEWED = ['figures', 'filter', 'maximum', 'sameScale', 'others', 'annotations'] as const;

/** Holds the state of one widget and fires `change` after each replacement. */
export class HotspotStore extends EventTarget {
  #state: HotspotState = initialState;
  #view: HotspotView | undefined;

  get state(): HotspotState {
    return this.#state;
  }

  /** The current view; the same object until what it is made of changes. */
  get view(): HotspotView | undefined {
    return this.#view;
  }

  /** Replaces some fields of the state and notifies the listeners. */
  update(change: Partial<HotspotState>): void {
    const before = this.#state;
    this.#state = {...before, ...change};
    // What computes a change may have been loaded since.
    const lacking = this.#state.filter?.change && this.#view === undefined;
    if (lacking || VIEWED.some((name) => this.#state[name] !== before[name])) {
      this.#view = viewOf(this.#state);
    }
    this.dispatchEvent(new Event('change'));
  }
}

/** The view of a state; `undefined` in place of a change that cannot be computed yet. */
function viewOf({figures, filter, ...scale}: HotspotState): HotspotView | undefined {
  const view = figures && filter && hotspotView(figures, filter, scale);
  return filter?.change && !view?.change ? undefined : view;
}
