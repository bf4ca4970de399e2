import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {HotspotFigures} from '../figures/hotspot-figures.js';
import {hotspotReading, type ParsedHotspots, type ParseOptions} from '../reading/parse-hotspots.js';
import type {HotspotState} from '../state/hotspot-state.js';
import type {HotspotStore} from '../state/hotspot-store.js';
import {requestJson} from './json-request.js';
import {TimeSlice} from './time-slice.js';

/** Loads data into a store; a new call cancels earlier ones. */
export class DataLoader {
  readonly #store: HotspotStore;
  readonly #accept: (dataset: HotspotDataset) => Partial<HotspotState>;
  #running: AbortController | undefined;

  /** @param accept - Changes of the state that come with a dataset; at least the figures. */
  constructor(
    store: HotspotStore,
    accept: (dataset: HotspotDataset) => Partial<HotspotState> = (dataset) => ({
      figures: new HotspotFigures(dataset),
    }),
  ) {
    this.#store = store;
    this.#accept = accept;
  }

  /**
   * Fetches, reads and stores the data at an address.
   *
   * @returns Whether the store now holds it; also `false` if superseded by a later call.
   */
  fetch(url: string, options: ParseOptions): Promise<boolean> {
    return this.#load(async (signal) => {
      const onProgress = (share: number | undefined): void => this.#progress(signal, share);
      return parsed(await requestJson(url, {signal, onProgress}), options, signal);
    });
  }

  /** Reads and stores data that the page has already. */
  read(data: unknown, options: ParseOptions): Promise<boolean> {
    return this.#load((signal) => parsed(data, options, signal));
  }

  /** Cancels a running request and clears the data, with all state that depends on it. */
  clear(): void {
    this.cancel();
    this.#store.update({
      status: {kind: 'empty'},
      figures: undefined,
      filter: undefined,
      dataProblems: [],
      requestProblems: [],
      unmet: [],
      selected: [],
      hovered: undefined,
    });
  }

  /** Cancels a running request; existing data stays. */
  cancel(): void {
    this.#running?.abort();
  }

  async #load(source: (signal: AbortSignal) => Promise<ParsedHotspots>): Promise<boolean> {
    this.cancel();
    const running = new AbortController();
    this.#running = running;
    const {signal} = running;
    this.#progress(signal, undefined);
    try {
      const {dataset, problems} = await source(signal);
      if (signal.aborted) return false;
      const status = {kind: 'ready'} as const;
      this.#store.update({status, dataProblems: problems, ...this.#accept(dataset)});
      return true;
    } catch (error) {
      if (!signal.aborted) this.#store.update({status: {kind: 'failed', error: error as Error}});
      return false;
    }
  }

  /** Every update triggers a render, so shares are reported in whole per cent. */
  #progress(signal: AbortSignal, share: number | undefined): void {
    if (signal.aborted) return;
    const {status} = this.#store.state;
    const told = share && Math.floor(share * 100) / 100;
    if (status.kind === 'loading' && status.share === told) return;
    this.#store.update({status: {kind: 'loading', share: told}});
  }
}

/** Reads GeoJSON in short stretches that keep the page responsive. */
async function parsed(
  data: unknown,
  options: ParseOptions,
  signal: AbortSignal,
): Promise<ParsedHotspots> {
  const slice = new TimeSlice(signal);
  const reading = hotspotReading(data, options);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
    if (slice.due) await slice.pause();
  }
}
