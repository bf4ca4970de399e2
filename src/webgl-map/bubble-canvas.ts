import {bubbleMarks, singledOut} from '../cartography/bubble-marks.js';
import type {BubbleDrawing, RingDrawing} from '../cartography/map-drawing.js';
import {BubbleProgram} from './bubble-program.js';
import type {CircleBuffers} from './circle-buffers.js';
import type {LiveLayer, LiveLayerView} from './live-layer.js';
import {radiiByRegion, RadiusTransition} from './radius-transition.js';

/** Callbacks of a canvas of bubbles. */
export interface CanvasListener {
  readonly lost: () => void;
  readonly restored: () => void;
}

/**
 * Proportional symbols on a canvas of their own above the map, largest first. MapLibre redraws its
 * whole base map in each of its frames, so bubbles in one of its layers would cost that for every
 * change of sector or year, and for every frame of a transition.
 */
export class BubbleCanvas implements LiveLayer<'bubbles'> {
  readonly #canvas: HTMLCanvasElement = document.createElement('canvas');
  readonly #listener: CanvasListener;
  readonly #gl: WebGL2RenderingContext;
  readonly #transition = new RadiusTransition();
  readonly #end = new AbortController();
  #program: BubbleProgram | undefined;
  #drawing: BubbleDrawing | undefined;
  #ringDrawing: RingDrawing | undefined;
  #view: LiveLayerView | undefined;
  #bubbles: CircleBuffers | undefined;
  #marks: CircleBuffers | undefined;
  #rings: CircleBuffers | undefined;
  #frame: number | undefined;
  /** Whether the canvas is out of date. */
  #stale = false;

  /** @throws Error if WebGL 2 is not available. */
  constructor(container: HTMLElement, listener: CanvasListener) {
    this.#listener = listener;
    this.#canvas.className = 'bubble-canvas';
    this.#canvas.setAttribute('aria-hidden', 'true');
    // The shader smooths the edges.
    const gl = this.#canvas.getContext('webgl2', {antialias: false, depth: false});
    if (gl === null) throw new Error('no WebGL 2 for the bubbles');
    this.#gl = gl;
    this.#program = programIn(gl);
    const {signal} = this.#end;
    this.#canvas.addEventListener('webglcontextlost', (event) => this.#onLoss(event), {signal});
    this.#canvas.addEventListener('webglcontextrestored', () => this.#onRestored(), {signal});
    container.append(this.#canvas);
  }

  /** Whether the context is available. */
  get alive(): boolean {
    return this.#program !== undefined;
  }

  /**
   * Shows another drawing, or none; circles grow and shrink to it unless motion is unwelcome.
   *
   * The first drawing in a frame is drawn immediately: without a graphics card, drawing goes on
   * while the page lays out its other changes, for which it would otherwise wait.
   */
  draw(drawing: BubbleDrawing | undefined): void {
    const earlier = this.#drawing;
    this.#drawing = drawing;
    if (earlier?.scene !== drawing?.scene) {
      if (drawing !== undefined) this.#transition.start(earlier?.scene, drawing.scene);
      this.#dropBubbles();
    }
    this.#dropMarks();
    this.#stale = true;
    if (this.#frame === undefined) this.#paint();
    this.#schedule();
  }

  /** Shows other rings beneath the bubbles, or none; together with bubbles drawn in the same task. */
  drawRings(drawing: RingDrawing | undefined): void {
    this.#ringDrawing = drawing;
    this.#dropRings();
    this.#stale = true;
    queueMicrotask(() => this.#stale && this.#schedule());
  }

  /** Draws another view in the current frame. */
  framed(view: LiveLayerView): void {
    if (view.density !== this.#view?.density) this.#dropAll();
    else if (view.width !== this.#view.width) this.#dropMarks();
    this.#view = view;
    this.#paint();
  }

  /** Releases the WebGL context; the canvas cannot be used afterwards. */
  destroy(): void {
    this.#end.abort();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#gl.getExtension('WEBGL_lose_context')?.loseContext();
    this.#program = undefined;
    this.#canvas.remove();
  }

  #schedule(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      if (this.#stale) this.#paint();
    });
  }

  #paint(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    const program = this.#program;
    const view = this.#view;
    if (program === undefined || view === undefined) return;
    this.#fit(view);
    program.clear();
    this.#stale = false;
    this.#paintRings(program, view);
    if (this.#drawing !== undefined) this.#paintCircles(program, view, this.#drawing);
    beginDrawing(this.#gl);
    if (this.#stale) this.#schedule();
  }

  /** Rings change at once, while the circles that they replace shrink. */
  #paintRings(program: BubbleProgram, {camera, density}: LiveLayerView): void {
    if (this.#ringDrawing === undefined) return;
    const {scene} = this.#ringDrawing;
    this.#rings ??= program.circles(scene, radiiByRegion(scene), density);
    const frame = {camera, density, progress: 1};
    program.draw(this.#rings, frame);
  }

  #paintCircles(
    program: BubbleProgram,
    {camera, density, width}: LiveLayerView,
    drawing: BubbleDrawing,
  ): void {
    const {before} = this.#transition;
    const progress = this.#transition.progress();
    const frame = {camera, density, progress};
    this.#bubbles ??= program.circles(this.#transition.withLeaving(drawing.scene), before, density);
    this.#marks ??= program.circles(
      bubbleMarks(drawing, width / density),
      markRadii(drawing, before),
      density,
    );
    program.draw(this.#bubbles, frame);
    if (this.#marks.length > 0) program.draw(this.#marks, frame);
    this.#stale = progress < 1;
  }

  /** Sets the size only if it has changed, because that clears the canvas. */
  #fit({width, height}: LiveLayerView): void {
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
  }

  #onLoss(event: Event): void {
    // Otherwise the context would not be restored.
    event.preventDefault();
    this.#program = undefined;
    this.#bubbles = undefined;
    this.#marks = undefined;
    this.#rings = undefined;
    this.#listener.lost();
  }

  #onRestored(): void {
    this.#program = new BubbleProgram(this.#gl);
    this.#paint();
    this.#listener.restored();
  }

  #dropAll(): void {
    this.#dropBubbles();
    this.#dropMarks();
    this.#dropRings();
  }

  #dropBubbles(): void {
    this.#bubbles?.delete();
    this.#bubbles = undefined;
  }

  #dropMarks(): void {
    this.#marks?.delete();
    this.#marks = undefined;
  }

  #dropRings(): void {
    this.#rings?.delete();
    this.#rings = undefined;
  }
}

/** Radii at the start of the transition, which rings do not take part in. */
function markRadii({beneath, ringed}: BubbleDrawing, before: Float32Array): Float32Array {
  if (beneath === undefined) return before;
  const radii = before.slice();
  const {length, region, radius} = singledOut(beneath, ringed);
  for (let at = 0; at < length; at++) radii[region[at] ?? 0] = radius[at] ?? 0;
  return radii;
}

/** Compiles the shaders; releases the context if that fails. */
function programIn(gl: WebGL2RenderingContext): BubbleProgram {
  try {
    return new BubbleProgram(gl);
  } catch (cause) {
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    throw cause;
  }
}

/** Executes the commands so far now; a flush alone is delayed until the page is composited. */
function beginDrawing(gl: WebGL2RenderingContext): void {
  gl.deleteSync(gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0));
  gl.flush();
}
