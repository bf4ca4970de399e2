import type {Locale} from '../locale/locale.js';
import {ratioText} from '../locale/ratio-text.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {changeFigure, type ChangeFigure} from '../figures/change-figures.js';
import {signedText} from './signed-text.js';

/** Label of a figure of a change; those of the years name these. */
export function changeFigureLabel(
  {filter: {size, change}}: HotspotView,
  figure: ChangeFigure,
  locale: Locale,
): string {
  if (figure === 'change') return locale.text('change');
  if (figure === 'changeGrowth') return locale.text('change.growth');
  const year = locale.year((figure === 'first' ? change?.from : change?.to) ?? NaN);
  return locale.text('measureInYear', {measure: locale.text(size), year});
}

/** Text of a figure of a region's change; `–` if there is none. */
export function changeFigureText(
  {change}: HotspotView,
  {figure, region}: {readonly figure: ChangeFigure; readonly region: number},
  locale: Locale,
): string {
  const value = change ? changeFigure(change, figure, region) : NaN;
  if (figure === 'changeGrowth') return ratioText('growth', value, locale);
  return figure === 'change' ? signedText(value, locale) : locale.number(value);
}
