import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {HotspotFigures} from '../figures/hotspot-figures.js';
import type {ParsedHotspots, ParseOptions} from '../reading/parse-hotspots.js';
import type {DataStatus, HotspotState} from '../state/hotspot-state.js';
import type {HotspotStore} from '../state/hotspot-store.js';
import {HotspotRequestError} from './hotspot-request-error.js';
import {requestJson} from './json-request.js';
import {loadReading} from './load-reading.js';
import {TimeSlice} from './time-slice.js';

/** Options for data at an address. */
export interface FetchOptions extends ParseOptions {
  /** Address that a relative one starts from. */
  readonly base: string;
}

/** Loads data into a store; a new call cancels earlier ones. */
export class DataLoader {
  readonly #store: HotspotStore;
  readonly #accept: (dataset: HotspotDataset) => Partial<HotspotState>;
  #running: AbortController | undefined;
  /** Address of the last request. */
  #address = '';

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
   * @returns Status of the data afterwards; `undefined` if cancelled, e.g. by a later call.
   */
  fetch(address: string, options: FetchOptions): Promise<DataStatus | undefined> {
    this.#address = address;
    const reading = loadReading();
    // Its failure counts once the data has arrived.
    reading.catch(() => undefined);
    return this.#load(async (signal) => {
      const json = await requestJson(address, {
        base: options.base,
        signal,
        onProgress: (share) => this.#progress(signal, {share}),
        onStall: () => this.#progress(signal, {stalled: true}),
      });
      this.#progress(signal, {stalled: false});
      return parsed({json, options, reading}, signal);
    });
  }

  /** Reads and stores data that the page has already; returns the same. */
  read(data: unknown, options: ParseOptions): Promise<DataStatus | undefined> {
    const reading = loadReading();
    return this.#load((signal) => parsed({json: data, options, reading}, signal));
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

  /** Cancels a running request; existing data stays, and the status, too. */
  cancel(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  /** Ends a running request as failed. */
  stop(): void {
    this.#running?.abort(new HotspotRequestError('stopped', this.#address));
  }

  async #load(
    source: (signal: AbortSignal) => Promise<ParsedHotspots>,
  ): Promise<DataStatus | undefined> {
    this.cancel();
    const running = new AbortController();
    this.#running = running;
    this.#store.update({status: {kind: 'loading', share: undefined, stalled: false}});
    const change = await this.#outcome(source, running.signal);
    if (this.#running !== running) return undefined;
    this.#store.update(change);
    return change.status;
  }

  /** Changes of the state at the end of a load. A replaced `fetch` may ignore the signal. */
  async #outcome(
    source: (signal: AbortSignal) => Promise<ParsedHotspots>,
    signal: AbortSignal,
  ): Promise<Partial<HotspotState>> {
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
    try {
      const {dataset, problems} = await Promise.race([source(signal), aborted]);
      signal.throwIfAborted();
      // The page's areas have a source of their own, which reports their defects.
      const own = problems.filter(({field}) => !field?.startsWith('regions'));
      const {dataProblems = [], ...accepted} = this.#accept(dataset);
      return {status: {kind: 'ready'}, ...accepted, dataProblems: [...own, ...dataProblems]};
    } catch (error) {
      return {status: {kind: 'failed', error: error as Error}};
    }
  }

  /** Every update triggers a render, so shares are reported in whole per cent. */
  #progress(signal: AbortSignal, change: {share?: number | undefined; stalled?: boolean}): void {
    const {status} = this.#store.state;
    if (signal.aborted || status.kind !== 'loading') return;
    const {share, stalled} = {...status, ...change};
    const told = share && Math.floor(share * 100) / 100;
    if (status.share === told && status.stalled === stalled) return;
    this.#store.update({status: {kind: 'loading', share: told, stalled}});
  }
}

/** What is read, and by what. */
interface ReadingOptions {
  readonly json: unknown;
  readonly options: ParseOptions;
  readonly reading: ReturnType<typeof loadReading>;
}

/** Reads GeoJSON in short stretches that keep the page responsive. */
async function parsed(
  {json, options, reading}: ReadingOptions,
  signal: AbortSignal,
): Promise<ParsedHotspots> {
  const read = await reading;
  const slice = new TimeSlice(signal);
  const steps = read(json, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (slice.due) await slice.pause();
  }
}
