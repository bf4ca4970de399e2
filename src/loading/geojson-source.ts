import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {DataProblem} from '../dataset/data-problem.js';
import {regionAreas} from '../reading/shown-areas.js';
import {requestJson} from './json-request.js';

/** The element that areas are loaded for. */
type AreasHost = ReactiveControllerHost &
  Node & {
    /** The areas themselves, as GeoJSON; they take precedence over an address. */
    readonly regions: unknown;
    /** Address of the GeoJSON, relative to the page. */
    readonly regionsSrc: string | undefined;
  };

/** Loads the areas of regions from the GeoJSON or the address that the page has set. */
export class GeoJsonSource implements ReactiveController {
  readonly #host: AreasHost;
  readonly #changed: () => void;
  #src: string | undefined;
  #given: unknown;
  #fetched: unknown;
  #failure: DataProblem | undefined;
  #running: AbortController | undefined;

  /** @param changed - Called when the areas have changed. */
  constructor(host: AreasHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** GeoJSON of the areas; `undefined` as long as there is none. */
  get regions(): unknown {
    return this.#host.regions ?? this.#fetched;
  }

  /** Defects of the areas, and the reason if they could not be loaded. */
  get problems(): readonly DataProblem[] {
    const {regions} = this;
    const found = regions === undefined || regions === null ? [] : regionAreas(regions).problems;
    return this.#failure === undefined ? found : [...found, this.#failure];
  }

  hostUpdate(): void {
    const {regions, regionsSrc} = this.#host;
    if (regions !== this.#given) {
      this.#given = regions;
      this.#changed();
    }
    if (regionsSrc !== this.#src) {
      this.#src = regionsSrc;
      void this.#fetch(regionsSrc);
    }
  }

  /** After a reconnection, resumes an interrupted request. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#running === undefined) return;
    this.#running.abort();
    this.#src = undefined;
  }

  async #fetch(src: string | undefined): Promise<void> {
    this.#running?.abort();
    this.#running = undefined;
    this.#fetched = undefined;
    this.#failure = undefined;
    if (src === undefined || src === '') return;
    const running = new AbortController();
    this.#running = running;
    try {
      const {href} = new URL(src, this.#host.baseURI);
      const {signal} = running;
      const fetched = await requestJson(href, {signal, onProgress: () => undefined});
      if (signal.aborted) return;
      this.#fetched = fetched;
      this.#changed();
    } catch (error) {
      if (running.signal.aborted) return;
      this.#failure = problemOf(error);
    }
    this.#running = undefined;
    this.#host.requestUpdate();
  }
}

function problemOf(error: unknown): DataProblem {
  return {
    severity: 'error',
    field: 'regions-src',
    message: `${error instanceof Error ? error.message : String(error)}; no areas are shown`,
  };
}
