import {html, type TemplateResult} from 'lit';

import type {Locale} from '../locale/locale.js';
import type {StarsText} from '../locale/star-method-text.js';

/** Stars for the eye, and in words for screen readers and the pointer; a dash if not known. */
export function starsMark(stars: StarsText | undefined, locale: Locale): TemplateResult | string {
  if (stars === undefined) return locale.number(NaN);
  const {signs, text} = stars;
  return html`<span aria-hidden="true" title=${text}>${signs}</span
    ><span class="visually-hidden">${text}</span>`;
}
