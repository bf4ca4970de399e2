import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {HotspotLoadEvent} from '../../events.js';
import type {HotspotFigures} from '../../figures/hotspot-figures.js';

/** Data that is shown. */
export interface ShownData {
  readonly figures: HotspotFigures;
  readonly renderer: HotspotLoadEvent['renderer'];
}

/** Reports to the page that the data is shown, once for each dataset and each renderer. */
export class LoadAnnouncement implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #shown: () => ShownData | undefined;
  #told: ShownData | undefined;

  constructor(host: ReactiveControllerHost & EventTarget, shown: () => ShownData | undefined) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostUpdated(): void {
    const shown = this.#shown();
    if (shown === undefined) return;
    const {figures, renderer} = shown;
    if (this.#told?.figures === figures && this.#told.renderer === renderer) return;
    this.#told = shown;
    const load = new HotspotLoadEvent(renderer);
    this.#host.dispatchEvent(load);
  }
}
