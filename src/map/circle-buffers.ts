import {VERTEX_BYTES} from './bubble-buffer.js';

/** Circles in the memory of the graphics card. */
export class CircleBuffers {
  /** Number of circles held. */
  readonly length: number;
  readonly #gl: WebGL2RenderingContext;
  readonly #vertices: WebGLBuffer;
  readonly #indices: WebGLBuffer;
  readonly #layout: WebGLVertexArrayObject;

  /** @param vertices - In the form of {@link bubbleVertices}. */
  constructor(gl: WebGL2RenderingContext, vertices: ArrayBuffer, indices: Uint32Array) {
    this.#gl = gl;
    this.length = indices.length / 6;
    this.#vertices = gl.createBuffer();
    this.#indices = gl.createBuffer();
    this.#layout = gl.createVertexArray();
    gl.bindVertexArray(this.#layout);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#vertices);
    gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STATIC_DRAW);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#indices);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, gl.STATIC_DRAW);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, VERTEX_BYTES, 0);
    gl.vertexAttribPointer(1, 2, gl.FLOAT, false, VERTEX_BYTES, 8);
    gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, true, VERTEX_BYTES, 16);
    for (const location of [0, 1, 2]) gl.enableVertexAttribArray(location);
    gl.bindVertexArray(null);
  }

  bind(): void {
    this.#gl.bindVertexArray(this.#layout);
  }

  delete(): void {
    this.#gl.deleteVertexArray(this.#layout);
    this.#gl.deleteBuffer(this.#vertices);
    this.#gl.deleteBuffer(this.#indices);
  }
}
