import {render} from 'lit';

import {flattenPaths, shortenNumbers} from './flat-paths.js';
import type {HotspotPicture} from './hotspot-picture.js';
import {paintPicture} from './picture-painter.js';

/** Control characters and lone surrogates, which XML does not allow in any form. */
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const SVG = 'http://www.w3.org/2000/svg';

/** Pixels of a PNG file for each user unit of the picture. */
const DENSITY = 2;

/** File formats of pictures, which are also the extensions of the files' names. */
export type PictureFormat = 'svg' | 'png';

/** File of a picture in a format. */
export async function pictureFile(format: PictureFormat, picture: SVGSVGElement): Promise<Blob> {
  if (format === 'png') return pngFile(picture);
  return new Blob([svgText(picture)], {type: 'image/svg+xml'});
}

/**
 * Picture as an element that is not in the page: presentation attributes only, no style sheets, no
 * fonts, no external content.
 *
 * @param language - BCP 47 tag of its words.
 */
export function drawnPicture(
  {width, height, title, texts, content}: HotspotPicture,
  language: string,
): SVGSVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('xmlns', SVG);
  picture.setAttribute('lang', language);
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  picture.setAttribute('width', String(width));
  picture.setAttribute('height', String(height));
  render(content, picture);
  removeComments(picture);
  flattenPaths(picture);
  shortenNumbers(picture);
  picture.prepend(textElement('title', title), textElement('desc', texts.join('\n')));
  return picture;
}

/** Picture as the text of an SVG file. */
export function svgText(picture: SVGSVGElement): string {
  const text = new XMLSerializer().serializeToString(picture).replace(NO_XML, '');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/**
 * PNG file of a picture, two pixels for each unit.
 *
 * @throws Error if the browser does not allow drawing or reading a canvas.
 */
export async function pngFile(picture: SVGSVGElement): Promise<Blob> {
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

/** Removes the comments that templates leave, and the whitespace between elements. */
function removeComments(picture: SVGSVGElement): void {
  const kinds = NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT;
  const walker = document.createTreeWalker(picture, kinds);
  const idle: ChildNode[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as ChildNode;
    const blank = node.parentElement?.localName !== 'text' && node.textContent?.trim() === '';
    if (node.nodeType === Node.COMMENT_NODE || blank) idle.push(node);
  }
  for (const node of idle) node.remove();
}

function textElement(name: 'title' | 'desc', text: string): Element {
  const element = document.createElementNS(SVG, name);
  element.textContent = text;
  return element;
}
