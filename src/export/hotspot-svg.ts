import type {HotspotView} from '../view/hotspot-view.js';
import {hotspotPicture, type PictureOptions} from './hotspot-picture.js';
import {drawnPicture, svgText} from './picture-file.js';

/** Picture of a view as an element that is not in the page. */
export function pictureElement(view: HotspotView, options: PictureOptions): SVGSVGElement {
  return drawnPicture(hotspotPicture(view, options), options.locale.language);
}

/** Picture of a view as the text of an SVG file. */
export function hotspotSvg(view: HotspotView, options: PictureOptions): string {
  return svgText(pictureElement(view, options));
}
