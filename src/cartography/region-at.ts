import {areaAt} from './areas/area-at.js';
import {bubbleAt} from './bubbles/bubble-at.js';
import {bubbleCode} from './bubbles/bubble-scene.js';
import {layerDrawing, type MapDrawing} from './map-drawing.js';
import {unitPosition, type Camera, type MapSize} from './projection/camera.js';

/** Where the reader points on a map. */
export interface MapPoint {
  readonly drawing: MapDrawing;
  readonly camera: Camera;
  readonly size: MapSize;
  /** In CSS pixels from the top left of the map. */
  readonly x: number;
  readonly y: number;
}

/** Code of the region that is pointed at: by its bubble or, beside all bubbles, by its area. */
export function regionAt({drawing, camera, size, x, y}: MapPoint): string | undefined {
  const scene = layerDrawing(drawing, 'bubbles')?.scene;
  const areas = layerDrawing(drawing, 'areas');
  const bubble = scene && bubbleAt({scene, camera, size, x, y});
  if (scene !== undefined && bubble !== undefined) return bubbleCode(scene, bubble);
  if (areas === undefined) return undefined;
  const place = drawing.base.projection.fromUnit(...unitPosition(x, y, camera, size));
  const area = areaAt(areas.shapes, ...place);
  return scene?.regions.some(({code}) => code === area) === true ? area : undefined;
}
