import '../../../src/define.js';
import '../../../src/inline-worker.js';

import type {HotspotMap} from '../../../src/elements/map/hotspot-map.js';
import {hotspotView, type HotspotView, type OtherRegions} from '../../../src/view/hotspot-view.js';
import {finishWebgl, nextFrame, type Contestant} from './contestant.js';
import {filterAt, type Stage} from './stage.js';

/** `<hotspot-map>`, timed from the filter on: including counting, sorting and colouring. */
export class OurMap implements Contestant {
  readonly #map: HotspotMap = document.createElement('hotspot-map');
  readonly #others: OtherRegions;
  #stage: Stage | undefined;

  /** @param others - `rings` to draw all regions of a low quotient as rings; peers have none. */
  constructor(others: OtherRegions = 'hidden') {
    this.#others = others;
  }

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
    map.view = this.#viewOf(stage, 0);
    stage.container.append(map);
    await drawn;
  }

  async show(change: number): Promise<void> {
    if (this.#stage === undefined) return;
    this.#map.view = this.#viewOf(this.#stage, change);
    await this.#map.updateComplete;
    // The bubbles requested this frame earlier and are drawn before this resolves.
    await nextFrame();
  }

  #viewOf({figures, filters}: Stage, change: number): HotspotView {
    const others = this.#others;
    const filter = filterAt(filters, change);
    const criterion = others === 'rings' ? {minimumQuotient: 1.5} : filter.criterion;
    return hotspotView(figures, {...filter, criterion}, {others});
  }

  finish(): void {
    for (const canvas of this.#map.shadowRoot?.querySelectorAll('canvas') ?? []) {
      finishWebgl(canvas);
    }
  }
}
