import type {HotspotView} from '../view/hotspot-view.js';
import type {PictureOptions} from './hotspot-picture.js';
import {pictureElement} from './hotspot-svg.js';
import {paintPicture} from './picture-painter.js';

/** Pixels of the file for each user unit of the picture. */
const DENSITY = 2;

/**
 * PNG file of a view's picture, two pixels for each unit.
 *
 * @throws Error if the browser does not allow drawing or reading a canvas.
 */
export async function hotspotPng(view: HotspotView, options: PictureOptions): Promise<Blob> {
  const picture = pictureElement(view, options);
  const canvas = document.createElement('canvas');
  canvas.width = DENSITY * Number(picture.getAttribute('width'));
  canvas.height = DENSITY * Number(picture.getAttribute('height'));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('PNG export needs a browser that lets pages draw a canvas');
  context.scale(DENSITY, DENSITY);
  paintPicture(context, picture);
  const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (file === null) throw new Error('PNG export needs a browser that lets pages read a canvas');
  return file;
}
