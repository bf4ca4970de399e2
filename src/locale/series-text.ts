import type {SeriesPoint} from '../figures/sector-series.js';
import type {Locale} from './locale.js';
import {qualityTexts} from './quality-text.js';

/** A series in words: each year with its figure and its notes. */
export function seriesText(series: readonly SeriesPoint[], locale: Locale): string {
  return series.map((point) => pointText(point, locale)).join(locale.text('clauses'));
}

function pointText(point: SeriesPoint, locale: Locale): string {
  const {employment, year} = point;
  const missing = Number.isNaN(employment);
  const value = missing ? locale.text('noFigure') : locale.number(employment);
  const text = locale.text('labelled', {label: locale.year(year), value});
  return missing ? text : [text, ...qualityTexts(point, locale)].join(locale.text('separator'));
}
