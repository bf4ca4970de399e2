import {insetAt, type Inset} from '../../cartography/ground/insets.js';
import {INSET_SIZE, insetCamera, type InsetDrawing} from '../../cartography/inset-drawing.js';
import {layerDrawing} from '../../cartography/map-drawing.js';
import type {Circle} from '../../cartography/projection/box.js';
import {screenPosition} from '../../cartography/projection/camera.js';
import {mapProjection} from '../../cartography/projection/map-projection.js';
import {regionAt} from '../../cartography/region-at.js';
import type {Region} from '../../dataset/region.js';
import {insetFrameId} from './inset-strip.js';

/** What the places are looked up in. */
export interface InsetPlacesContext {
  /** The box that holds map and strip; `null` before the first render. */
  readonly area: () => Element | null;
  readonly insets: () => readonly InsetDrawing[];
}

/** Tells where on the screen the bubbles of the insets are. */
export class InsetPlaces {
  readonly #context: InsetPlacesContext;

  constructor(context: InsetPlacesContext) {
    this.#context = context;
  }

  /** The inset that shows a region; `undefined` if it is on the main map. */
  insetOf({longitude, latitude}: Region): InsetDrawing | undefined {
    const found = insetAt(longitude, latitude);
    return this.#context.insets().find(({inset}) => inset === found);
  }

  /** Code of the region whose bubble is at a position, in CSS pixels from the strip's top left. */
  regionAt(x: number, y: number): string | undefined {
    const strip = this.#context.area()?.querySelector('[part=insets]');
    for (const {inset, drawing} of this.#context.insets()) {
      const frame = framePosition(inset, strip);
      const [left, top] = [x - (frame?.x ?? NaN), y - (frame?.y ?? NaN)];
      const point = {drawing, camera: insetCamera(inset), size: INSET_SIZE, x: left, y: top};
      const region = isInFrame(left, top) ? regionAt(point) : undefined;
      if (region !== undefined) return region;
    }
    return undefined;
  }

  /**
   * Where the bubble of a region is, from the area's top left; see `bubblePlace`.
   *
   * @param index - Of the region in the table.
   */
  place(index: number, region: Region): Circle | undefined {
    const shown = this.insetOf(region);
    const frame = shown && framePosition(shown.inset, this.#context.area());
    if (shown === undefined || frame === undefined) return undefined;
    const scene = layerDrawing(shown.drawing, 'bubbles')?.scene;
    const [u, v] = mapProjection('mercator').toUnit(region.longitude, region.latitude);
    const [x, y] = screenPosition(u, v, insetCamera(shown.inset), INSET_SIZE);
    const radius = scene?.radius[scene.region.indexOf(index)] ?? 0;
    return {cx: frame.x + x, cy: frame.y + y, radius};
  }
}

/** Where the frame of an inset is, from the top left of a box that holds it. */
function framePosition(
  inset: Inset,
  box: Element | null | undefined,
): {readonly x: number; readonly y: number} | undefined {
  const frame = box?.querySelector(`#${insetFrameId(inset)}`)?.getBoundingClientRect();
  const origin = box?.getBoundingClientRect();
  return frame && origin && {x: frame.left - origin.left, y: frame.top - origin.top};
}

function isInFrame(x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x <= INSET_SIZE.width && y <= INSET_SIZE.height;
}
