import {html, type TemplateResult} from 'lit';

import {NO_STARS} from '../dataset/hotspot-dataset.js';
import type {Locale} from '../locale/locale.js';

const star = '★';

/** Stars for the eye, their number for screen readers; a dash if they are not known. */
export function starsMark(stars: number, locale: Locale): TemplateResult | string {
  if (stars === NO_STARS) return locale.number(NaN);
  return html`<span aria-hidden="true">${stars > 0 ? star.repeat(stars) : locale.number(0)}</span
    ><span class="visually-hidden">${locale.text('starCount', {count: stars})}</span>`;
}
