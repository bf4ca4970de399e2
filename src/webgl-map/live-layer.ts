import type {LayerDrawings, LayerKind} from '../cartography/map-drawing.js';
import type {Camera} from '../cartography/projection/camera.js';
import type {MapProjection} from '../cartography/projection/map-projection.js';

/** Camera and canvas size of a frame. */
export interface LiveLayerView {
  readonly camera: Camera;
  /** Size in device pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly density: number;
}

/** Layers of one kind on a WebGL map: layers of MapLibre, or a canvas of their own. */
export interface LiveLayer<Kind extends LayerKind> {
  /** Whether the context of its own canvas is available; absent if it has none. */
  readonly alive?: boolean;
  /** Shows another drawing, or none. */
  draw(drawing: LayerDrawings[Kind] | undefined, projection: MapProjection): void;
  /** Called when MapLibre has a style: the first one, or a new one after its context was lost. */
  styled?(): void;
  /** Called when MapLibre draws a frame. */
  framed?(view: LiveLayerView): void;
  /** Releases what MapLibre does not; the layer cannot be used afterwards. */
  destroy?(): void;
}
