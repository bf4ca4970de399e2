import {render} from 'lit';

import type {HotspotView} from '../view/hotspot-view.js';
import {flattenPaths, shortenNumbers} from './flat-paths.js';
import {hotspotPicture, type PictureOptions} from './hotspot-picture.js';

/** Control characters and lone surrogates, which XML does not allow in any form. */
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Picture of a view as an element that is not in the page: presentation attributes only, no style
 * sheets, no fonts, no external content.
 */
export function pictureElement(view: HotspotView, options: PictureOptions): SVGSVGElement {
  const {width, height, title, texts, content} = hotspotPicture(view, options);
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('xmlns', SVG);
  picture.setAttribute('lang', options.locale.language);
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

/** Picture of a view as the text of an SVG file. */
export function hotspotSvg(view: HotspotView, options: PictureOptions): string {
  const picture = pictureElement(view, options);
  const text = new XMLSerializer().serializeToString(picture).replace(NO_XML, '');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
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
