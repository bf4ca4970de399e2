import type {Stage} from './stage.js';

/** One way to draw the circles. */
export interface Contestant {
  /** Draws everything for the first time. */
  start(stage: Stage): Promise<void>;
  /**
   * Shows the circles of a change.
   *
   * @returns Once the commands to draw them have been given.
   */
  show(change: number): Promise<void>;
  /** Waits for the graphics card, where there is a way to. */
  finish(): void;
}

/**
 * Milliseconds from a change to the frame that shows it. Peers get their circles ready made: a
 * stage keeps those that it has been asked for.
 */
export async function changeDuration(contestant: Contestant, change: number): Promise<number> {
  const begun = performance.now();
  await contestant.show(change);
  contestant.finish();
  await nextFrame();
  return performance.now() - begun;
}

/** Once the browser begins the next frame. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Waits until a WebGL context has drawn all that it was told to. */
export function finishWebgl(canvas: HTMLCanvasElement | null | undefined): void {
  const gl = canvas?.getContext('webgl2');
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}
