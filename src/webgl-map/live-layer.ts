import type {LayerDrawings, LayerKind} from '../cartography/map-drawing.js';
import type {Camera} from '../cartography/projection/camera.js';
import type {MapProjection} from '../cartography/projection/map-projection.js';

/** What a frame of a map looks at. */
export interface LiveLayerView {
  readonly camera: Camera;
  /** Size in device pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels in one CSS pixel. */
  readonly density: number;
}

/** The layers of one kind on a WebGL map: layers of MapLibre, or a canvas of their own. */
export interface LiveLayer<Kind extends LayerKind> {
  /** Whether the context of a canvas of its own is there; missing where it has none. */
  readonly alive?: boolean;
  /** Shows another drawing, or none. */
  draw(drawing: LayerDrawings[Kind] | undefined, projection: MapProjection): void;
  /** MapLibre has a style: the first one, or a new one after its context was lost. */
  styled?(): void;
  /** MapLibre draws a frame. */
  framed?(view: LiveLayerView): void;
  /** Frees what MapLibre does not; the layer is of no use afterwards. */
  destroy?(): void;
}
