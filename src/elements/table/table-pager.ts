import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {Locale} from '../../locale/locale.js';

const pageSizes = [25, 50, 100];
/** Most rows offered on one page. */
const mostOnOnePage = 2000;

/** A page of a list. */
export interface Page {
  /** Number of the page, from 0. */
  readonly number: number;
  /** Rows on a full page; `Infinity` for all. */
  readonly size: number;
}

/** Rows of a page: from `start` to before `end`. */
export interface PageRange {
  readonly start: number;
  readonly end: number;
}

/** Range of a page in a list of `length`; the last page if there are fewer. */
export function pageRange({number, size}: Page, length: number): PageRange {
  if (size >= length) return {start: 0, end: length};
  const last = Math.ceil(length / size) - 1;
  const start = Math.min(number, last) * size;
  return {start, end: Math.min(start + size, length)};
}

/** Number of the page with an item of the list, from 0. */
export function pageOf(item: number, {size}: Page): number {
  return Math.floor(item / size);
}

/** The rows of a page in words, e.g. `26–50 of 279`. */
export function pageText(page: Page, length: number, locale: Locale): string {
  const {start, end} = pageRange(page, length);
  return length > 0
    ? locale.text('table.range', {from: start + 1, to: end, all: length})
    : locale.number(0);
}

/** Options of {@link tablePager}. */
export interface PagerScene {
  readonly page: Page;
  /** Total number of rows. */
  readonly length: number;
  /** Title of the list. */
  readonly title: string;
  readonly locale: Locale;
  readonly turn: (page: Page) => void;
}

/** Paging controls of a list, with the range shown. */
export function tablePager(scene: PagerScene): TemplateResult {
  const {page, length, title, locale, turn} = scene;
  const {start, end} = pageRange(page, length);
  const name = locale.text('labelled', {label: locale.text('table.pages'), value: title});
  const step = (by: number): void => turn({...page, number: pageOf(start, page) + by});
  return html`
    <nav class="pager" aria-label=${name}>
      <button
        type="button"
        aria-label=${locale.text('table.previous')}
        aria-disabled=${start === 0}
        @click=${() => start > 0 && step(-1)}
      >
        ${chevron('M10 3 5 8l5 5')}
      </button>
      <span class="range">${pageText(page, length, locale)}</span>
      <button
        type="button"
        aria-label=${locale.text('table.next')}
        aria-disabled=${end >= length}
        @click=${() => end < length && step(1)}
      >
        ${chevron('m6 3 5 5-5 5')}
      </button>
      ${sizeChoice(scene, start)}
    </nav>
  `;
}

/** Choice of the page size; the first row shown stays in view. */
function sizeChoice({page, length, locale, turn}: PagerScene, start: number): TemplateResult {
  const sizes = length <= mostOnOnePage ? [...pageSizes, Infinity] : pageSizes;
  const choose = ({target}: Event): void => {
    const size = sizes[(target as HTMLSelectElement).selectedIndex] ?? page.size;
    turn({number: pageOf(start, {number: 0, size}), size});
  };
  return html`
    <label>
      ${locale.text('table.rows')}
      <select @change=${choose}>
        ${sizes.map(
          (size) =>
            html`<option .selected=${live(size === page.size)}>
              ${size === Infinity ? locale.text('table.all') : locale.number(size)}
            </option>`,
        )}
      </select>
    </label>
  `;
}

function chevron(path: string): TemplateResult {
  return html`<svg aria-hidden="true" viewBox="0 0 16 16"><path d=${path} /></svg>`;
}
