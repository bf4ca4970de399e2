import type {FeatureCollection} from 'geojson';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

import type {DataProblem} from '../../dataset/data-problem.js';
import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import {HotspotErrorEvent} from '../../events.js';
import {DataLoader} from '../../loading/data-loader.js';
import {GeoJsonSource} from '../../loading/geojson-source.js';
import {isOffline} from '../../loading/hotspot-request-error.js';
import {regionAreas} from '../../reading/shown-areas.js';
import type {FieldNames} from '../../reading/values/field-names.js';
import type {DataStatus, HotspotState} from '../../state/hotspot-state.js';
import type {HotspotStore} from '../../state/hotspot-store.js';
import {usedValue} from '../../state/option-value.js';
import {embeddedContent} from './embedded-content.js';
import {EmbeddedJson} from './embedded-json.js';

/** Element that the data is loaded for. */
type DataHost = ReactiveControllerHost &
  HTMLElement & {
    readonly data: FeatureCollection | undefined;
    /** Address of the data, relative to the page. */
    readonly src: string | undefined;
    readonly fields: Partial<FieldNames> | undefined;
    /** GeoJSON of areas, or its address. */
    readonly regions: unknown;
    readonly regionsSrc: string | undefined;
  };

/** Loads a widget's data and areas, and reports their problems. */
export class WidgetData implements ReactiveController {
  readonly #host: DataHost;
  readonly #store: HotspotStore;
  readonly #loader: DataLoader;
  readonly #areas: GeoJsonSource;
  #embedded: {readonly data: unknown} | undefined;
  /** What is wrong with the child script; `undefined` if it can be read. */
  #unreadable: Error | undefined;
  /** Areas that the data was last read with. */
  #joined: unknown;
  /** Whether the element left the page before its data had loaded. */
  #givenUp = false;
  /** Element of the widget that had the focus before the update. */
  #focused: Element | null | undefined;

  /** @param begin - Returns the other parts of the state that change with a new dataset. */
  constructor(
    host: DataHost,
    store: HotspotStore,
    begin: (dataset: HotspotDataset) => Partial<HotspotState>,
  ) {
    this.#host = host;
    this.#store = store;
    this.#loader = new DataLoader(store, begin);
    this.#areas = new GeoJsonSource(host, {
      given: () => host.regions,
      address: () => usedValue('regionsSrc', host.regionsSrc),
      defects: (geojson) => regionAreas(geojson).problems,
      attribute: 'regions-src',
      loss: 'no areas are shown',
      changed: () => this.#onAreas(),
      failed: (error) => this.#tell(new HotspotErrorEvent(error)),
    });
    new EmbeddedJson(host, (text) => this.#readEmbedded(text));
    host.addController(this);
  }

  /** GeoJSON of the areas; `undefined` until it is loaded. */
  get regions(): unknown {
    return this.#areas.geojson;
  }

  /** Address of the data; `undefined` if it comes another way. */
  get src(): string | undefined {
    return this.#host.data || this.#embedded ? undefined : this.#host.src;
  }

  /** Address of the areas; `undefined` if they come another way. */
  get regionsSrc(): string | undefined {
    return this.#host.regions == null ? this.#host.regionsSrc : undefined;
  }

  /** Defects of the areas. */
  get areaProblems(): readonly DataProblem[] {
    return this.#areas.problems;
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    if (this.#givenUp) void this.load();
    this.#givenUp = false;
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    // An element that moves within the page is connected again by then, and goes on loading.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#givenUp = this.#store.state.status.kind === 'loading';
      this.#loader.cancel();
    });
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement;
  }

  /** If a button disappears with its message, the focus goes to the widget. */
  hostUpdated(): void {
    if (this.#focused?.isConnected === false)
      this.#host.shadowRoot?.querySelector('section')?.focus();
    this.#focused = undefined;
  }

  /** Reads the data again. */
  async load(): Promise<void> {
    const status = await this.#read();
    if (status?.kind === 'failed') this.#tell(new HotspotErrorEvent(status.error));
  }

  /** Gives up a request. */
  stop(): void {
    this.#loader.stop();
  }

  readonly #onOnline = (): void => {
    const {status} = this.#store.state;
    if (status.kind === 'failed' && isOffline(status.error)) void this.load();
    this.#areas.retry();
  };

  /** Status of the data afterwards; `undefined` if there is none, or a later call replaces it. */
  async #read(): Promise<DataStatus | undefined> {
    const {data, baseURI: base} = this.#host;
    const fields = usedValue('fields', this.#host.fields);
    const {geojson: regions} = this.#areas;
    // The rest of them is no part of the data, whether it comes before the data or after it.
    this.#joined = regions;
    const options = {...(fields && {fields}), ...(regions != null && {regions, onlyMissing: true})};
    this.#showUnreadable();
    const given = data ?? this.#embedded?.data;
    if (given !== undefined) return this.#loader.read(given, options);
    const src = usedValue('src', this.#host.src) ?? '';
    if (src.trim()) return this.#loader.fetch(src, {...options, base});
    this.#loader.clear();
    this.#showUnreadable();
    return undefined;
  }

  /**
   * Areas that load after the data may place regions without geometry, and areas that were read with
   * the data are part of it until it is read again.
   */
  #onAreas(): void {
    const {dataProblems} = this.#store.state;
    const stale = this.#joined != null && this.#joined !== this.#areas.geojson;
    if (stale || dataProblems.some(({field}) => field === 'geometry')) void this.load();
  }

  /** Data of an earlier script gives way, even to none. */
  #readEmbedded(text: string): void {
    const earlier = this.#embedded;
    this.#embedded = undefined;
    this.#unreadable = undefined;
    try {
      const {options, data, problems} = embeddedContent(text);
      Object.assign(this.#host, options);
      if (data !== undefined) this.#embedded = {data};
      this.#store.update({optionProblems: problems});
      if (this.#embedded ?? earlier) void this.load();
    } catch (error) {
      this.#unreadable = error as Error;
      if (earlier && (this.#host.data ?? this.#host.src)) void this.load();
      this.#showUnreadable();
      this.#tell(new HotspotErrorEvent(this.#unreadable));
    }
  }

  /** Other data of the page is shown all the same, so the fault is listed beside it. */
  #showUnreadable(): void {
    const error = this.#unreadable;
    if (error === undefined) return;
    const {data, src} = this.#host;
    const {message} = error;
    if (data || src) {
      this.#store.update({optionProblems: [{severity: 'error', field: 'script', message}]});
    } else this.#store.update({status: {kind: 'failed', error}, optionProblems: []});
  }

  #tell(event: Event): void {
    this.#host.dispatchEvent(event);
  }
}
