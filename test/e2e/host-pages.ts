import {readFileSync} from 'node:fs';

import type {Page} from '../../demo/file-server.js';
import {WIDGET, html, scriptTag} from './site.js';

/** A page with adverse conditions for the widget. */
export interface HostPage {
  readonly name: string;
  /** The response at `/`. */
  readonly page: Page;
}

const SCRIPT = scriptTag('regional-hotspots.js');

/** Rules of templates that editors meet and cannot change. */
const IMPORTANT = `
  * { margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: content-box !important;
    max-width: 100% !important; min-width: 0 !important; float: none !important; text-transform: uppercase !important;
    text-indent: 20px !important; text-align: center !important;
    white-space: pre !important; color: #e000e0 !important; font-style: italic !important;
    text-shadow: 0 0 2px red !important; cursor: crosshair !important; word-break: break-all !important;
    font-variant: small-caps !important; hyphens: auto !important; user-select: none !important; list-style: square inside !important;
    border-collapse: collapse !important; border-spacing: 9px !important; caption-side: bottom !important; fill: red !important; stroke: red !important; stroke-width: 9px !important; }
  canvas { width: 10px !important; height: 10px !important; display: none !important; }
  svg, img { width: 100% !important; height: auto !important; max-height: 20px !important; fill: red !important; }
  button { display: block !important; width: 100% !important; background: red !important; color: yellow !important; }
  table, th, td { display: block !important; border: 5px solid red !important; }
  input, select { appearance: none !important; opacity: 0 !important; position: absolute !important; }
  p, h2, ul, li, dl, dd, section, details, summary { display: none !important; }`;

/** The rules that the resets of common frameworks share. */
const RESET_CSS = `
  *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; font: inherit; vertical-align: baseline; }
  html { font-size: 62.5%; line-height: 1.15; -webkit-text-size-adjust: 100%; }
  body { font-family: serif; font-size: 1.6rem; line-height: 1; color: #222; }
  img, picture, video, canvas, svg { display: block; max-width: 100%; height: auto; }
  input, button, textarea, select { font: inherit; background: none; appearance: none; border: none; }
  button { all: unset; } ol, ul { list-style: none; } table { border-collapse: collapse; border-spacing: 0; }
  h1, h2, h3 { font-size: inherit; font-weight: inherit; } a { color: inherit; text-decoration: none; }
  :focus { outline: 0 } #root, #__next { isolation: isolate; }`;

/** Content for a sandboxed frame: everything is inline. */
export const EMBEDDED: string = html(SCRIPT, embedded());

/** The widget on a neutral page; the others are compared with it. */
export const PLAIN: Page = styled('');

export const HOST_PAGES: readonly HostPage[] = [
  {name: 'style sheets that are !important for everything', page: styled(IMPORTANT)},
  {name: 'a base address', page: based()},
  {name: 'an XHTML doctype', page: {body: xhtml()}},
  {
    name: 'XHTML that is parsed as XML',
    page: {body: xhtml(), headers: {'content-type': 'application/xhtml+xml; charset=utf-8'}},
  },
  {name: 'an editor that strips unknown attributes', page: {body: EMBEDDED}},
];

/** A page whose template resets all styles, and a rem to 10 px. */
export const RESET: Page = styled(RESET_CSS);

/** A page without a doctype, in which browsers use quirks mode. */
export const QUIRKS: Page = {body: html(SCRIPT).replace('<!doctype html>', '')};

/** The same page from right to left. */
export const RIGHT_TO_LEFT: Page = {
  body: html(SCRIPT).replace('<html', '<html dir="rtl"'),
};

/** A page with nothing but a frame that has an origin of its own. */
export function sandboxPage(src: string): string {
  return html(
    '',
    `<iframe sandbox="allow-scripts" src="${src}" width="1000" height="700"></iframe>`,
  );
}

function styled(css: string): Page {
  const style = `<style>body { margin: 8px !important }</style><style>${css}</style>`;
  return {body: html(`${style}${SCRIPT}`)};
}

/** On this page relative addresses, and fragments too, resolve against another folder. */
function based(): Page {
  const head = `<base href="/elsewhere/far/" />${SCRIPT}`;
  return {body: html(head, WIDGET.replace('>', ' url-state>').replace('src="/', 'src="../../'))};
}

function xhtml(): string {
  const plain = html(SCRIPT).replace('<!doctype html>', '').replace(' defer', ' defer="defer"');
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
${plain.replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')}`;
}

/** Options and data in a child script, without any attribute. */
function embedded(): string {
  const data = readFileSync('data/eu-hotspots.geojson', 'utf8').replaceAll('<', '\\u003c');
  const json = `{"options": {"year": 2012}, "data": ${data}}`;
  return `<regional-hotspots><script type="application/json">${json}</script></regional-hotspots>`;
}
