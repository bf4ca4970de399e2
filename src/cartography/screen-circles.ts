import {bubbleCode, type BubbleScene} from './bubbles/bubble-scene.js';
import {layerDrawing, type MapDrawing} from './map-drawing.js';
import type {MapPoint} from './map-target.js';
import type {Circle} from './projection/box.js';
import {screenPosition} from './projection/camera.js';

/**
 * Circles and rings of a map in its window, from its top left.
 *
 * @param except - Code of a region to leave out.
 */
export function screenCircles(
  {drawing, camera, size}: Omit<MapPoint, 'x' | 'y'>,
  except: string,
): readonly Circle[] {
  return scenesOf(drawing).flatMap((scene) => {
    const circles: Circle[] = [];
    for (let at = 0; at < scene.length; at++) {
      const radius = scene.radius[at] ?? 0;
      const [cx, cy] = screenPosition(scene.u[at] ?? NaN, scene.v[at] ?? NaN, camera, size);
      const across = cx + radius > 0 && cx - radius < size.width;
      const down = cy + radius > 0 && cy - radius < size.height;
      if (across && down && bubbleCode(scene, at) !== except) circles.push({cx, cy, radius});
    }
    return circles;
  });
}

function scenesOf(drawing: MapDrawing): readonly BubbleScene[] {
  return [layerDrawing(drawing, 'bubbles')?.scene, layerDrawing(drawing, 'rings')?.scene].filter(
    (scene) => scene !== undefined,
  );
}
