import type {CustomLayerInterface, MapLibreMap} from 'maplibre-gl';

import {groundFade} from '../cartography/ground/ground-fade.js';
import type {MapProjection} from '../cartography/projection/map-projection.js';
import {cameraOfMap} from './maplibre-position.js';
import {linkedProgram} from './linked-program.js';

const VERTEX = `#version 300 es
out vec2 at;
void main() {
  // One triangle that covers the canvas.
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0;
  at = vec2(corner.x, 1.0 - corner.y);
  gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
in vec2 at;
// Left, top, right and bottom, as shares of the map's width and height.
uniform vec4 inner;
uniform vec4 outer;
uniform float strength;
out vec4 colour;
void main() {
  vec4 kept = clamp(mix(vec4(1.0), (at.xyxy - outer) / (inner - outer), strength), 0.0, 1.0);
  colour = vec4(kept.x * kept.y * kept.z * kept.w);
}`;

/** Id of the layer. */
export const FADE = 'fade';

/**
 * Layer that takes opacity from the layers below it towards the edges of a map of Europe, like the
 * mask of the SVG map: it draws nothing, but multiplies what is drawn.
 */
export class FadeLayer implements CustomLayerInterface {
  readonly id: string = FADE;
  readonly type = 'custom';
  readonly #projection: () => MapProjection;
  #map: MapLibreMap | undefined;
  #program: WebGLProgram | undefined;

  constructor(projection: () => MapProjection) {
    this.#projection = projection;
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#program = linkedProgram(gl, VERTEX, FRAGMENT);
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    if (this.#program !== undefined) gl.deleteProgram(this.#program);
  }

  render(gl: WebGL2RenderingContext): void {
    const [map, program] = [this.#map, this.#program];
    if (map === undefined || program === undefined) return;
    const {style} = map.getCanvas();
    const [width, height] = [parseFloat(style.width), parseFloat(style.height)];
    const camera = cameraOfMap(map.getCenter(), map.getZoom());
    const fade = groundFade(this.#projection(), camera, {width, height});
    if (fade === undefined) return;
    gl.useProgram(program);
    for (const name of ['inner', 'outer'] as const) {
      const {left, top, right, bottom} = fade[name];
      const place = gl.getUniformLocation(program, name);
      gl.uniform4f(place, left / width, top / height, right / width, bottom / height);
    }
    gl.uniform1f(gl.getUniformLocation(program, 'strength'), fade.strength);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.FUNC_ADD);
    gl.blendFunc(gl.ZERO, gl.SRC_ALPHA);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }
}
