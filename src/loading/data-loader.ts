import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {HotspotFigures} from '../figures/hotspot-figures.js';
import {hotspotReading, type ParsedHotspots, type ParseOptions} from '../reading/parse-hotspots.js';
import type {HotspotState} from '../state/hotspot-state.js';
import type {HotspotStore} from '../state/hotspot-store.js';
import {requestJson} from './json-request.js';
import {TimeSlice} from './time-slice.js';

/** Brings data into a store; the last call wins, earlier ones are given up. */
export class DataLoader {
  readonly #store: HotspotStore;
  readonly #accept: (dataset: HotspotDataset) => Partial<HotspotState>;
  #running: AbortController | undefined;

  /** @param accept - What of the state changes together with the data; at least the figures. */
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
   * @returns Whether the store now holds it; `false` too if another call has come after this one.
   */
  fetch(url: string, options: ParseOptions): Promise<boolean> {
    return this.#load(async (signal) => {
      const onProgress = (share: number | undefined): void => this.#progress(signal, share);
      return parsed(await requestJson(url, {signal, onProgress}), options, signal);
    });
  }

  /** Reads and stores data that the page holds already. */
  read(data: unknown, options: ParseOptions): Promise<boolean> {
    return this.#load((signal) => parsed(data, options, signal));
  }

  /** Gives a running request up and forgets the data, with all that speaks of it. */
  clear(): void {
    this.cancel();
    this.#store.update({
      status: {kind: 'empty'},
      figures: undefined,
      filter: undefined,
      dataProblems: [],
      requestProblems: [],
      selected: [],
      hovered: undefined,
    });
  }

  /** Gives a running request up; what is there stays. */
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

  /** Each step that is told is rendered: shares are told in whole per cent. */
  #progress(signal: AbortSignal, share: number | undefined): void {
    if (signal.aborted) return;
    const {status} = this.#store.state;
    const told = share && Math.floor(share * 100) / 100;
    if (status.kind === 'loading' && status.share === told) return;
    this.#store.update({status: {kind: 'loading', share: told}});
  }
}

/** Reads GeoJSON in stretches that leave the page quick to answer. */
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
