import {html, type TemplateResult} from 'lit';

import type {SizeMeasure} from '../dataset/hotspot-filter.js';
import type {Locale} from '../locale/locale.js';

/** A count in large type with its unit beside it, in the order of the language's words. */
export function countedText(count: number, size: SizeMeasure, locale: Locale): TemplateResult {
  const words = locale.text(size === 'employment' ? 'persons' : 'units', {count});
  return emphasised(words, locale.number(count));
}

/** A location quotient in large type, compared with the average of 1. */
export function averageText(quotient: number, locale: Locale): TemplateResult {
  const value = locale.quotient(quotient);
  return emphasised(locale.text('tip.average', {value}), value);
}

/** Words with their first occurrence of a part in large type. */
export function emphasised(words: string, part: string): TemplateResult {
  const at = words.indexOf(part);
  if (at < 0) return html`${words}`;
  return html`${words.slice(0, at)}<strong>${part}</strong>${words.slice(at + part.length)}`;
}
