import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {DataProblem} from '../dataset/data-problem.js';
import {isOffline} from './hotspot-request-error.js';
import {requestJson} from './json-request.js';

/** Where a page puts a second GeoJSON document, besides the data. */
export interface GeoJsonOptions {
  /** The document itself, which takes precedence over an address; `null` and `undefined` for none. */
  readonly given: () => unknown;
  /** Address of the document, relative to the page; empty or `undefined` for none. */
  readonly address: () => string | undefined;
  /** Defects of a document. */
  readonly defects: (geojson: unknown) => readonly DataProblem[];
  /** Attribute of the address, for the problem of a document that cannot be loaded. */
  readonly attribute: string;
  /** Effect of that problem, such as `no areas are shown`. */
  readonly loss: string;
  /** Called when there is another document. */
  readonly changed: () => void;
  /** Called when a document could not be loaded. */
  readonly failed: (error: Error) => void;
}

/** Loads a second GeoJSON document of the page, such as the areas of regions. */
export class GeoJsonSource implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #options: GeoJsonOptions;
  #address: string | undefined;
  #given: unknown;
  #fetched: unknown;
  #failure: DataProblem | undefined;
  /** Whether the last request found no network. */
  #offline = false;
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Node, options: GeoJsonOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The document; `undefined` as long as there is none. */
  get geojson(): unknown {
    return this.#options.given() ?? this.#fetched;
  }

  /** Defects of the document, and the reason if it could not be loaded. */
  get problems(): readonly DataProblem[] {
    const {geojson} = this;
    const found = geojson == null ? [] : this.#options.defects(geojson);
    if (this.#options.given() != null) return found;
    return this.#failure === undefined ? found : [...found, this.#failure];
  }

  hostUpdate(): void {
    const given = this.#options.given();
    const address = this.#options.address();
    if (given !== this.#given) {
      this.#given = given;
      this.#options.changed();
    }
    if (address !== this.#address) {
      this.#address = address;
      void this.#fetch(address);
    }
  }

  /** After a reconnection, resumes an interrupted request. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#running === undefined) return;
    this.#running.abort();
    this.#address = undefined;
  }

  /** Requests the document again if there was no network. */
  retry(): void {
    if (this.#offline) void this.#fetch(this.#address);
  }

  async #fetch(given: string | undefined): Promise<void> {
    const address = String(given ?? '');
    this.#running?.abort();
    this.#running = undefined;
    const taken = this.#fetched !== undefined;
    this.#fetched = undefined;
    this.#failure = undefined;
    this.#offline = false;
    if (taken) this.#options.changed();
    if (!address.trim()) return;
    const running = new AbortController();
    this.#running = running;
    const {signal} = running;
    const {baseURI: base} = this.#host;
    const onStall = (): void => this.#miss('no complete answer yet');
    try {
      const fetched = await requestJson(address, {base, signal, onStall});
      if (signal.aborted) return;
      this.#fetched = fetched;
      this.#failure = undefined;
      this.#options.changed();
      this.#host.requestUpdate();
    } catch (error) {
      if (signal.aborted) return;
      this.#offline = isOffline(error);
      this.#miss((error as Error).message);
      this.#options.failed(error as Error);
    }
    this.#running = undefined;
  }

  #miss(reason: string): void {
    const {attribute, loss} = this.#options;
    this.#failure = {severity: 'error', field: attribute, message: `${reason}; ${loss}`};
    this.#host.requestUpdate();
  }
}
