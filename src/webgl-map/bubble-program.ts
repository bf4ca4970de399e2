import type {BubbleScene} from '../cartography/bubbles/bubble-scene.js';
import type {Camera} from '../cartography/projection/camera.js';
import {bubbleRecords, type Anchor} from './bubble-buffer.js';
import {FRAGMENT_SHADER, VERTEX_SHADER} from './bubble-shaders.js';
import {CircleBuffers} from './circle-buffers.js';
import {linkedProgram} from './linked-program.js';

/** View and progress of one frame. */
export interface CircleFrame {
  readonly camera: Camera;
  /** Device pixels per CSS pixel. */
  readonly density: number;
  /** Progress of the transition, from 0, with the previous radii, to 1. */
  readonly progress: number;
}

/** Centre of the world, near Europe in every projection. */
const ANCHOR: Anchor = {u: 0.5, v: 0.5};

/** Most by which the square around a circle exceeds its radius, in CSS pixels. */
const EDGE = 4;

const uniforms = ['zoom', 'shift', 'pixel', 'density', 'progress', 'points'] as const;
type Uniform = (typeof uniforms)[number];

/** Compiled shaders for circles, in a WebGL context that draws nothing else. */
export class BubbleProgram {
  readonly #gl: WebGL2RenderingContext;
  readonly #places: ReadonlyMap<Uniform, WebGLUniformLocation | null>;
  readonly #largestPoint: number;

  /** @param largestPoint - Largest point size of the graphics card, in device pixels. */
  constructor(gl: WebGL2RenderingContext, largestPoint: number = pointLimit(gl)) {
    this.#gl = gl;
    this.#largestPoint = largestPoint;
    const program = linkedProgram(gl, VERTEX_SHADER, FRAGMENT_SHADER);
    this.#places = new Map(uniforms.map((name) => [name, gl.getUniformLocation(program, name)]));
    gl.useProgram(program);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  }

  /**
   * Buffers of a scene's circles.
   *
   * @param before - Radius of each region's circle at progress 0, in CSS pixels.
   */
  circles(scene: BubbleScene, before: Float32Array, density: number): CircleBuffers {
    const records = bubbleRecords({scene, anchor: ANCHOR, before});
    return new CircleBuffers(this.#gl, records, this.#largestPoint / 2 / density - EDGE);
  }

  clear(): void {
    this.#gl.clear(this.#gl.COLOR_BUFFER_BIT);
  }

  draw(circles: CircleBuffers, frame: CircleFrame): void {
    const gl = this.#gl;
    this.#place(circles, frame);
    gl.uniform1i(this.#at('points'), 0);
    circles.drawSquares();
    gl.uniform1i(this.#at('points'), 1);
    circles.drawPoints();
  }

  /** Extends the viewport beyond the canvas, as points with a centre outside it are not drawn. */
  #place({radius}: CircleBuffers, {camera, density, progress}: CircleFrame): void {
    const gl = this.#gl;
    const margin = Math.ceil((radius + EDGE) * density);
    const width = gl.drawingBufferWidth + 2 * margin;
    const height = gl.drawingBufferHeight + 2 * margin;
    gl.viewport(-margin, -margin, width, height);
    const pixel = [(2 * density) / width, (2 * density) / height] as const;
    const zoom = [camera.scale * pixel[0], -camera.scale * pixel[1]] as const;
    gl.uniform2f(this.#at('pixel'), ...pixel);
    gl.uniform2f(this.#at('zoom'), ...zoom);
    gl.uniform2f(
      this.#at('shift'),
      (ANCHOR.u - camera.u) * zoom[0],
      (ANCHOR.v - camera.v) * zoom[1],
    );
    gl.uniform1f(this.#at('density'), density);
    gl.uniform1f(this.#at('progress'), progress);
  }

  #at(name: Uniform): WebGLUniformLocation | null {
    return this.#places.get(name) ?? null;
  }
}

function pointLimit(gl: WebGL2RenderingContext): number {
  const [, largest = 1] = gl.getParameter(gl.ALIASED_POINT_SIZE_RANGE) as Float32Array;
  return largest;
}
