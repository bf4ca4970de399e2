import '../../../src/define.js';
import '../../../src/inline-worker.js';

import type {HotspotMap} from '../../../src/elements/map/hotspot-map.js';
import {hotspotView} from '../../../src/view/hotspot-view.js';
import {finishWebgl, nextFrame, type Contestant} from './contestant.js';
import {filterAt, type Stage} from './stage.js';

/** `<hotspot-map>`, timed from the filter on: including counting, sorting and colouring. */
export class OurMap implements Contestant {
  readonly #map: HotspotMap = document.createElement('hotspot-map');
  #stage: Stage | undefined;

  async start(stage: Stage): Promise<void> {
    this.#stage = stage;
    const map = this.#map;
    map.style.blockSize = '100%';
    map.projection = 'mercator';
    // Makes the canvas as large as the peers'.
    map.insets = 'none';
    map.maximumRadius = stage.maximumRadius;
    const drawn = new Promise<void>((resolve) => {
      map.addEventListener('hotspot-load', ({renderer}) => renderer === 'webgl' && resolve());
    });
    map.view = hotspotView(stage.figures, filterAt(stage.filters, 0));
    stage.container.append(map);
    await drawn;
  }

  async show(change: number): Promise<void> {
    if (this.#stage === undefined) return;
    const {figures, filters} = this.#stage;
    this.#map.view = hotspotView(figures, filterAt(filters, change));
    await this.#map.updateComplete;
    // The bubbles requested this frame earlier and are drawn before this resolves.
    await nextFrame();
  }

  finish(): void {
    for (const canvas of this.#map.shadowRoot?.querySelectorAll('canvas') ?? []) {
      finishWebgl(canvas);
    }
  }
}
