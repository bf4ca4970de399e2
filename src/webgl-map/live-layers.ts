import type {MapLibreMap} from 'maplibre-gl';

import {layerDrawing, type LayerKind, type MapDrawing} from '../cartography/map-drawing.js';
import {AreaLayers} from './area-layers.js';
import {BubbleCanvas, type CanvasListener} from './bubble-canvas.js';
import type {LiveLayer, LiveLayerView} from './live-layer.js';

/** Map and container of the layers. */
export interface LayerStage {
  readonly map: MapLibreMap;
  /** Box that the map fills. */
  readonly container: HTMLElement;
  /** Callbacks for the contexts that layers have besides the map's. */
  readonly listener: CanvasListener;
}

type LayerTable = {readonly [Kind in LayerKind]: LiveLayer<Kind>};

/** The layers above the base map of a WebGL map. */
export class LiveLayers {
  readonly #table: LayerTable;
  /** Layers from the ground up. */
  readonly #all: readonly LiveLayer<never>[];

  /** @throws Error if WebGL 2 is not available. */
  constructor({map, container, listener}: LayerStage) {
    const bubbles = new BubbleCanvas(container, listener);
    this.#table = {
      areas: new AreaLayers(map),
      // After the bubbles, which are painted with the latest rings.
      bubbles,
      rings: {draw: (drawing) => bubbles.drawRings(drawing)},
    };
    this.#all = Object.values(this.#table);
  }

  /** Whether all contexts are available. */
  get alive(): boolean {
    return this.#all.every(({alive = true}) => alive);
  }

  /** Draws the difference from an earlier drawing; without one, everything. */
  draw(drawing: MapDrawing, earlier?: MapDrawing): void {
    // From the top: bubbles change most often, and are painted while the rest is computed.
    const kinds = Object.keys(this.#table) as LayerKind[];
    for (const kind of kinds.reverse()) this.#drawKind(kind, drawing, earlier);
  }

  /** Called when MapLibre has a style: the first one, or a new one after its context was lost. */
  styled(): void {
    for (const layer of this.#all) layer.styled?.();
  }

  /** Called when MapLibre draws a frame. */
  framed(view: LiveLayerView): void {
    for (const layer of this.#all) layer.framed?.(view);
  }

  destroy(): void {
    for (const layer of this.#all) layer.destroy?.();
  }

  #drawKind<Kind extends LayerKind>(kind: Kind, drawing: MapDrawing, earlier?: MapDrawing): void {
    const {base} = drawing;
    const shown = layerDrawing(drawing, kind);
    const before = earlier && layerDrawing(earlier, kind);
    if (earlier?.base === base && before === shown) return;
    this.#table[kind].draw(shown, base.projection);
  }
}
