import type {Stage} from './stage.js';

/** One way to draw the circles. */
export interface Contestant {
  /** Draws everything for the first time. */
  start(stage: Stage): Promise<void>;
  /**
   * Shows the circles of a change.
   *
   * @returns Resolves once the drawing commands have been issued.
   */
  show(change: number): Promise<void>;
  /** Waits for the graphics card, if possible. */
  finish(): void;
}

/**
 * Milliseconds from a change to the frame that shows it. Peers get prepared circles: a stage keeps
 * those that have been requested before.
 */
export async function changeDuration(contestant: Contestant, change: number): Promise<number> {
  const begun = performance.now();
  await contestant.show(change);
  contestant.finish();
  await nextFrame();
  return performance.now() - begun;
}

/** Resolves when the browser begins the next frame. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Waits until a WebGL context has executed all its drawing commands. */
export function finishWebgl(canvas: HTMLCanvasElement | null | undefined): void {
  const gl = canvas?.getContext('webgl2');
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}
