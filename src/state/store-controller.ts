import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {HotspotStore} from './hotspot-store.js';

/** Renders its host again after each change of the store. */
export class StoreController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: HotspotStore;

  constructor(host: ReactiveControllerHost, store: HotspotStore) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostConnected(): void {
    this.#store.addEventListener('change', this.#onChange);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#store.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
