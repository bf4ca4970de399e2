import {activityOf} from './activity.js';

/** Frames in a row without any activity after which a page is at rest. */
const QUIET_FRAMES = 4;
/** Longest wait, in milliseconds. */
const LIMIT = 30_000;

/** Waits until the next frame, outside the page's own count of frames. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => activityOf(window).nextFrame(resolve));
}

/**
 * Waits until nothing happens on a page any more.
 *
 * @param isReady - Further condition of the caller.
 * @returns Resolves with `undefined`, or with what still goes on at the end of the limit.
 */
export async function rest(isReady: () => boolean = () => true): Promise<string | undefined> {
  const start = performance.now();
  const {timers, frames, requests, scripts} = activityOf(window);
  const going = {timers, frames, requests, scripts};
  for (let quiet = 0; quiet < QUIET_FRAMES; quiet++) {
    await nextFrame();
    const isQuiet = Object.values(going).every(({size}) => size === 0) && isReady();
    if (!isQuiet) quiet = -1;
    if (performance.now() - start > LIMIT) {
      const sizes = Object.entries(going).map(([name, {size}]) => `${size} ${name}`);
      return `${sizes.join(', ')} under way${isReady() ? '' : ', not ready'}`;
    }
  }
  return undefined;
}
