import {colourParts} from './bubble-buffer.js';
import type {CircleBuffers} from './circle-buffers.js';
import {FRAGMENT_SHADER, VERTEX_SHADER} from './bubble-shaders.js';

/** What is the same for all circles of one draw call. */
export interface CircleStyle {
  /** Of the fill, from 0 to 1. */
  readonly opacity: number;
  /** Colour of the outline, `#rrggbb`. */
  readonly outline: string;
  /** Width of the outline in CSS pixels; `undefined` takes the bubbles' own. */
  readonly ring?: number;
}

/** Where the circles come on the canvas. */
export interface CircleFrame {
  /** From positions relative to the anchor to clip space. */
  readonly matrix: Float32Array;
  /** Size of the canvas, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels in one CSS pixel. */
  readonly density: number;
  /** From 0, at the radii before, to 1. */
  readonly progress: number;
}

const uniforms = ['matrix', 'pixel', 'progress', 'density', 'opacity', 'outline', 'ring'] as const;
type Uniform = (typeof uniforms)[number];

/** The compiled shaders of circles, in one WebGL context. */
export class BubbleProgram {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #places: Readonly<Record<Uniform, WebGLUniformLocation | null>>;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = linkedProgram(gl);
    const place = (name: Uniform): [Uniform, WebGLUniformLocation | null] => [
      name,
      gl.getUniformLocation(this.#program, name),
    ];
    this.#places = Object.fromEntries(uniforms.map(place)) as Record<
      Uniform,
      WebGLUniformLocation | null
    >;
  }

  /** Makes this the current program, for circles at `frame`. */
  use({matrix, width, height, density, progress}: CircleFrame): void {
    const gl = this.#gl;
    gl.useProgram(this.#program);
    gl.uniformMatrix4fv(this.#places.matrix, false, matrix);
    gl.uniform2f(this.#places.pixel, 2 / width, 2 / height);
    gl.uniform1f(this.#places.density, density);
    gl.uniform1f(this.#places.progress, progress);
  }

  draw(circles: CircleBuffers, {opacity, outline, ring}: CircleStyle): void {
    const gl = this.#gl;
    circles.bind();
    const [red, green, blue] = colourParts(outline);
    gl.uniform1f(this.#places.opacity, opacity);
    gl.uniform4f(this.#places.outline, red / 255, green / 255, blue / 255, 1);
    gl.uniform1f(this.#places.ring, ring ?? 0);
    gl.drawElements(gl.TRIANGLES, circles.length * 6, gl.UNSIGNED_INT, 0);
  }

  delete(): void {
    this.#gl.deleteProgram(this.#program);
  }
}

function linkedProgram(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX_SHADER],
    [gl.FRAGMENT_SHADER, FRAGMENT_SHADER],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) throw new Error('no shader: the WebGL context is lost');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`shaders do not link: ${gl.getProgramInfoLog(program) ?? ''}`);
  }
  return program;
}
