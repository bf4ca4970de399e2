/** Whoever holds a live map can be asked to give it up. */
export interface LiveMapHolder {
  /** Whether the reader can see it. */
  readonly inView: boolean;
  release(): void;
}

/**
 * Most live maps of a page. Each holds two WebGL contexts, one for the bubbles; browsers kill the
 * oldest beyond about 16, of which the page may want some for itself.
 */
const MAXIMUM = 4;

/** Holders of live maps, the longest unused first. */
const holders = new Set<LiveMapHolder>();

/** Takes a place for a live map, from one out of view or long unused where none is free. */
export function claimLiveMap(holder: LiveMapHolder): void {
  const [oldest] = holders;
  const full = !holders.has(holder) && holders.size >= MAXIMUM;
  if (full) (outOfView() ?? oldest)?.release();
  holders.delete(holder);
  holders.add(holder);
}

/** Whether a live map can be had without taking it from one in view. */
export function liveMapFree(): boolean {
  return holders.size < MAXIMUM || outOfView() !== undefined;
}

/** Gives the place back. */
export function returnLiveMap(holder: LiveMapHolder): void {
  holders.delete(holder);
}

function outOfView(): LiveMapHolder | undefined {
  return [...holders].find(({inView}) => !inView);
}

let supported: boolean | undefined;

/** Whether the page can have the WebGL map; tried once. */
export function webglSupported(): boolean {
  supported ??= webglDraws();
  return supported;
}

function webglDraws(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
