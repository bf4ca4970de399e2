import type {HotspotView} from '../view/hotspot-view.js';
import type {PictureOptions} from './hotspot-picture.js';
import {pictureElement} from './hotspot-svg.js';
import {paintPicture} from './picture-painter.js';

/** Pixels of the file to one user unit of the picture. */
const DENSITY = 2;

/**
 * The picture of a view as a PNG file, two pixels to each unit.
 *
 * @throws Error if the browser lets no canvas be drawn or read.
 */
export async function hotspotPng(view: HotspotView, options: PictureOptions): Promise<Blob> {
  const picture = pictureElement(view, options);
  const canvas = document.createElement('canvas');
  canvas.width = DENSITY * Number(picture.getAttribute('width'));
  canvas.height = DENSITY * Number(picture.getAttribute('height'));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser must let a canvas be drawn for a PNG file');
  context.scale(DENSITY, DENSITY);
  paintPicture(context, picture);
  const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (file === null) throw new Error('the browser must let a canvas be read for a PNG file');
  return file;
}
