import type {EmbeddedOptions} from '../../export/embed-code.js';
import {frameRequest} from '../../snippet/frame-query.js';
import {reportHeight} from './frame-height.js';
import {foreignAddress} from './frame-sources.js';

void showFigure();

/** Shows the figure that the address asks for; a fragment goes before the query. */
async function showFigure(): Promise<void> {
  const options = {
    ...frameRequest(location.search).options,
    ...frameRequest(location.hash).options,
  };
  const {src, regionsSrc} = options;
  preparePage(options);
  if (typeof src !== 'string' || src === '') {
    refuse('No data: the address of this frame must have “?src=” and the address of a GeoJSON.');
    return;
  }
  const addresses = [src, ...(typeof regionsSrc === 'string' ? [regionsSrc] : [])];
  const foreign = await foreignAddress(addresses);
  if (foreign === undefined) show(options, src);
  else {
    refuse(
      `${foreign} is not shown: this page reads data of ${location.origin} only. ` +
        'To show it, list its origin in embed-sources.json beside the page.',
    );
  }
}

/** Gives the page the figure's language, title and colours, and the frame the figure's height. */
function preparePage({heading, lang, scheme, fit, mode}: EmbeddedOptions): void {
  const root = document.documentElement;
  if (typeof lang === 'string' && lang !== '') root.lang = lang;
  if (typeof heading === 'string' && heading !== '') document.title = heading;
  if (scheme === 'light' || scheme === 'dark') root.style.colorScheme = scheme;
  document.body.classList.toggle('fit', fit === true);
  // The height of an explorer is that of its frame.
  if (fit !== true && mode !== 'explorer') reportHeight();
}

function show(options: EmbeddedOptions, src: string): void {
  const figure = Object.assign(document.createElement('regional-hotspots'), options);
  document.querySelector('main')?.replaceChildren(figure);
  showAddress(src);
}

/** Readers see where the figures come from, whatever the figure itself shows. */
function showAddress(src: string): void {
  const link = document.querySelector<HTMLAnchorElement>('.data a');
  const line = document.querySelector<HTMLElement>('.data');
  if (link === null || line === null) return;
  const {href, host, pathname} = new URL(src, document.baseURI);
  Object.assign(link, {href, textContent: `${host}${pathname}`});
  line.hidden = false;
}

function refuse(text: string): void {
  const sentence = document.createElement('p');
  sentence.textContent = text;
  sentence.role = 'alert';
  document.querySelector('main')?.replaceChildren(sentence);
}
