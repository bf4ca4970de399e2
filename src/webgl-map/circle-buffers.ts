import {CIRCLE_BYTES, largestRadius, recordsAbove} from './bubble-buffer.js';

/** Circles in the memory of the graphics card. */
export class CircleBuffers {
  /** Number of circles held. */
  readonly length: number;
  /** Number of leading circles drawn as squares because they are too large for points. */
  readonly squares: number;
  /** Largest radius, in CSS pixels. */
  readonly radius: number;
  readonly #gl: WebGL2RenderingContext;
  readonly #records: WebGLBuffer;
  readonly #asPoints: WebGLVertexArrayObject;
  readonly #asSquares: WebGLVertexArrayObject;

  /**
   * @param records - Records in the form of `bubbleRecords`.
   * @param pointRadius - Largest radius of a circle drawn as a point, in CSS pixels.
   */
  constructor(gl: WebGL2RenderingContext, records: ArrayBuffer, pointRadius: number) {
    this.#gl = gl;
    this.length = records.byteLength / CIRCLE_BYTES;
    this.squares = recordsAbove(records, pointRadius);
    this.radius = largestRadius(records);
    this.#records = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#records);
    gl.bufferData(gl.ARRAY_BUFFER, records, gl.STATIC_DRAW);
    this.#asPoints = layout(gl, 'circle by vertex');
    this.#asSquares = layout(gl, 'circle by instance');
  }

  drawSquares(): void {
    if (this.squares === 0) return;
    this.#gl.bindVertexArray(this.#asSquares);
    this.#gl.drawArraysInstanced(this.#gl.TRIANGLE_STRIP, 0, 4, this.squares);
  }

  drawPoints(): void {
    if (this.squares === this.length) return;
    this.#gl.bindVertexArray(this.#asPoints);
    this.#gl.drawArrays(this.#gl.POINTS, this.squares, this.length - this.squares);
  }

  delete(): void {
    this.#gl.deleteVertexArray(this.#asPoints);
    this.#gl.deleteVertexArray(this.#asSquares);
    this.#gl.deleteBuffer(this.#records);
  }
}

function layout(
  gl: WebGL2RenderingContext,
  way: 'circle by vertex' | 'circle by instance',
): WebGLVertexArrayObject {
  const made = gl.createVertexArray();
  gl.bindVertexArray(made);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, CIRCLE_BYTES, 0);
  gl.vertexAttribPointer(1, 2, gl.FLOAT, false, CIRCLE_BYTES, 8);
  gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, true, CIRCLE_BYTES, 16);
  gl.vertexAttribPointer(3, 4, gl.UNSIGNED_BYTE, true, CIRCLE_BYTES, 20);
  for (const location of [0, 1, 2, 3]) {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribDivisor(location, way === 'circle by instance' ? 1 : 0);
  }
  return made;
}
