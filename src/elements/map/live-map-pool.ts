/** Holder of a live map, which can be made to release it. */
export interface LiveMapHolder {
  /** Whether the reader can see it. */
  readonly inView: boolean;
  release(): void;
}

/**
 * Most live maps on a page. Each has two WebGL contexts, one of them for the bubbles; browsers
 * discard the oldest contexts beyond about 16, and the page may need some itself.
 */
const MAXIMUM = 4;

/** Holders of live maps, the longest unused first. */
const holders = new Set<LiveMapHolder>();

/** Reserves a live map; if all are taken, one out of view or long unused is released. */
export function claimLiveMap(holder: LiveMapHolder): void {
  const [oldest] = holders;
  const full = !holders.has(holder) && holders.size >= MAXIMUM;
  if (full) (outOfView() ?? oldest)?.release();
  holders.delete(holder);
  holders.add(holder);
}

/** Whether a live map is available without releasing one in view. */
export function liveMapFree(): boolean {
  return holders.size < MAXIMUM || outOfView() !== undefined;
}

/** Gives up a reservation. */
export function returnLiveMap(holder: LiveMapHolder): void {
  holders.delete(holder);
}

function outOfView(): LiveMapHolder | undefined {
  return [...holders].find(({inView}) => !inView);
}

let supported: boolean | undefined;

/** Whether the browser supports the WebGL map; tested once. */
export function webglSupported(): boolean {
  supported ??= webglDraws();
  return supported;
}

function webglDraws(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
