import type {CustomLayerInterface, CustomRenderMethodInput, MapLibreMap} from 'maplibre-gl';

import {BUBBLE_OPACITY} from '../cartography/bubble-outline.js';
import type {BubbleScene} from '../cartography/bubble-scene.js';
import type {BubbleDrawing} from '../cartography/map-drawing.js';
import {bubbleVertices, quadIndices, type Anchor} from './bubble-buffer.js';
import {BubbleProgram, type CircleFrame} from './bubble-program.js';
import {CircleBuffers} from './circle-buffers.js';
import {RadiusTransition} from './radius-transition.js';
import {singledOut} from './singled-out.js';

/** Name of the layer in MapLibre's style. */
export const BUBBLE_LAYER = 'hotspot-bubbles';

/** Middle of the world, near Europe in every projection. */
const ANCHOR: Anchor = {u: 0.5, v: 0.5};

/**
 * Layer of proportional symbols: one indexed buffer of quads, largest bubble first, from which
 * the fragment shader cuts the circles. Radii are the scene's, which are the legend's.
 */
export class BubbleLayer implements CustomLayerInterface {
  readonly id: string = BUBBLE_LAYER;
  readonly type = 'custom' as const;
  readonly renderingMode = '2d' as const;

  readonly #transition = new RadiusTransition();
  #drawing: BubbleDrawing | undefined;
  #map: MapLibreMap | undefined;
  #program: BubbleProgram | undefined;
  #bubbles: CircleBuffers | undefined;
  #rings: CircleBuffers | undefined;

  /** Shows another drawing; circles grow and shrink to it where motion is welcome. */
  draw(drawing: BubbleDrawing): void {
    const earlier = this.#drawing;
    this.#drawing = drawing;
    if (earlier?.scene !== drawing.scene) {
      this.#transition.start(earlier?.scene, drawing.scene);
      this.#bubbles = dropped(this.#bubbles);
    }
    this.#rings = dropped(this.#rings);
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#program = new BubbleProgram(gl);
  }

  /** Lets go of all that the context holds; the layer can be added again, to another one. */
  onRemove(): void {
    this.#program?.delete();
    this.#program = undefined;
    this.#bubbles = dropped(this.#bubbles);
    this.#rings = dropped(this.#rings);
    this.#map = undefined;
  }

  render(gl: WebGL2RenderingContext, {defaultProjectionData}: CustomRenderMethodInput): void {
    const map = this.#map;
    const program = this.#program;
    if (map === undefined || program === undefined || this.#drawing === undefined) return;
    const progress = this.#transition.progress();
    const {outline, highlight, halo} = this.#drawing;
    const {bubbles, rings} = this.#filledBuffers(gl, this.#drawing);
    for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE]) gl.disable(test);
    program.use(this.#frame(gl, map, defaultProjectionData.mainMatrix, progress));
    program.draw(bubbles, {opacity: BUBBLE_OPACITY, outline});
    program.draw(rings, {opacity: 0, outline: halo, ring: 6});
    program.draw(rings, {opacity: 0, outline: highlight, ring: 3});
    gl.bindVertexArray(null);
    if (progress < 1) map.triggerRepaint();
  }

  #filledBuffers(
    gl: WebGL2RenderingContext,
    {scene, ringed}: BubbleDrawing,
  ): {bubbles: CircleBuffers; rings: CircleBuffers} {
    const before = this.#transition.before;
    const buffers = (shown: BubbleScene): CircleBuffers => {
      const vertices = bubbleVertices({scene: shown, anchor: ANCHOR, before});
      return new CircleBuffers(gl, vertices, quadIndices(shown.length));
    };
    this.#bubbles ??= buffers(this.#transition.withLeaving(scene));
    this.#rings ??= buffers(singledOut(scene, ringed));
    return {bubbles: this.#bubbles, rings: this.#rings};
  }

  #frame(
    gl: WebGL2RenderingContext,
    map: MapLibreMap,
    world: ArrayLike<number>,
    progress: number,
  ): CircleFrame {
    const density = map.getPixelRatio();
    return {
      matrix: anchored(world, ANCHOR),
      width: gl.drawingBufferWidth / density,
      height: gl.drawingBufferHeight / density,
      density,
      progress,
    };
  }
}

function dropped(buffers: CircleBuffers | undefined): undefined {
  buffers?.delete();
  return undefined;
}

/** From positions relative to the anchor to clip space; column-major, computed with 64 bits. */
function anchored(world: ArrayLike<number>, {u, v}: Anchor): Float32Array {
  const at = (index: number): number => world[index] ?? 0;
  const matrix = Float32Array.from(world);
  for (let row = 0; row < 4; row++) {
    matrix[12 + row] = at(row) * u + at(4 + row) * v + at(12 + row);
  }
  return matrix;
}
