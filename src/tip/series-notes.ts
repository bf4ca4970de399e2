import {flagLetters} from '../dataset/quality-flag.js';
import type {SeriesPoint} from '../figures/sector-series.js';
import type {Locale} from '../locale/locale.js';
import {qualityTexts} from '../locale/quality-text.js';

/** One year of a series in words: its figure, or that there is none, and its quality. */
export function pointText(point: SeriesPoint, locale: Locale): string {
  const {employment} = point;
  const known = !Number.isNaN(employment);
  const value = known ? locale.number(employment) : locale.text('noFigure');
  const texts = known ? qualityTexts(point, locale) : [];
  return [locale.text('labelled', {label: locale.year(point.year), value}), ...texts].join(
    locale.text('separator'),
  );
}

/** Mark in a series that a note explains. */
export type SeriesMark = 'none' | 'hollow' | 'break';

/** A note on some years of a series. */
export interface SeriesNote {
  readonly mark: SeriesMark;
  readonly text: string;
}

/** Notes on the years of a series, one for each reason: missing, each flag, incomplete. */
export function seriesNotes(series: readonly SeriesPoint[], locale: Locale): readonly SeriesNote[] {
  const years = new Map<string, {readonly mark: SeriesMark; readonly years: string[]}>();
  const add = (mark: SeriesMark, label: string, year: number): void => {
    const entry = years.get(label) ?? {mark, years: []};
    years.set(label, entry);
    entry.years.push(locale.year(year));
  };
  for (const {year, employment, flags, incomplete} of series) {
    if (Number.isNaN(employment)) {
      add('none', locale.text('noFigure'), year);
      continue;
    }
    for (const flag of flagLetters(flags)) {
      add(flag === 'b' ? 'break' : 'hollow', locale.text(`flag.${flag}`), year);
    }
    if (incomplete > 0) add('hollow', locale.text('profile.incomplete'), year);
  }
  return [...years].map(([label, {mark, years: found}]) => ({
    mark,
    text: locale.text('labelled', {label, value: found.join(locale.text('separator'))}),
  }));
}
