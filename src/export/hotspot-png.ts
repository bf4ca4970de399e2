import type {HotspotView} from '../view/hotspot-view.js';
import type {PictureOptions} from './hotspot-picture.js';
import {pictureElement} from './hotspot-svg.js';
import {pngFile} from './picture-file.js';

/**
 * PNG file of a view's picture, two pixels for each unit.
 *
 * @throws Error if the browser does not allow drawing or reading a canvas.
 */
export async function hotspotPng(view: HotspotView, options: PictureOptions): Promise<Blob> {
  return pngFile(pictureElement(view, options));
}
