import type {MapLabel} from './labels/map-label.js';
import {layerDrawing, type MapDrawing} from './map-drawing.js';

/** Regions whose rims are drawn again above all circles: those named, where others hide them. */
export function rimmedRegions(drawing: MapDrawing, labels: readonly MapLabel[]): readonly number[] {
  const {regions = []} = layerDrawing(drawing, 'bubbles')?.scene ?? {};
  return labels
    .filter(({covered}) => covered)
    .map(({code}) => regions.findIndex((region) => region.code === code));
}

/** The same drawing with the rims of these regions; the same object if there are none. */
export function rimmedDrawing(drawing: MapDrawing, rimmed: readonly number[]): MapDrawing {
  if (rimmed.length === 0) return drawing;
  const layers = drawing.layers.map((layer) =>
    layer.kind === 'bubbles' ? {...layer, drawing: {...layer.drawing, rimmed}} : layer,
  );
  return {...drawing, layers};
}
